#pragma once

#include "content/article.h"
#include "content/text_search.h"

namespace trygg::content {

/// What a search looks through in an article: every text of its blocks but the labels of buttons.
[[nodiscard]] Searchable searchable(const Article& article);

} // namespace trygg::content
