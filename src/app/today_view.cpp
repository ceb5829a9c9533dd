#include "app/today_view.h"

#include <algorithm>

namespace trygg::app {
namespace {

constexpr int kSecondsEach = 5, kSecondsToGetReady = 60;

int seconds_of(const plan::DayItem& item, bool plan_b)
{
    const int dose = plan_b ? item.plan_b : item.dose;
    switch (item.unit) {
    case content::Unit::minutes: return 60 * dose;
    case content::Unit::seconds: return dose + kSecondsToGetReady;
    case content::Unit::repetitions: return kSecondsEach * dose + kSecondsToGetReady;
    }
    return 0;
}

} // namespace

std::optional<plan::DayForm> form_said(const plan::History& history, Date day)
{
    std::optional<plan::DayForm> form;
    for (const plan::Event& event : history.events)
        if (const auto* said = std::get_if<plan::DayFormEvent>(&event.body); said && event.at.day() == day)
            form = said->form;
    return form;
}

bool session_on(const plan::History& history, Date day)
{
    return std::ranges::any_of(history.events, [day](const plan::Event& event) {
        return std::holds_alternative<plan::SessionEvent>(event.body) && event.at.day() == day;
    });
}

std::array<DayDot, 7> week_of(const plan::History& history, const plan::TrainingDays& days, Date began, Date day)
{
    const int since_monday = static_cast<int>(weekday_of(day).iso_encoding()) - 1;
    std::array<DayDot, 7> week;
    for (int i = 0; i < 7; ++i) {
        DayDot& dot = week[static_cast<std::size_t>(i)];
        dot.day = plus_days(day, i - since_monday);
        dot.today = dot.day == day;
        if (session_on(history, dot.day)) dot.kind = DotKind::done;
        else if (dot.day < began) dot.kind = DotKind::before;
        else dot.kind = days.contains(i) ? DotKind::open : DotKind::rest;
    }
    return week;
}

std::vector<DoseChange> changes_since_last(const plan::DayPlan& plan)
{
    std::vector<DoseChange> changes;
    for (const plan::DayItem& item : plan.items) {
        const auto last = std::find_if(plan.trace.rbegin(), plan.trace.rend(), [&](const plan::TraceRow& row) {
            return row.exercise == item.exercise && row.day < plan.day && row.plan == plan::PlanKind::a;
        });
        if (last != plan.trace.rend() && last->dose != item.dose)
            changes.push_back({.exercise = item.exercise,
                               .before = last->dose,
                               .after = item.dose,
                               .rule = item.rule,
                               .replaced_by = {},
                               .paused = false});
    }
    return changes;
}

int estimated_minutes(const std::vector<plan::DayItem>& items, bool plan_b)
{
    int seconds = 0;
    for (const plan::DayItem& item : items) seconds += seconds_of(item, plan_b);
    return (seconds + 59) / 60;
}

} // namespace trygg::app
