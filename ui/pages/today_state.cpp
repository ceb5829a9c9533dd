#include "ui/pages/today_state.h"

#include "ui/pages/session_flow.h"

#include <algorithm>

namespace trygg::ui {

TodayState state_of(const app::Today& today)
{
    if (today.plan.blocked || today.plan.triage_due) return TodayState::questions;
    if (today.session) {
        if (today.session_goes_on) return TodayState::in_progress;
        if (session_flow::anything_done(*today.session)) return TodayState::close_session;
    }
    if (today.session_done_today) return TodayState::done;
    if (today.plan.rest_day) return TodayState::rest;
    return today.plan.items.empty() ? TodayState::nothing : TodayState::ready;
}

std::vector<plan::TraceRow> done_on(const plan::DayPlan& plan)
{
    std::vector<plan::TraceRow> rows;
    std::ranges::copy_if(plan.trace, std::back_inserter(rows),
                         [&](const plan::TraceRow& row) { return row.day == plan.day && row.done > 0; });
    return rows;
}

int days_as_planned(const app::Today& today)
{
    return static_cast<int>(std::ranges::count_if(today.week, [&](const app::DayDot& dot) {
        if (dot.kind == app::DotKind::done) return true;
        return dot.kind == app::DotKind::rest && dot.day <= today.day;
    }));
}

std::optional<Date> next_training_day(const app::Today& today)
{
    for (const app::DayDot& dot : today.week)
        if (dot.day > today.day && dot.kind == app::DotKind::open) return dot.day;
    return std::nullopt;
}

WeekDot::State dot_state(app::DotKind kind)
{
    switch (kind) {
    case app::DotKind::done: return WeekDot::State::done;
    case app::DotKind::rest: return WeekDot::State::rest;
    case app::DotKind::open:
    case app::DotKind::before: break;
    }
    return WeekDot::State::empty;
}

} // namespace trygg::ui
