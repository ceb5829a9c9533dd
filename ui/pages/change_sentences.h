#pragma once

#include "app/today.h"
#include "ui/pages/exercise_facts.h"

#include <vector>

namespace trygg::ui {

/// What answers do to the doses: a line for each that changes, and one for those that stay.
[[nodiscard]] QString change_sentences(const Words& words, const ExerciseFacts& facts,
                                       const std::vector<app::DoseChange>& changes);

} // namespace trygg::ui
