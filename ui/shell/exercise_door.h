#pragma once

#include "app/standing.h"
#include "app/workbook.h"

namespace trygg::ui {

/// Whether the person may be shown exercises now.
[[nodiscard]] app::ExerciseDoor exercise_door(const app::Workbook& workbook);

} // namespace trygg::ui
