#include "app/standing.h"

#include "plan/facts.h"

#include <algorithm>
#include <utility>

namespace trygg::app {

Standings::Standings(const content::Catalogue& catalogue, plan::Profile profile, const plan::DayPlan& plan,
                     ExerciseDoor door, StandingLimits limits)
    : catalogue_{catalogue}, profile_{std::move(profile)}, avoid_{profile_.avoid}, door_{door},
      limits_{std::move(limits)}
{
    if (profile_.pattern == plan::Pattern::osteoporosis) avoid_.insert(content::AvoidTag::osteoporosis);
    if (profile_.pattern == plan::Pattern::stenosis) avoid_.insert(content::AvoidTag::stenosis);
    for (const auto* list : {&plan.items, &plan.not_today})
        for (const plan::DayItem& item : *list) in_plan_.insert(item.exercise);
}

content::AvoidTags Standings::against(const content::Exercise& exercise) const
{
    content::AvoidTags tags;
    std::ranges::set_intersection(exercise.avoid, avoid_, std::inserter(tags, tags.end()));
    return tags;
}

Standing Standings::of(const content::Exercise& exercise) const
{
    if (!against(exercise).empty()) return Standing::avoided;
    if (door_ != ExerciseDoor::open) return Standing::no_plan;
    if (in_plan_.contains(exercise.id)) return Standing::in_plan;
    if (profile_.positions && !profile_.positions->contains(exercise.position)) return Standing::position;
    const plan::FactTable table{catalogue_};
    const auto slot = table.find(exercise.id);
    if (!slot || !plan::Allowance{profile_}.permits(table[*slot])) return Standing::equipment;
    if (is_too_hard(exercise)) return Standing::too_hard;
    return limits_.waiting.contains(exercise.id) ? Standing::waits : Standing::offered;
}

bool Standings::is_too_hard(const content::Exercise& exercise) const
{
    return exercise.level > limits_.hardest || limits_.too_much.contains(exercise.id);
}

} // namespace trygg::app
