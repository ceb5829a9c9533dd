#include "simulation/fixed_course.h"

#include "plan/programme.h"
#include "simulation/body.h"
#include "simulation/timetable.h"
#include "simulation/trace.h"

#include <algorithm>
#include <cmath>

namespace trygg::simulation {
namespace {

constexpr double kQuotaRise = 1.1;
/// By feel: so much more on a good day and so much less on a bad one than what has become usual.
constexpr double kGoodDay = 1.4, kBadDay = 0.5;
constexpr double kFormOfGoodDay = 0.6, kFormOfBadDay = -0.8;
/// By feel: what is usual grows when the session felt fine, and falls when it did not.
constexpr double kMoreAfterFine = 1.03, kLessAfterPain = 0.85;

/// One exercise of a fixed programme.
struct Item {
    plan::Slot slot = 0;
    ExerciseId id;
    int start = 1, first = 1, top = 1;
    bool goal = false;
    /// By feel: what has become usual.
    double usual = 1;
};

std::vector<Item> items_of(const plan::FactTable& table, const Patient& patient)
{
    const plan::Programme programme{table, plan::Allowance{patient.profile}, patient.prescription};
    std::vector<Item> items;
    for (const plan::StayIndex index : programme.order()) {
        const plan::Stay& stay = programme.stay(index);
        const plan::Facts& facts = programme.facts(stay.slot);
        const bool goal = !facts.goal;
        // Who goes by feel begins at the usual level, of which the planner takes seven tenths.
        const double usual = goal ? stay.d / 0.7 : stay.d;
        items.push_back({stay.slot, programme.id_of(stay.slot), facts.start, stay.d,
                         goal ? patient.target : facts.top, goal, usual});
    }
    return items;
}

int amount_of(const Item& item, FixedPolicy policy, int day, const DayShape& shape)
{
    double amount = item.usual;
    if (policy == FixedPolicy::quota) amount = item.first * std::pow(kQuotaRise, day / 7);
    else if (shape.form > kFormOfGoodDay) amount *= kGoodDay;
    else if (shape.form < kFormOfBadDay) amount *= kBadDay;
    return std::clamp(static_cast<int>(amount), 1, item.top);
}

} // namespace

Course run_fixed_course(const plan::FactTable& table, const Patient& patient, std::uint64_t number,
                        FixedPolicy policy, int weeks, std::string* trace)
{
    Course course{.adversarial = patient.adversarial};
    if (patient.adversarial) return course;
    Body body{patient, table};
    std::vector<Item> items = items_of(table, patient);
    for (int day = 0; day < 7 * weeks; ++day) {
        const DayShape shape = body.begin_day(day);
        const double willing = patient.adherence * body.trust() * (shape.in_flare ? kTrainsInFlare : 1.0);
        if (!patient.profile.days.contains(weekday_at(day)) || !patient.draws.happens(willing, Chance::trains, day))
            continue;
        const bool less = patient.draws.happens(0.1, Chance::does_less, day);
        bool goal_fine = false, all_fine = true;
        for (Item& item : items) {
            const int dose = amount_of(item, policy, day, shape);
            const double capacity = trace ? body.capacity(item.slot, item.start) : 0.0;
            const Effect effect = body.exercise(item.slot, item.start, less ? std::max(1, 8 * dose / 10) : dose);
            all_fine = all_fine && effect.okay_now && effect.okay_later;
            item.usual *= effect.okay_now ? kMoreAfterFine : kLessAfterPain;
            item.usual = std::min(item.usual, static_cast<double>(item.top));
            if (item.goal) goal_fine = effect.done >= patient.target && effect.okay_now && effect.okay_later;
            if (trace)
                append(*trace, {number, day, item.id.text(), dose, effect.done, capacity, effect.okay_now,
                                effect.okay_later});
        }
        body.learn(all_fine);
        ++course.sessions;
        if (body.highest_load() > kOverload) ++course.overload_sessions;
        if (goal_fine) course.reach_goal(day / 7 + 1, weeks);
    }
    course.flares = static_cast<std::uint64_t>(body.flares());
    return course;
}

} // namespace trygg::simulation
