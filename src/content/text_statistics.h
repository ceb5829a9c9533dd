#pragma once

#include "content/article.h"
#include "content/readability.h"
#include "content/text_book.h"

namespace trygg::content {

/// The counts of what is read of an exercise; its name is left out.
[[nodiscard]] Readability readability(const ExerciseWords& words);

/// The counts of what is read of an article: title, headings, labels and sources are left out, and every item
/// of a list, cell of a table and answer ends a sentence.
[[nodiscard]] Readability readability(const Article& article);

} // namespace trygg::content
