#include "plan/state.h"

#include "plan/strength_days.h"

#include <algorithm>
#include <array>

namespace trygg::plan {
namespace {

/// Replaces `value` by what changed, if it did.
template <class Value, class Change>
void take(Value& value, const Change& change)
{
    if (change) value = *change;
}

} // namespace

State::State(const FactTable& table, const Profile& profile, const Prescription& prescription)
    : profile_{profile}, allowance_{profile}, strength_days_{strength_days(profile.days)},
      programme_{table, allowance_, prescription}, catalogue_size_{table.size()}
{
}

Circumstances State::circumstances(std::optional<Moment> at) const
{
    const bool flare = flare_.lasts(today_);
    return {today_, at, flare || !gate_.open(), flare, pains_, allowance_};
}

void State::begin_day(Day day)
{
    if (day <= today_) return;
    today_ = day;
    programme_.end_pauses(day);
    sessions_.begin_day(programme_, circumstances({}));
}

void State::apply(const Event& event)
{
    begin_day(std::chrono::floor<std::chrono::days>(event.at.instant + event.at.offset));
    std::visit([&](const auto& body) { play(body, event.at); }, event.body);
}

void State::apply(const SessionPart& part)
{
    begin_day(part.day);
    pains_.note(today_, part.pain_before);
    if (part.plan == PlanKind::b) forms_.note_plan_b(today_);
    for (const PartItem& item : part.items)
        if (item.slot && item.done > 0 && programme_.facts(*item.slot).strength()) note_strength();
    if (sessions_.add(part, flare_.day_number(today_), programme_, circumstances(part.at)))
        gate_.require_triage();
}

void State::apply(const LaterAnswer& answer)
{
    begin_day(answer.day);
    pains_.note(today_, answer.pain);
    if (sessions_.answer(answer, programme_, circumstances(answer.at))) gate_.require_triage();
    look_for_flare();
}

void State::play(const ProfileEvent& event, const Moment&)
{
    take(profile_.pattern, event.change.pattern);
    take(profile_.avoid, event.change.avoid);
    take(profile_.days, event.change.days);
    take(profile_.minutes, event.change.minutes);
    take(profile_.equipment, event.change.equipment);
    take(profile_.positions, event.change.positions);
    allowance_ = Allowance{profile_};
    strength_days_ = strength_days(profile_.days);
}

void State::play(const ClearanceEvent&, const Moment&)
{
    gate_.clearance();
    if (gate_.open()) flare_.pass(today_);
}

void State::play(const TriageEvent& event, const Moment&)
{
    const bool too_young = std::any_of(event.rules.begin(), event.rules.end(),
                                       [](const RuleId& rule) { return rule.text() == "AGE-2"; });
    gate_.triage(event.blocks_plan, too_young);
    if (gate_.open()) flare_.pass(today_);
}

void State::play(const LaterEvent& event, const Moment& at)
{
    std::vector<Slot> suspected;
    for (const ExerciseId& id : event.suspected)
        if (const auto slot = programme_.slot_of(id)) suspected.push_back(*slot);
    apply(LaterAnswer{.day = today_,
                      .at = at,
                      .okay = event.okay,
                      .pain = event.pain.value(),
                      .suspected = suspected,
                      .new_signs = event.new_signs.value_or(false),
                      .further_down = event.leg_pain_further_down.value_or(false)});
}

void State::play(const DailyPainEvent& event, const Moment&)
{
    pains_.note(today_, event.pain.value());
    look_for_flare();
}

void State::play(const DayFormEvent& event, const Moment&) { forms_.say(today_, event.form); }

void State::play(const LowerEvent& event, const Moment&)
{
    const auto slot = programme_.slot_of(event.exercise);
    const auto index = slot ? programme_.find(*slot) : std::nullopt;
    if (!index) return;
    Stay& stay = programme_.stay(*index);
    if (event.dose < 1 || event.dose >= stay.d) return;
    stay.set_dose(event.dose);
    stay.floor = std::min(stay.floor, event.dose);
    stay.move = Rule::lower;
}

void State::play(const SwapEvent& event, const Moment&)
{
    const auto from = programme_.slot_of(event.from), to = programme_.slot_of(event.to);
    const auto index = from ? programme_.find(*from) : std::nullopt;
    if (index && to && may_swap(*from, *to)) programme_.swap(*index, *to, today_);
}

void State::play(const ExcludeEvent& event, const Moment&)
{
    if (const auto slot = programme_.slot_of(event.exercise)) programme_.exclude(*slot, today_);
}

void State::play(const PrescribeEvent& event, const Moment&)
{
    programme_.prescribe(event.entry, allowance_, today_);
}

void State::play(const SessionEvent& event, const Moment& at)
{
    std::array<PartItem, 40> items;
    std::size_t count = 0;
    for (const ExerciseRecord& record : event.exercises)
        if (count < items.size())
            items[count++] = {programme_.slot_of(record.id), record.done, record.okay_now};
    apply(SessionPart{.day = today_,
                      .at = at,
                      .plan = event.plan,
                      .pain_before = event.pain_before.value(),
                      .pain_worst = event.pain_worst.value(),
                      .new_signs = event.new_signs.value_or(false),
                      .items = std::span{items.data(), count}});
}

void State::play(const FlareEvent&, const Moment&) { begin_flare(); }

void State::note_strength()
{
    if (strength_done_[0] != today_) strength_done_ = {today_, strength_done_[0]};
}

void State::begin_flare()
{
    flare_.begin(today_);
    gate_.require_triage();
    for (const StayIndex index : programme_.order()) {
        Stay& stay = programme_.stay(index);
        if (stay.green) stay.set_dose(std::min(stay.d, *stay.green));
        stay.streak = 0;
    }
}

void State::look_for_flare()
{
    if (flare_.over_before(today_ - std::chrono::days{1}) && pains_.high_two_days(today_)) begin_flare();
}

} // namespace trygg::plan
