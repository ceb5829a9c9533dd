#pragma once

#include "app/drafts.h"
#include "app/standing.h"
#include "plan/event.h"

#include <set>

namespace trygg::app {

/// Exercises that were not okay, in a session or in the check after it, and have not been prescribed since, whether or
/// not the plan held them. A check that names none speaks of all; new signs, and a worst pain that makes every row of
/// the day's session RED (planner_exact.md, Grades), too.
[[nodiscard]] std::set<ExerciseId> too_much(const plan::History& history);

/// Whether the worst pain is at least 8 and at least 2 more than before.
[[nodiscard]] bool is_alarming(PainScore before, PainScore worst);

/// Every exercise that the person has left out and that has not been prescribed since.
[[nodiscard]] std::set<ExerciseId> left_out(const plan::History& history);

/// Whether a session of the plan was too much for the person: graded NO or RED.
[[nodiscard]] bool was_too_much(const plan::TraceRow& row);
/// Whether a session of the plan has shown that the exercise was too much.
[[nodiscard]] bool was_too_much(const std::vector<plan::TraceRow>& trace, const ExerciseId& id);

/// What was done on `day` that the plan did not hold then, as first done.
[[nodiscard]] std::vector<ExerciseId> tried_on(const plan::History& history, const std::vector<plan::TraceRow>& trace,
                                               Date day);

/// The hardest level that composition gives now: 1 in the first six weeks, then 2 (planner_exact.md, composition 3).
/// `weeks` is how long the trouble had lasted on the day `asked`.
[[nodiscard]] int hardest_level(int weeks, Date asked, Date today);

/// Whether a trial that has begun may go on: not on the way back from a flare-up, and nothing that is left of it has
/// come to stand against the person's plan or rules since.
[[nodiscard]] bool trial_goes_on(const SessionDraft& trial, const content::Catalogue& catalogue,
                                 const Standings& standings, const plan::DayPlan& plan);

} // namespace trygg::app
