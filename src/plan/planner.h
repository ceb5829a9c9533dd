#pragma once

#include "content/exercise.h"
#include "plan/day_plan.h"
#include "plan/event.h"

#include <optional>
#include <vector>

namespace trygg::plan {

/// The plan of `day`: a pure fold over every event of `history` whose day is not after it.
[[nodiscard]] DayPlan plan_for(const content::Catalogue& catalogue, const History& history, Date day);

/// The plans of all days from `first` to `last`, in one pass; each as `plan_for` gives it.
[[nodiscard]] std::vector<DayPlan> plans_for(const content::Catalogue& catalogue,
                                             const History& history, Date first, Date last);

/// A session whose "Am I okay later?" has not been answered.
struct PendingCheck {
    Date session_day;
    /// From when a yes counts: on a later day, at least 12 h after the session.
    Moment from;
    /// Until when a yes counts, and the wait goes on: 48 h after the session at most.
    Moment until;
    /// The exercises of that session that were tried, as first done; those of the programme alone, if any were.
    std::vector<ExerciseId> exercises;
    friend bool operator==(const PendingCheck&, const PendingCheck&) = default;
};

/// The check that waits for an answer at `now`, too early ones included; empty when none does.
[[nodiscard]] std::optional<PendingCheck> pending_check(const content::Catalogue& catalogue,
                                                        const History& history, const Moment& now);

/// What a swap from `exercise` on `day` may lead to, in the order of the catalogue, the offer first.
[[nodiscard]] std::vector<ExerciseId> swap_alternatives(const content::Catalogue& catalogue,
                                                        const History& history, Date day,
                                                        const ExerciseId& exercise);

} // namespace trygg::plan
