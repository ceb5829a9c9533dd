#include "app/trial_caution.h"

#include <algorithm>
#include <optional>

namespace trygg::app {
namespace {

constexpr int kAcuteWeeks = 6, kHardestWhileAcute = 1, kHardest = 2;

bool is_no(const plan::LaterEvent& later) { return !later.okay || later.leg_pain_further_down.value_or(false); }

/// What a no is about, of the session that it speaks of.
std::set<ExerciseId> meant_by(const plan::LaterEvent& no, const std::set<ExerciseId>& session)
{
    std::set<ExerciseId> named;
    if (!no.leg_pain_further_down.value_or(false))
        for (const ExerciseId& id : no.suspected)
            if (session.contains(id)) named.insert(id);
    return named.empty() ? session : named;
}

} // namespace

std::set<ExerciseId> too_much(const plan::History& history)
{
    std::set<ExerciseId> ids, newest;
    std::optional<Date> day;
    for (const plan::Event& event : history.events) {
        if (const auto* in = std::get_if<plan::PrescribeEvent>(&event.body)) ids.erase(plan::id_of(in->entry));
        if (const auto* later = std::get_if<plan::LaterEvent>(&event.body); later && is_no(*later))
            ids.merge(meant_by(*later, newest));
        const auto* session = std::get_if<plan::SessionEvent>(&event.body);
        if (!session) continue;
        if (day != event.at.day()) newest.clear();
        day = event.at.day();
        for (const plan::ExerciseRecord& record : session->exercises) {
            if (record.done > 0) newest.insert(record.id);
            if (!record.okay_now) ids.insert(record.id);
        }
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
