#include "app/day_left.h"

#include "app/trial_caution.h"

#include <algorithm>

namespace trygg::app {
namespace {

int dose_of(const plan::DayItem& item, plan::PlanKind plan) { return plan == plan::PlanKind::b ? item.plan_b : item.dose; }

/// Takes from `item` what its exercise has been done today.
void take_off(plan::DayItem& item, const plan::TraceRow& row)
{
    const auto left = [&](int dose) { return was_too_much(row) ? 0 : std::max(0, std::min(dose, row.dose) - row.done); };
    item.dose = left(item.dose);
    item.plan_b = left(item.plan_b);
    item.sets = {item.dose};
}

} // namespace

std::vector<plan::DayItem> left_of(const plan::DayPlan& plan)
{
    const auto kind = plan.form == plan::DayForm::bad ? plan::PlanKind::b : plan::PlanKind::a;
    std::vector<plan::DayItem> left = plan.items;
    for (plan::DayItem& item : left)
        for (const plan::TraceRow& row : plan.trace)
            if (row.day == plan.day && row.exercise == item.exercise) take_off(item, row);
    std::erase_if(left, [kind](const plan::DayItem& item) { return dose_of(item, kind) == 0; });
    return left;
}

bool still_given(const SessionDraft& session, const std::vector<plan::DayItem>& left)
{
    return std::ranges::all_of(session.items, [&](const SessionItem& item) {
        if (item.done) return true;
        const auto given = std::ranges::find(left, item.exercise, &plan::DayItem::exercise);
        return given != left.end() && item.dose <= dose_of(*given, session.plan);
    });
}

SessionDraft session_of(const std::vector<plan::DayItem>& left, plan::PlanKind plan, Moment now)
{
    SessionDraft draft;
    draft.plan = plan;
    for (const plan::DayItem& item : left)
        draft.items.push_back({item.exercise, dose_of(item, plan), std::nullopt, std::nullopt});
    draft.touched = now;
    return draft;
}

} // namespace trygg::app
