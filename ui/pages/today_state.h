#pragma once

#include "app/today.h"
#include "ui/widgets/week_dots.h"

#include <vector>

namespace trygg::ui {

/// What the day's card is about.
enum class TodayState {
    questions,     ///< the triage comes first: nothing may be started
    close_session, ///< a session that cannot go on: of an earlier day, or the plan has become lighter
    in_progress,   ///< today's session can go on
    done,
    rest,
    nothing, ///< a training day without exercises
    ready
};

/// What today's card is about; a session in which nothing was tried is never in the way.
[[nodiscard]] TodayState state_of(const app::Today& today);

/// What was done on the day of `plan`, from the diary.
[[nodiscard]] std::vector<plan::TraceRow> done_on(const plan::DayPlan& plan);

/// Days of the week so far that went as planned: sessions and days of rest.
[[nodiscard]] int days_as_planned(const app::Today& today);

/// The next training day of this week, if there is one.
[[nodiscard]] std::optional<Date> next_training_day(const app::Today& today);

/// How a day of the week is shown in the week's dots.
[[nodiscard]] WeekDot::State dot_state(app::DotKind kind);

} // namespace trygg::ui
