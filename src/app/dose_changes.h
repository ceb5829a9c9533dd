#pragma once

#include "app/today.h"
#include "plan/day_plan.h"

#include <vector>

namespace trygg::app {

/// What lies between two readings of the same day: every exercise whose grade was given or changed, with
/// the dose before and after (the same when it stays), in the order of the session.
[[nodiscard]] std::vector<DoseChange> dose_changes(const plan::DayPlan& before, const plan::DayPlan& after);

} // namespace trygg::app
