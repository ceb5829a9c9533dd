#include "app/on_paper.h"

#include "app/trial_caution.h"

#include <algorithm>

namespace trygg::app {
namespace {

const plan::DayItem* in_plan(const plan::DayPlan& plan, const ExerciseId& id)
{
    for (const auto* list : {&plan.items, &plan.not_today})
        if (const auto found = std::ranges::find(*list, id, &plan::DayItem::exercise); found != list->end()) return &*found;
    return nullptr;
}

} // namespace

std::vector<OnPaper> on_paper(const content::Catalogue& catalogue, const Standings& standings,
                              const plan::History& history, const plan::DayPlan& plan)
{
    const std::set<ExerciseId> out = left_out(history);
    std::vector<OnPaper> all;
    for (const content::Exercise& exercise : catalogue.exercises()) {
        if (!standings.against(exercise).empty()) continue;
        if (const plan::DayItem* item = in_plan(plan, exercise.id)) {
            if (item->why != plan::NotToday::pause) all.push_back({exercise, item->dose});
        } else if (!standings.is_too_hard(exercise) && !out.contains(exercise.id) &&
                   !was_too_much(plan.trace, exercise.id)) {
            all.push_back({exercise, std::nullopt});
        }
    }
    return all;
}

} // namespace trygg::app
