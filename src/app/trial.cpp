#include "app/trial.h"

#include "app/trial_caution.h"
#include "exchange/plan_words.h"

#include <algorithm>
#include <set>

namespace trygg::app {
namespace {

bool strength_on(const TrialGround& ground, Date day)
{
    const auto is_strength = [&](const plan::ExerciseRecord& record) {
        const content::Exercise* exercise = ground.catalogue.find(record.id);
        return record.done > 0 && exercise && exercise->goal == content::Goal::strength;
    };
    return std::ranges::any_of(ground.history.events, [&](const plan::Event& event) {
        const auto* session = std::get_if<plan::SessionEvent>(&event.body);
        return session && event.at.day() == day && std::ranges::any_of(session->exercises, is_strength);
    });
}

std::optional<NotTried> why_not(Standing standing)
{
    switch (standing) {
    case Standing::offered:
    case Standing::waits: return std::nullopt;
    case Standing::in_plan: return NotTried::in_plan;
    case Standing::position: return NotTried::position;
    case Standing::equipment: return NotTried::equipment;
    case Standing::too_hard: return NotTried::too_hard;
    case Standing::no_plan:
    case Standing::avoided: break;
    }
    return NotTried::said_no;
}

} // namespace

content::AvoidTags against(const content::ReadyProgramme& programme, const content::Catalogue& catalogue,
                           const Standings& standings)
{
    content::AvoidTags tags;
    for (const ExerciseId& id : programme.exercises) tags.merge(standings.against(*catalogue.find(id)));
    return tags;
}

bool suits(const content::ReadyProgramme& programme, plan::Pattern pattern)
{
    return programme.suits.contains(std::string{exchange::word_of(exchange::kPatterns, pattern)});
}

std::vector<TrialItem> trial_of(const content::ReadyProgramme& programme, const TrialGround& ground)
{
    const std::set<ExerciseId> out = left_out(ground.history);
    const bool strength_rests = strength_on(ground, plus_days(ground.plan.day, -1));
    std::vector<TrialItem> items;
    for (const ExerciseId& id : programme.exercises) {
        const content::Exercise& exercise = *ground.catalogue.find(id);
        TrialItem item{.exercise = id, .dose = exercise.floor(), .why = why_not(ground.standings.of(exercise))};
        const bool rests = strength_rests && exercise.goal == content::Goal::strength;
        if (!item.why && (out.contains(id) || was_too_much(ground.plan.trace, id))) item.why = NotTried::said_no;
        if (!item.why && rests) item.why = NotTried::strength;
        items.push_back(item);
    }
    return items;
}

SessionDraft trial_session(const std::vector<TrialItem>& items, Moment now)
{
    SessionDraft draft;
    draft.trial = true;
    for (const TrialItem& item : items)
        if (!item.why) draft.items.push_back({item.exercise, item.dose, std::nullopt, std::nullopt});
    draft.touched = now;
    return draft;
}

} // namespace trygg::app
