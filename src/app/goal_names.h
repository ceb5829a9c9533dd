#pragma once

#include "app/goals.h"
#include "app/journal.h"
#include "app/workbook.h"

#include <string>

namespace trygg::app {

/// The words of each own activity in an open diary.
[[nodiscard]] GoalBook goal_book(const Workbook& workbook, const Journal& journal);
/// The person's name for an activity of their own; empty for an exercise of the catalogue.
[[nodiscard]] std::string own_name(const Workbook& workbook, const Journal& journal, const ExerciseId& id);

} // namespace trygg::app
