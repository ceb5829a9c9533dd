#pragma once

#include "content/article.h"
#include "content/exercise.h"
#include "content/text_book.h"
#include "content/treatment.h"
#include "shared/fault.h"

#include <string>

namespace trygg::content {

/// The names that the faults of a text carry: the file of its facts, and the file of its words.
struct TextFiles {
    std::string facts, words;
};

/// What is wrong with an article though it can be read: no callout `today` with an action, too hard or of the wrong
/// length, a number without a source, a picture that marks other than its text says.
[[nodiscard]] Faults article_faults(const Article& article, const TextFiles& files);

/// The words of an exercise, at `place` of `file`, that are too hard to read.
[[nodiscard]] Faults exercise_text_faults(const ExerciseWords& words, const std::string& file, const std::string& place);

/// The exercises whose words say what is known with a number, and that name no source; `facts_file` holds the exercises.
[[nodiscard]] Faults evidence_faults(const Catalogue& catalogue, const TextBook& book, const std::string& facts_file);

/// The treatments that say a number and name no source.
[[nodiscard]] Faults treatment_faults(const Treatments& treatments, const std::string& facts_file);

} // namespace trygg::content
