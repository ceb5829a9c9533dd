#include "plan/programme.h"

#include <algorithm>

namespace trygg::plan {
namespace {

using std::chrono::days;

constexpr days kPause{7};
constexpr int kShortGap = 11, kLongGap = 22;

} // namespace

Programme::Programme(const FactTable& table, const Allowance& allowance,
                     const Prescription& prescription)
    : table_{&table}, memory_(table.size())
{
    for (const PrescriptionEntry& entry : prescription)
        if (const auto slot = table.find(plan::id_of(entry))) memory_[*slot].prescribed_first = true;
    for (const PrescriptionEntry& entry : prescription) start(entry, allowance, Day{});
    for (Memory& memory : memory_) memory.prescribed_first = false;
}

std::optional<StayIndex> Programme::find(Slot slot) const
{
    for (const StayIndex index : order_)
        if (stays_[index].slot == slot) return index;
    return std::nullopt;
}

std::optional<Slot> Programme::slot_of(const ExerciseId& id) const
{
    if (const auto slot = table_->find(id)) return slot;
    for (std::size_t i = 0; i < own_.size(); ++i)
        if (own_[i].id == id) return table_->size() + i;
    return std::nullopt;
}

const ExerciseId& Programme::id_of(Slot slot) const
{
    return slot < table_->size() ? table_->id(slot) : own_[slot - table_->size()].id;
}

const Facts& Programme::facts(Slot slot) const
{
    return slot < table_->size() ? (*table_)[slot] : own_[slot - table_->size()].facts;
}

bool Programme::may_enter(Slot slot, const Allowance& allowance) const
{
    if (slot >= table_->size()) return false;
    const Memory& memory = memory_[slot];
    return !memory.excluded && !memory.prescribed_first && !find(slot) &&
           allowance.permits((*table_)[slot]);
}

bool Programme::paused(Slot slot, Day day) const
{
    const auto& pause = memory_[slot].pause;
    return pause && day < pause->until;
}

Gap Programme::gap(const Stay& stay, Day day) const
{
    if (!stay.last_tried) return Gap::none;
    const auto away = (day - *stay.last_tried).count();
    return away < kShortGap ? Gap::none : away < kLongGap ? Gap::short_gap : Gap::long_gap;
}

int Programme::gap_dose(const Stay& stay, Day day) const
{
    switch (gap(stay, day)) {
    case Gap::none: return stay.d;
    case Gap::short_gap: return std::max(stay.floor, 8 * stay.d / 10);
    case Gap::long_gap: return std::max(stay.floor, 7 * stay.d / 10);
    }
    return stay.d;
}

void Programme::end_pauses(Day day)
{
    for (const StayIndex index : order_) {
        Stay& stay = stays_[index];
        auto& pause = memory_[stay.slot].pause;
        if (!pause || day < pause->until) continue;
        stay.set_dose(std::min(stay.floor, pause->dose));
        stay.floor = stay.d;
        stay.streak = 0;
        stay.begin_base();
        stay.last_tried.reset();
        stay.move = Rule::start;
        pause.reset();
    }
}

void Programme::try_out(StayIndex index, Day day)
{
    Stay& stay = stays_[index];
    const Gap away = gap(stay, day);
    if (away != Gap::none) {
        stay.d = gap_dose(stay, day);
        stay.streak = 0;
        stay.move = Rule::gap;
        if (away == Gap::long_gap) stay.begin_base();
    }
    stay.last_tried = day;
}

std::size_t Programme::place_of(StayIndex index) const
{
    return static_cast<std::size_t>(std::find(order_.begin(), order_.end(), index) - order_.begin());
}

StayIndex Programme::new_stay(Slot slot, int dose, Rule move, Day day)
{
    Memory& memory = memory_[slot];
    if (memory.pause && memory.pause->until <= day) memory.pause.reset();
    const auto& left = memory.left;
    const int d = left ? std::min(dose, *left) : dose;
    stays_.push_back({.slot = slot, .d = d, .floor = std::min(facts(slot).floor, d), .move = move});
    return stays_.size() - 1;
}

void Programme::leave(StayIndex index, int dose)
{
    Stay& stay = stays_[index];
    stay.here = false;
    memory_[stay.slot].left = dose;
}

StayIndex Programme::replace_by_variant(StayIndex index, Slot variant, Day day, int dose,
                                        Rule move)
{
    const std::size_t place = place_of(index);
    const Slot replaced = stays_[index].slot;
    leave(index, dose);
    const StayIndex entered = new_stay(variant, facts(variant).floor, move, day);
    stays_[entered].replaced = replaced;
    order_[place] = entered;
    return entered;
}

void Programme::pause(StayIndex index, Day day, int dose)
{
    memory_[stays_[index].slot].pause = Pause{day + kPause, dose};
}

void Programme::limit_return(Slot slot, int dose)
{
    auto& left = memory_[slot].left;
    if (left) left = std::min(*left, dose);
    if (const auto index = find(slot)) {
        Stay& stay = stays_[*index];
        stay.set_dose(std::min(stay.d, dose));
        stay.floor = std::min(stay.floor, dose);
        stay.streak = 0;
    }
}

void Programme::start(const PrescriptionEntry& entry, const Allowance& allowance, Day day)
{
    if (const auto* own = std::get_if<OwnActivity>(&entry)) start_activity(*own, day);
    else start_exercise(std::get<PrescribedExercise>(entry), allowance, day);
}

void Programme::start_exercise(const PrescribedExercise& prescribed, const Allowance& allowance,
                               Day day)
{
    const auto slot = table_->find(prescribed.exercise);
    if (!slot) return;
    const Facts& own = (*table_)[*slot];
    const int dose =
        prescribed.usual ? std::min(start_of_usual(*prescribed.usual), own.top) : own.start;
    const bool easier = dose < own.floor && own.easier && may_enter(*own.easier, allowance);
    const Slot entering = easier ? *own.easier : *slot;
    const int first = easier ? (*table_)[entering].floor : std::max(1, dose);
    order_.push_back(new_stay(entering, first, Rule::start, day));
}

void Programme::start_activity(const OwnActivity& activity, Day day)
{
    auto slot = slot_of(activity.id);
    if (!slot) {
        slot = table_->size() + own_.size();
        own_.push_back({activity.id, {}});
        memory_.emplace_back();
    }
    own_[*slot - table_->size()].facts = facts_of(activity);
    order_.push_back(new_stay(*slot, facts(*slot).start, Rule::start, day));
}

void Programme::set_target(Slot slot, const OwnActivity& activity)
{
    if (!activity.target) return;
    Facts& facts = own_[slot - table_->size()].facts;
    const int d = stays_[*find(slot)].d;
    facts.top = *activity.target < d ? d : std::max(facts.start, *activity.target);
    facts.cap = facts.top;
}

void Programme::prescribe(const PrescriptionEntry& entry, const Allowance& allowance, Day day)
{
    const auto slot = slot_of(plan::id_of(entry));
    const auto* own = std::get_if<OwnActivity>(&entry);
    if (own && slot && *slot < table_->size()) return;
    if (!own && !slot) return;
    if (slot) memory_[*slot].excluded = false;
    if (!slot || !find(*slot)) start(entry, allowance, day);
    else if (own) set_target(*slot, *own);
}

void Programme::swap(StayIndex from, Slot to, Day day)
{
    const std::size_t place = place_of(from);
    leave(from, gap_dose(stays_[from], day));
    order_[place] = new_stay(to, facts(to).start, Rule::start, day);
}

void Programme::exclude(Slot slot, Day day)
{
    memory_[slot].excluded = true;
    if (const auto index = find(slot)) {
        const std::size_t place = place_of(*index);
        leave(*index, gap_dose(stays_[*index], day));
        order_.erase(order_.begin() + static_cast<std::ptrdiff_t>(place));
    }
}

} // namespace trygg::plan
