#pragma once

#include "app/drafts.h"
#include "plan/day_plan.h"

#include <vector>

namespace trygg::app {

/// What is left of a day's plan after what has been done that day, in its order: the amounts of one day add up, and
/// the dose is the one that the first part of the day was given (planner_exact.md, Session). What was not okay is over.
[[nodiscard]] std::vector<plan::DayItem> left_of(const plan::DayPlan& plan);

/// Whether `left` still gives at least what is to come of a session.
[[nodiscard]] bool still_given(const SessionDraft& session, const std::vector<plan::DayItem>& left);

/// The session in which `left` is done, with plan A's or plan B's doses.
[[nodiscard]] SessionDraft session_of(const std::vector<plan::DayItem>& left, plan::PlanKind plan, Moment now);

} // namespace trygg::app
