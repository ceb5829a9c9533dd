#pragma once

#include "content/exercise.h"
#include "plan/day_plan.h"
#include "simulation/watch.h"

#include <vector>

namespace trygg::simulation {

/// Counts broken I6, I7 and I8 of one history: the plans of its days again, from all events in
/// reversed order of insertion, and with every triage saying something else about level and answers.
void audit(const content::Catalogue& catalogue, const plan::History& history,
           const std::vector<plan::DayPlan>& plans_then, Violations& violations);

} // namespace trygg::simulation
