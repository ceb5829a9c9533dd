#include "ui/pages/plan_change.h"

#include <algorithm>

namespace trygg::ui {
namespace {

using plan::DayItem;
using plan::PrescriptionEntry;

const DayItem* find(const PlanView& view, const ExerciseId& exercise)
{
    for (const auto* list : {&view.plan.items, &view.plan.not_today}) {
        const auto found = std::ranges::find(*list, exercise, &DayItem::exercise);
        if (found != list->end()) return &*found;
    }
    return nullptr;
}

const PrescriptionEntry* find_left_out(const PlanView& view, const ExerciseId& exercise)
{
    const auto found = std::ranges::find(view.left_out, exercise, [](const auto& entry) { return id_of(entry); });
    return found == view.left_out.end() ? nullptr : &*found;
}

} // namespace

PlanChange::PlanChange(plan::EventBody event, const PlanView& before) : event_{std::move(event)}
{
    const auto* told = std::get_if<plan::PrescribeEvent>(&event_);
    const auto* own = told ? std::get_if<plan::OwnActivity>(&told->entry) : nullptr;
    if (!own || find_left_out(before, own->id)) return;
    line_ = find(before, own->id) ? Line::changed : Line::added;
}

bool PlanChange::holds_in(const PlanView& view) const
{
    if (const auto* swap = std::get_if<plan::SwapEvent>(&event_)) return find(view, swap->to) && !find(view, swap->from);
    if (const auto* lower = std::get_if<plan::LowerEvent>(&event_)) {
        const DayItem* item = find(view, lower->exercise);
        return item && item->because.d == lower->dose;
    }
    if (const auto* taken = std::get_if<plan::ExcludeEvent>(&event_)) return find_left_out(view, taken->exercise);
    if (const auto* back = std::get_if<plan::PrescribeEvent>(&event_)) return !find_left_out(view, id_of(back->entry));
    if (const auto* profile = std::get_if<plan::ProfileEvent>(&event_)) {
        const plan::ProfileChange& change = profile->change;
        return (!change.days || *change.days == view.profile.days) &&
               (!change.minutes || change.minutes == view.profile.minutes) &&
               (!change.avoid || *change.avoid == view.profile.avoid);
    }
    return false;
}

QString PlanChange::said(const Words& words, const ExerciseFacts& facts) const
{
    if (const auto* swap = std::get_if<plan::SwapEvent>(&event_))
        return tr("%1 has taken the place of %2.").arg(words.exercise(swap->to), words.exercise(swap->from));
    if (const auto* lower = std::get_if<plan::LowerEvent>(&event_))
        return tr("%1 is lighter now: %2.")
            .arg(words.exercise(lower->exercise), facts.amount(lower->exercise, lower->dose));
    if (const auto* taken = std::get_if<plan::ExcludeEvent>(&event_))
        return tr("%1 is taken out of the plan.").arg(words.exercise(taken->exercise));
    if (const auto* back = std::get_if<plan::PrescribeEvent>(&event_))
        switch (line_) {
        case Line::put_back: return tr("%1 is back in the plan.").arg(words.exercise(id_of(back->entry)));
        case Line::added: return tr("%1 is in the plan now. It starts low.").arg(words.exercise(id_of(back->entry)));
        case Line::changed: return tr("Your goal for %1 is saved.").arg(words.exercise(id_of(back->entry)));
        }
    return is_health() ? tr("Your answers are saved. The plan leaves out what does not suit.")
                       : tr("Your days are saved.");
}

std::optional<ExerciseId> PlanChange::exercise() const
{
    if (const auto* swap = std::get_if<plan::SwapEvent>(&event_)) return swap->to;
    if (const auto* lower = std::get_if<plan::LowerEvent>(&event_)) return lower->exercise;
    if (const auto* back = std::get_if<plan::PrescribeEvent>(&event_)) return id_of(back->entry);
    return std::nullopt;
}

const PrescriptionEntry* PlanChange::taken_out(const PlanView& view) const
{
    const auto* taken = std::get_if<plan::ExcludeEvent>(&event_);
    return taken ? find_left_out(view, taken->exercise) : nullptr;
}

bool PlanChange::is_health() const
{
    const auto* profile = std::get_if<plan::ProfileEvent>(&event_);
    return profile && profile->change.avoid;
}

} // namespace trygg::ui
