#pragma once

#include "app/today.h"
#include "content/exercise.h"
#include "plan/event.h"

namespace trygg::app {

/// The day form said on `day`, the last one counting.
[[nodiscard]] std::optional<plan::DayForm> form_said(const plan::History& history, Date day);

/// Whether a session of `day` has been stored.
[[nodiscard]] bool session_on(const plan::History& history, Date day);

/// The week of `day`, Monday first; days before `began` tell nothing.
[[nodiscard]] std::array<DayDot, 7> week_of(const plan::History& history, const plan::TrainingDays& days,
                                            Date began, Date day);

/// Doses of `plan` that differ from plan A's dose in the exercise's newest session before.
[[nodiscard]] std::vector<DoseChange> changes_since_last(const plan::DayPlan& plan);

/// About how long the items take, in whole minutes: a minute a minute, 5 s a repetition, a minute to get ready.
[[nodiscard]] int estimated_minutes(const std::vector<plan::DayItem>& items, bool plan_b);

} // namespace trygg::app
