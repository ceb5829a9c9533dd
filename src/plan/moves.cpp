#include "plan/moves.h"

#include <algorithm>

namespace trygg::plan {
namespace {

constexpr int kBaseSessions = 3;
constexpr int kGreensForRise = 2;
constexpr std::chrono::hours kBetweenRises{48};

/// How much of the dose given EASE and BACK leave, in tenths.
int tenths_after(Grade grade) { return grade == Grade::red ? 5 : 8; }

Rule move_after(Grade grade) { return grade == Grade::red ? Rule::back : Rule::ease; }

/// What EASE or BACK makes of a dose above the floor.
int eased(int given, int floor, Grade grade)
{
    return std::max(floor, std::min(given - 1, tenths_after(grade) * given / 10));
}

/// Numbers a counting session for BASE, once.
void number(Stay& stay, SessionRow& row)
{
    if (!row.counts || row.numbered) return;
    row.numbered = true;
    row.base_round = stay.base_round;
    ++stay.graded;
}

/// A GREEN that turns into something worse takes back what it gave.
void take_back(Stay& stay, SessionRow& row, const Circumstances& around)
{
    if (!row.counts) return;
    stay.green = row.green_before;
    if (row.rise_from) stay.set_dose(std::min(stay.d, *row.rise_from));
    if (around.flare && stay.green) stay.set_dose(std::min(stay.d, *stay.green));
    row.rise_from.reset();
}

bool rests_after_rise(const Stay& stay, const Circumstances& around)
{
    return stay.last_rise && around.at->instant - *stay.last_rise < kBetweenRises;
}

/// The move at a GREEN that feeds the streak, or does not, in its order of precedence.
Rule move_at_green(const Programme& programme, const Stay& stay, bool feeds, const Circumstances& around)
{
    const bool at_top = stay.d >= programme.facts(stay.slot).top;
    if (stay.graded < kBaseSessions) return Rule::base;
    if (!feeds || stay.streak < kGreensForRise) return at_top ? Rule::maintain : Rule::hold;
    if (around.pains.rising(around.day)) return Rule::trend;
    if (at_top)
        return step_up_of(programme, stay, around.allowance) ? Rule::step_up : Rule::maintain;
    return rests_after_rise(stay, around) ? Rule::hold : Rule::build;
}

void move_green(const Programme& programme, Stay& stay, SessionRow& row, const Circumstances& around)
{
    row.green_before = stay.green;
    stay.green = row.dose;
    const bool feeds = row.dose == stay.d && !around.hindered;
    if (feeds) ++stay.streak;
    stay.move = move_at_green(programme, stay, feeds, around);
    if (stay.move != Rule::build) return;
    row.rise_from = stay.d;
    stay.set_dose(risen(stay.d, programme.facts(stay.slot)));
    stay.last_rise = around.at->instant;
}

void move_hold(Stay& stay)
{
    stay.streak = 0;
    stay.move = stay.graded < kBaseSessions ? Rule::base : Rule::hold;
}

/// EASE or BACK; the stay that stands in the exercise's place afterwards.
StayIndex move_down(Programme& programme, const SessionRow& row, const Circumstances& around)
{
    Stay& stay = programme.stay(row.stay);
    const Rule move = move_after(row.grade);
    stay.streak = 0;
    stay.move = move;
    if (row.dose > stay.floor) {
        stay.set_dose(std::min(stay.d, eased(row.dose, stay.floor, row.grade)));
        return row.stay;
    }
    if ((row.plan_b_dose || row.flare_dose) && stay.d > 1) {
        stay.set_dose(std::min(stay.d, row.dose));
        stay.floor = std::min(stay.floor, row.dose);
        return row.stay;
    }
    const auto easier = programme.facts(row.slot).easier;
    if (easier && programme.may_enter(*easier, around.allowance))
        return programme.replace_by_variant(row.stay, *easier, around.day, row.dose, move);
    programme.pause(row.stay, around.day, row.dose);
    return row.stay;
}

/// A grade for a session of an earlier stay moves nothing but the dose that it comes back with.
void remember_grade(Programme& programme, const SessionRow& row)
{
    if (row.grade != Grade::no && row.grade != Grade::red) return;
    const int floor = programme.stay(row.stay).floor;
    const int limit = row.dose > floor ? eased(row.dose, floor, row.grade) : row.dose;
    programme.limit_return(row.slot, limit);
}

} // namespace

int risen(int d, const Facts& facts)
{
    return std::min(facts.top, d + std::min(facts.step, std::max(1, d / 10)));
}

std::optional<Slot> step_up_of(const Programme& programme, const Stay& stay,
                               const Allowance& allowance)
{
    const auto next = stay.replaced ? stay.replaced : programme.facts(stay.slot).harder;
    return next && programme.may_enter(*next, allowance) ? next : std::nullopt;
}

void stop_counting(Programme& programme, SessionRow& row)
{
    Stay& stay = programme.stay(row.stay);
    if (row.numbered && row.base_round == stay.base_round) --stay.graded;
    row.counts = false;
    row.numbered = false;
}

void give_grade(Programme& programme, SessionRow& row, Grade grade, const Circumstances& around)
{
    if (grade <= row.grade) return;
    const bool was_green = row.grade == Grade::green;
    row.grade = grade;
    row.graded_at = around.at;
    Stay& stay = programme.stay(row.stay);
    if (!stay.here) return remember_grade(programme, row);

    if (was_green) take_back(stay, row, around);
    StayIndex after = row.stay;
    row.rule.reset();
    if (grade != Grade::missed) number(stay, row);
    if (grade == Grade::no || grade == Grade::red) {
        after = move_down(programme, row, around);
        row.rule = move_after(grade);
    } else if (row.counts && grade != Grade::missed) {
        if (grade == Grade::green) move_green(programme, stay, row, around);
        else move_hold(stay);
        row.rule = stay.move;
    }
    row.next = programme.stay(after).d;
}

} // namespace trygg::plan
