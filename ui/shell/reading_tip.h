#pragma once

#include "plan/day_plan.h"
#include "ui/pages/today_reading.h"
#include "ui/shell/services.h"

#include <optional>

namespace trygg::ui {

/// What is worth reading on the day of `plan`, with its title in the language of the program.
[[nodiscard]] std::optional<ReadingTip> reading_tip(const Services& services, const plan::DayPlan& plan);

} // namespace trygg::ui
