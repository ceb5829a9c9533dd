#include "app/trial_caution.h"

#include <algorithm>
#include <optional>

namespace trygg::app {
namespace {

constexpr int kAcuteWeeks = 6, kHardestWhileAcute = 1, kHardest = 2;
constexpr int kAlarmingPain = 8, kAlarmingRise = 2;

/// All sessions of one day: the first pain before, the highest worst pain, and what was tried.
struct SessionOfDay {
    Date day;
    PainScore before, worst;
    bool new_signs = false;
    std::set<ExerciseId> tried = {};

    void add(const plan::SessionEvent& part)
    {
        if (worst.value() < part.pain_worst.value()) worst = part.pain_worst;
        new_signs = new_signs || part.new_signs.value_or(false);
        for (const plan::ExerciseRecord& record : part.exercises)
            if (record.done > 0 || !record.okay_now) tried.insert(record.id);
    }
    [[nodiscard]] bool was_red() const { return new_signs || is_alarming(before, worst); }
};

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

/// A session of an earlier day may have been written down after what came later.
std::vector<plan::Event> as_played(std::vector<plan::Event> events)
{
    std::ranges::stable_sort(events, {}, [](const plan::Event& event) { return event.at.instant; });
    return events;
}

} // namespace

std::set<ExerciseId> too_much(const plan::History& history)
{
    std::set<ExerciseId> ids;
    std::optional<SessionOfDay> newest;
    for (const plan::Event& event : as_played(history.events)) {
        if (const auto* in = std::get_if<plan::PrescribeEvent>(&event.body)) ids.erase(plan::id_of(in->entry));
        if (const auto* later = std::get_if<plan::LaterEvent>(&event.body); later && newest) {
            if (is_no(*later)) ids.merge(meant_by(*later, newest->tried));
            if (later->new_signs.value_or(false)) {
                newest->new_signs = true;
                ids.insert(newest->tried.begin(), newest->tried.end());
            }
        }
        const auto* session = std::get_if<plan::SessionEvent>(&event.body);
        if (!session) continue;
        if (!newest || newest->day != event.at.day())
            newest = SessionOfDay{.day = event.at.day(), .before = session->pain_before, .worst = session->pain_worst};
        newest->add(*session);
        for (const plan::ExerciseRecord& record : session->exercises)
            if (!record.okay_now) ids.insert(record.id);
        if (newest->was_red()) ids.insert(newest->tried.begin(), newest->tried.end());
    }
    return ids;
}

bool is_alarming(PainScore before, PainScore worst)
{
    return worst.value() >= kAlarmingPain && worst.value() >= before.value() + kAlarmingRise;
}

std::set<ExerciseId> left_out(const plan::History& history)
{
    std::set<ExerciseId> ids;
    for (const plan::Event& event : history.events) {
        if (const auto* out = std::get_if<plan::ExcludeEvent>(&event.body)) ids.insert(out->exercise);
        if (const auto* in = std::get_if<plan::PrescribeEvent>(&event.body)) ids.erase(plan::id_of(in->entry));
    }
    return ids;
}

bool was_too_much(const plan::TraceRow& row) { return row.grade == plan::Grade::no || row.grade == plan::Grade::red; }

bool was_too_much(const std::vector<plan::TraceRow>& trace, const ExerciseId& id)
{
    return std::ranges::any_of(trace, [&](const plan::TraceRow& row) { return row.exercise == id && was_too_much(row); });
}

std::vector<ExerciseId> tried_on(const plan::History& history, const std::vector<plan::TraceRow>& trace, Date day)
{
    std::vector<ExerciseId> ids;
    const auto is_new = [&](const ExerciseId& id) {
        const auto of_plan = [&](const plan::TraceRow& row) { return row.day == day && row.exercise == id; };
        return std::ranges::none_of(trace, of_plan) && std::ranges::find(ids, id) == ids.end();
    };
    for (const plan::Event& event : history.events)
        if (const auto* session = std::get_if<plan::SessionEvent>(&event.body); session && event.at.day() == day)
            for (const plan::ExerciseRecord& record : session->exercises)
                if (record.done > 0 && is_new(record.id)) ids.push_back(record.id);
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
