#include "app/dose_changes.h"

#include <algorithm>

namespace trygg::app {
namespace {

const plan::DayItem* find(const plan::DayPlan& plan, const ExerciseId& id)
{
    for (const auto* list : {&plan.items, &plan.not_today})
        for (const plan::DayItem& item : *list)
            if (item.exercise == id) return &item;
    return nullptr;
}

bool is_news(const plan::DayPlan& before, const plan::TraceRow& row)
{
    return row.grade != plan::Grade::open && std::ranges::find(before.trace, row) == before.trace.end();
}

/// The exercise that is in the plan after but was not before.
std::optional<ExerciseId> newcomer(const plan::DayPlan& before, const plan::DayPlan& after)
{
    for (const auto* list : {&after.items, &after.not_today})
        for (const plan::DayItem& item : *list)
            if (!find(before, item.exercise)) return item.exercise;
    return std::nullopt;
}

} // namespace

std::vector<DoseChange> dose_changes(const plan::DayPlan& before, const plan::DayPlan& after)
{
    std::vector<DoseChange> changes;
    for (const plan::TraceRow& row : after.trace) {
        if (!is_news(before, row)) continue;
        const plan::DayItem* was = find(before, row.exercise);
        const plan::DayItem* is = find(after, row.exercise);
        const int dose_before = was ? was->because.d : row.dose;
        DoseChange change{.exercise = row.exercise,
                          .before = dose_before,
                          .after = row.next.value_or(dose_before),
                          .rule = row.rule.value_or(plan::Rule::hold),
                          .replaced_by = {},
                          .paused = is && is->why == plan::NotToday::pause};
        if (!is && (!after.items.empty() || !after.not_today.empty())) change.replaced_by = newcomer(before, after);
        changes.push_back(change);
    }
    return changes;
}

} // namespace trygg::app
