#pragma once

#include "plan/composition.h"
#include "plan/day_plan.h"

#include <string>

namespace trygg::exchange {

/// The plan of a day as `rygg plan` prints it: compact JSON, one line without its end.
[[nodiscard]] std::string plan_json(const plan::DayPlan& plan);

/// A composed programme as `rygg compose` prints it: the prescription, and the minutes a session.
[[nodiscard]] std::string composition_json(const plan::Composition& composition, int minutes);

} // namespace trygg::exchange
