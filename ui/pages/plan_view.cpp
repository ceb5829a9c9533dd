#include "ui/pages/plan_view.h"

#include "plan/planner.h"

#include <algorithm>

namespace trygg::ui {
namespace {

using plan::OwnActivity;
using plan::PrescriptionEntry;

/// Every entry that was ever prescribed, oldest first.
std::vector<PrescriptionEntry> prescribed(const plan::History& history)
{
    std::vector<PrescriptionEntry> entries = history.prescription;
    for (const plan::Event& event : history.events)
        if (const auto* added = std::get_if<plan::PrescribeEvent>(&event.body)) entries.push_back(added->entry);
    return entries;
}

} // namespace

std::vector<PrescriptionEntry> left_out(const plan::History& history)
{
    std::vector<ExerciseId> out;
    for (const plan::Event& event : history.events) {
        if (const auto* taken = std::get_if<plan::ExcludeEvent>(&event.body)) {
            std::erase(out, taken->exercise);
            out.push_back(taken->exercise);
        } else if (const auto* put_back = std::get_if<plan::PrescribeEvent>(&event.body)) {
            std::erase(out, id_of(put_back->entry));
        }
    }
    const auto entries = prescribed(history);
    std::vector<PrescriptionEntry> found;
    for (const ExerciseId& id : out) {
        const auto entry = std::ranges::find(entries, id, [](const auto& each) { return id_of(each); });
        found.push_back(entry == entries.end() ? plan::PrescribedExercise{id, {}} : *entry);
    }
    return found;
}

std::vector<OwnActivity> own_activities(const plan::History& history)
{
    std::vector<OwnActivity> own;
    for (const PrescriptionEntry& entry : prescribed(history)) {
        const auto* activity = std::get_if<OwnActivity>(&entry);
        if (!activity) continue;
        const auto known = std::ranges::find(own, activity->id, &OwnActivity::id);
        if (known == own.end()) own.push_back(*activity);
        else if (activity->target) known->target = activity->target;
    }
    return own;
}

PlanView plan_view(const content::Catalogue& catalogue, const plan::History& history,
                   const plan::Profile& profile, const Moment& now)
{
    const Date day = now.day();
    PlanView view{.plan = plan_for(catalogue, history, day),
                  .profile = profile,
                  .alternatives = {},
                  .left_out = left_out(history),
                  .own = own_activities(history)};
    view.outlooks = outlooks(catalogue, history, now);
    for (const OwnActivity& own : view.own)
        if (plan::Growth growth = growth_of(catalogue, history, now, own); !growth.by_week.empty())
            view.growth.emplace(own.id, std::move(growth));
    for (const auto* list : {&view.plan.items, &view.plan.not_today})
        for (const plan::DayItem& item : *list)
            view.alternatives[item.exercise] = swap_alternatives(catalogue, history, day, item.exercise);
    return view;
}

} // namespace trygg::ui
