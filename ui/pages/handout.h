#pragma once

#include "ui/pages/exercise_facts.h"
#include "ui/pages/print_sheet.h"
#include "ui/theme/tokens.h"
#include "ui/text/words.h"

#include <vector>

namespace trygg::ui {

/// One exercise of a handout.
struct HandoutItem {
    ExerciseId exercise;
    /// In the exercise's unit; absent: a line to write it on.
    std::optional<int> dose;
    friend bool operator==(const HandoutItem&, const HandoutItem&) = default;
};

/// The exercises on paper, each with start and end as pictures, dose, steps and room for a note; `person` shows them.
/// `facts` must know the figures.
[[nodiscard]] PrintSheet handout_of(const std::vector<HandoutItem>& items, const Words& words, const ExerciseFacts& facts,
                                    FigurePerson person, Date day);

} // namespace trygg::ui
