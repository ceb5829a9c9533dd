#include "ui/pages/today_state.h"

#include "ui/pages/session_flow.h"

#include <algorithm>

namespace trygg::ui {
namespace {

/// Whether the plan still gives at least what is left of the session.
bool still_given(const app::SessionDraft& session, const plan::DayPlan& plan)
{
    return std::ranges::all_of(session.items, [&](const app::SessionItem& item) {
        if (item.done) return true;
        const auto given = std::ranges::find(plan.items, item.exercise, &plan::DayItem::exercise);
        if (given == plan.items.end()) return false;
        return item.dose <= (session.plan == plan::PlanKind::b ? given->plan_b : given->dose);
    });
}

} // namespace

TodayState state_of(const app::Today& today)
{
    if (today.plan.blocked || today.plan.triage_due) return TodayState::questions;
    if (today.session) {
        const bool given =
            today.session->trial ? today.trial_goes_on : still_given(*today.session, today.plan);
        const bool goes_on = today.session->touched.day() == today.day && given;
        if (goes_on) return TodayState::in_progress;
        if (session_flow::anything_done(*today.session)) return TodayState::close_session;
    }
    if (today.session_done_today) return TodayState::done;
    if (today.plan.rest_day) return TodayState::rest;
    return today.plan.items.empty() ? TodayState::nothing : TodayState::ready;
}

std::vector<plan::TraceRow> done_today(const app::Today& today)
{
    std::vector<plan::TraceRow> rows;
    std::ranges::copy_if(today.plan.trace, std::back_inserter(rows),
                         [&](const plan::TraceRow& row) { return row.day == today.day && row.done > 0; });
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
