#include "plan/facts.h"

#include <algorithm>

namespace trygg::plan {
namespace {

using content::AvoidTag;
using content::Equipment;
using content::Unit;

int own_step(Unit unit) { return unit == Unit::seconds ? 5 : 2; }

} // namespace

Facts facts_of(const OwnActivity& activity)
{
    Facts facts;
    facts.unit = activity.unit;
    facts.start = std::max(1, start_of_usual(activity.usual));
    facts.step = own_step(activity.unit);
    facts.top = std::max(facts.start, activity.target.value_or(activity.usual));
    facts.cap = facts.top;
    facts.floor = (facts.start + 1) / 2;
    facts.tags = activity.aerobic ? bit(AvoidTag::heart) : 0;
    return facts;
}

FactTable::FactTable(const content::Catalogue& catalogue) : catalogue_{&catalogue}
{
    facts_.reserve(catalogue.exercises().size());
    for (const content::Exercise& exercise : catalogue.exercises()) {
        Facts facts;
        facts.unit = exercise.unit;
        facts.start = exercise.start;
        facts.step = exercise.step;
        facts.cap = exercise.cap;
        facts.top = exercise.top();
        facts.floor = exercise.floor();
        facts.goal = exercise.goal;
        facts.level = exercise.level;
        for (const AvoidTag tag : exercise.avoid) facts.tags |= bit(tag);
        facts.position = bit(exercise.position);
        facts.equipment = exercise.equipment ? bit(*exercise.equipment) : 0;
        if (exercise.easier) facts.easier = find(*exercise.easier);
        if (exercise.harder) facts.harder = find(*exercise.harder);
        facts_.push_back(facts);
    }
}

std::optional<Slot> FactTable::find(const ExerciseId& id) const
{
    const content::Exercise* exercise = catalogue_->find(id);
    if (!exercise) return std::nullopt;
    return static_cast<Slot>(exercise - catalogue_->exercises().data());
}

Allowance::Allowance(const Profile& profile)
    : positions_{profile.positions ? 0 : ~Bits{0}},
      equipment_{bit(Equipment::chair) | bit(Equipment::wall) | bit(Equipment::mat) |
                 bit(Equipment::bench)}
{
    for (const AvoidTag tag : profile.avoid) tags_ |= bit(tag);
    if (profile.pattern == Pattern::osteoporosis) tags_ |= bit(AvoidTag::osteoporosis);
    if (profile.pattern == Pattern::stenosis) tags_ |= bit(AvoidTag::stenosis);
    if (profile.positions)
        for (const content::Position position : *profile.positions) positions_ |= bit(position);
    for (const Equipment equipment : profile.equipment) equipment_ |= bit(equipment);
}

} // namespace trygg::plan
