#include "plan/doses.h"
#include "plan/state.h"

#include <algorithm>

namespace trygg::plan {
namespace {

constexpr int kBadDaysToAsk = 3;

/// The rule to name for a dose, in its order of precedence.
Rule named_rule(const DayPlan& plan, Gap gap, Rule move)
{
    if (plan.form == DayForm::bad) return Rule::plan_b;
    if (plan.flare_day) return Rule::flare;
    if (gap != Gap::none) return Rule::gap;
    if (plan.form == DayForm::good) return Rule::good_day;
    return move;
}

} // namespace

std::optional<Slot> State::offer_of(const Stay& stay) const
{
    const bool stands = stay.move == Rule::step_up && gate_.open() && !flare_.lasts(today_) &&
                        programme_.gap(stay, today_) == Gap::none && !pains_.rising(today_);
    return stands ? step_up_of(programme_, stay, allowance_) : std::nullopt;
}

DayItem State::item_of(const Stay& stay, const DayPlan& plan) const
{
    const Facts& facts = programme_.facts(stay.slot);
    const auto offer = offer_of(stay);
    const Rule move = stay.move == Rule::step_up && !offer ? Rule::maintain : stay.move;
    const int dose = flare_dose(programme_.gap_dose(stay, today_), plan.flare_day);
    DayItem item{.exercise = programme_.id_of(stay.slot),
                 .dose = dose,
                 .unit = facts.unit,
                 .sets = in_sets(dose, facts.cap),
                 .plan_b = plan_b_dose(dose),
                 .rule = named_rule(plan, programme_.gap(stay, today_), move),
                 .because = {move, stay.d, stay.streak, stay.graded},
                 .offer = {},
                 .why = why_not(stay, plan)};
    if (offer) item.offer = programme_.id_of(*offer);
    return item;
}

std::optional<NotToday> State::why_not(const Stay& stay, const DayPlan& plan) const
{
    const Facts& facts = programme_.facts(stay.slot);
    if (allowance_.avoids(facts)) return NotToday::avoid;
    if (programme_.paused(stay.slot, today_)) return NotToday::pause;
    if (plan.rest_day) return NotToday::rest;
    if (!facts.strength()) return std::nullopt;
    const auto weekday = static_cast<int>(std::chrono::weekday{today_}.iso_encoding()) - 1;
    const Day before = today_ - std::chrono::days{1};
    const bool yesterday = strength_done_[0] == before || strength_done_[1] == before;
    return yesterday || !strength_days_.contains(weekday) ? std::optional{NotToday::strength}
                                                          : std::nullopt;
}

DayPlan State::day_plan() const
{
    const auto weekday = static_cast<int>(std::chrono::weekday{today_}.iso_encoding()) - 1;
    DayPlan plan{.day = Date{today_},
                 .blocked = gate_.blocked(),
                 .triage_due = gate_.due(),
                 .rest_day = !profile_.days.contains(weekday),
                 .form = forms_.on(today_),
                 .flare_day = flare_.day_number(today_),
                 .ask_flare = !flare_.lasts(today_) && forms_.bad_days(today_) >= kBadDaysToAsk,
                 .physio = flare_.long_lasting(today_),
                 .items = {},
                 .not_today = {},
                 .trace = {}};
    if (!gate_.open()) return plan;
    for (const StayIndex index : programme_.order()) {
        DayItem item = item_of(programme_.stay(index), plan);
        (item.why ? plan.not_today : plan.items).push_back(std::move(item));
    }
    return plan;
}

std::vector<TraceRow> State::trace() const
{
    std::vector<TraceRow> trace;
    trace.reserve(sessions_.rows().size());
    for (const SessionRow& row : sessions_.rows())
        trace.push_back({.exercise = programme_.id_of(row.slot),
                         .day = Date{row.day},
                         .plan = row.plan_b ? PlanKind::b : PlanKind::a,
                         .dose = row.dose,
                         .done = row.done,
                         .counts = row.counts,
                         .grade = row.grade,
                         .graded_at = row.graded_at,
                         .rule = row.rule,
                         .next = row.next});
    return trace;
}

bool State::may_swap(Slot from, Slot to) const
{
    const auto index = programme_.find(from);
    if (!index || !programme_.may_enter(to, allowance_)) return false;
    const Facts& old = programme_.facts(from);
    const Facts& other = programme_.facts(to);
    const bool alike = old.goal && old.goal == other.goal && other.level <= old.level;
    return alike || offer_of(programme_.stay(*index)) == to;
}

std::vector<Slot> State::swaps_from(Slot slot) const
{
    std::vector<Slot> found;
    for (Slot to = 0; to < catalogue_size_; ++to)
        if (may_swap(slot, to)) found.push_back(to);
    const auto index = programme_.find(slot);
    const auto offer = index ? offer_of(programme_.stay(*index)) : std::nullopt;
    if (offer) std::stable_partition(found.begin(), found.end(), [&](Slot to) { return to == *offer; });
    return found;
}

} // namespace trygg::plan
