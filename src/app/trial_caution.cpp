#include "app/trial_caution.h"

#include <algorithm>

namespace trygg::app {
namespace {

constexpr int kAcuteWeeks = 6, kHardestWhileAcute = 1, kHardest = 2;

} // namespace

std::set<ExerciseId> too_much(const plan::History& history)
{
    std::set<ExerciseId> ids;
    for (const plan::Event& event : history.events) {
        if (const auto* in = std::get_if<plan::PrescribeEvent>(&event.body)) ids.erase(plan::id_of(in->entry));
        if (const auto* session = std::get_if<plan::SessionEvent>(&event.body))
            for (const plan::ExerciseRecord& record : session->exercises)
                if (!record.okay_now) ids.insert(record.id);
    }
    return ids;
}

int hardest_level(int weeks, Date asked, Date today)
{
    return weeks + std::max(0, days_between(asked, today)) / 7 < kAcuteWeeks ? kHardestWhileAcute : kHardest;
}

bool trial_goes_on(const SessionDraft& trial, const content::Catalogue& catalogue, const Standings& standings,
                   const plan::DayPlan& plan)
{
    if (plan.flare_day) return false;
    return std::ranges::all_of(trial.items, [&](const SessionItem& item) {
        if (item.done) return true;
        const content::Exercise* exercise = catalogue.find(item.exercise);
        return exercise && standings.of(*exercise) == Standing::offered;
    });
}

} // namespace trygg::app
