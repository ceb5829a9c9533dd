#include "simulation/watch.h"

#include <algorithm>

namespace trygg::simulation {
using plan::DayItem;
using plan::DayPlan;
using plan::Grade;
using plan::Rule;
using plan::SessionRow;

Watch::Watch(const plan::FactTable& table) : table_{table}, limits_(table.size() + 8), seen_(table.size() + 8) {}

void Watch::broken(int invariant, bool is) noexcept
{
    if (is) ++violations_[static_cast<std::size_t>(invariant - 1)];
}

Watch::Seen& Watch::seen(plan::Slot slot, plan::StayIndex stay)
{
    auto& found = seen_[slot];
    if (!found || found->stay != stay) found = Seen{.stay = stay};
    return *found;
}

void Watch::check_rise(const plan::State& state, const SessionRow& row)
{
    // I4: the last two counting sessions, MISSED ones aside, GREEN at d; 48 h after the last rise.
    const plan::Facts& facts = state.programme().facts(row.slot);
    const plan::Stay& stay = state.programme().stay(row.stay);
    const int from = row.rise_from.value_or(0);
    broken(4, row.next.value_or(0) > from + std::min(facts.step, std::max(1, from / 10)));
    broken(4, stay.graded < 3);
    int greens = 0;
    const auto& rows = state.sessions().rows();
    // From the row itself backwards: newer sessions may already be graded when the day is over.
    const auto newer = static_cast<std::ptrdiff_t>(rows.size() - 1) - (&row - rows.data());
    for (auto before = rows.rbegin() + newer; before != rows.rend() && greens < 2; ++before) {
        if (before->stay != row.stay || !before->counts || before->grade == Grade::missed) continue;
        if (before->grade == Grade::open) continue;
        const bool good = before->grade == Grade::green && before->dose == from;
        broken(4, !good);
        if (!good) break;
        ++greens;
    }
    broken(4, greens < 2);
    Seen& known = seen(row.slot, row.stay);
    const auto at = row.graded_at->instant;
    broken(4, known.last_build && at - *known.last_build < std::chrono::hours{48});
    known.last_build = at;
}

void Watch::learn_from_grade(const plan::State& state, const SessionRow& row)
{
    if (row.grade == Grade::no || row.grade == Grade::red) {
        const int floor = state.programme().stay(row.stay).floor;
        const int limit = row.dose > floor ? row.dose - 1 : row.dose;
        int& known = limits_[row.slot];
        known = known == 0 ? limit : std::min(known, limit);
    }
    if (row.grade == Grade::green && row.rule == Rule::build) {
        check_rise(state, row);
        limits_[row.slot] = 0;
        seen(row.slot, row.stay).built = true;
    }
}

void Watch::learn_from_rows(const plan::State& state)
{
    const auto& rows = state.sessions().rows();
    for (const Graded& known : graded_)
        if (rows[known.row].grade != known.grade) learn_from_grade(state, rows[known.row]);
    const std::size_t first = state.sessions().newest() ? state.sessions().newest()->first_row : 0;
    for (std::size_t i = first; i < rows.size(); ++i) {
        const bool known = std::any_of(graded_.begin(), graded_.end(), [&](const Graded& old) { return old.row == i; });
        if (!known) learn_from_grade(state, rows[i]);
    }
    graded_.clear();
    for (std::size_t i = first; i < rows.size(); ++i) {
        graded_.push_back({i, rows[i].grade});
        if (rows[i].done > 0 && state.programme().facts(rows[i].slot).strength()) strength_done_ = rows[i].day;
    }
}

void Watch::check_growth(const plan::Stay& stay, const DayItem& item, const DayPlan& plan, Seen& known)
{
    const bool first_look = known.dose == 0;
    const bool back_from_flare = known.in_flare && item.because.d <= known.d;
    if (!first_look && item.dose > known.dose && !known.built) {
        broken(4, !back_from_flare);
        broken(4, back_from_flare && stay.green && item.dose > *stay.green);
    }
    broken(4, !first_look && item.because.d > known.d && !known.built);
    known.built = false;
    known.dose = item.dose;
    known.d = item.because.d;
    known.in_flare = plan.flare_day.has_value();
}

void Watch::check_item(const plan::State& state, const DayItem& item, const DayPlan& plan)
{
    const plan::Slot slot = *state.programme().slot_of(item.exercise);
    const plan::StayIndex index = *state.programme().find(slot);
    const plan::Stay& stay = state.programme().stay(index);
    const plan::Facts& facts = state.programme().facts(slot);
    broken(2, item.plan_b < 1 || item.plan_b > item.dose || item.dose > facts.top);
    broken(2, !plan.flare_day && item.dose < stay.floor);
    broken(3, limits_[slot] > 0 && item.dose > limits_[slot]);
    check_growth(stay, item, plan, seen(slot, index));
    broken(10, plan::code(item.rule).empty() || plan::code(item.because.move).empty());
}

void Watch::check_strength(const plan::State& state, const DayPlan& plan, const plan::Profile& profile)
{
    const plan::Day today{plan.day};
    const bool offered = std::any_of(plan.items.begin(), plan.items.end(), [&](const DayItem& item) {
        return state.programme().facts(*state.programme().slot_of(item.exercise)).strength();
    });
    const plan::Day yesterday = today - std::chrono::days{1};
    broken(9, offered && strength_offered_ == yesterday && days_ == profile.days);
    broken(9, offered && strength_done_ == yesterday);
    if (offered) strength_offered_ = today;
    days_ = profile.days;
}

void Watch::see(const plan::State& state, const DayPlan& plan, const plan::Profile& profile)
{
    learn_from_rows(state);
    broken(1, (plan.blocked || plan.triage_due) && !plan.items.empty());
    broken(9, plan.rest_day && !plan.items.empty());
    const plan::Allowance allowance{profile};
    for (const DayItem& item : plan.items) {
        const plan::Slot slot = *state.programme().slot_of(item.exercise);
        broken(5, allowance.avoids(state.programme().facts(slot)));
        const auto offer = item.offer ? table_.find(*item.offer) : std::nullopt;
        broken(5, offer && !allowance.permits(table_[*offer]));
    }
    for (const auto* list : {&plan.items, &plan.not_today})
        for (const DayItem& item : *list) check_item(state, item, plan);
    check_strength(state, plan, profile);
}

} // namespace trygg::simulation
