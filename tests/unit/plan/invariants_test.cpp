// The planner's laws I1–I10, over generated and adversarial histories.
#include "content/json_reader.h"
#include "exchange/history_json.h"
#include "exchange/plan_json.h"
#include "plan/planner.h"
#include "plan/play_order.h"
#include "plan/state.h"
#include "simulation/audit.h"
#include "simulation/watch.h"
#include "support/generated.h"
#include "support/story.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

namespace trygg::plan {
namespace {

/// The profile after `event`, as far as it is told by it.
void follow(Profile& profile, const Event& event)
{
    const auto* told = std::get_if<ProfileEvent>(&event.body);
    if (!told) return;
    if (told->change.avoid) profile.avoid = *told->change.avoid;
    if (told->change.days) profile.days = *told->change.days;
}

simulation::Violations watched(const History& history)
{
    const FactTable table{shipped_catalogue()};
    simulation::Watch watch{table};
    State state{table, history.profile, history.prescription};
    Profile profile = history.profile;
    const Day last{plus_days(last_day(history), 30)};
    const auto events = play_order(history, last);
    auto next = events.begin();
    for (Day day{first_day(history)}; day <= last; day += std::chrono::days{1}) {
        for (; next != events.end() && Day{(*next)->at.day()} <= day; ++next) {
            follow(profile, **next);
            state.apply(**next);
        }
        state.begin_day(day);
        watch.see(state, state.day_plan(), profile);
    }
    return watch.violations();
}

/// Some days of a history: the first, the last, those between in steps, and one long after.
std::vector<Date> some_days(const History& history)
{
    std::vector<Date> days;
    const int count = days_between(first_day(history), last_day(history));
    for (int day = 0; day <= count; day += 1 + count / 4) days.push_back(plus_days(first_day(history), day));
    days.push_back(last_day(history));
    days.push_back(plus_days(last_day(history), 25));
    return days;
}

TEST_CASE("I1 to I5, I9 and I10 hold on every day of every history")
{
    CHECK(rc::check([](const Sketch& sketch) {
        const History history = history_of(sketch);
        RC_LOG() << exchange::history_json(history) << '\n';
        const auto violations = watched(history);
        for (std::size_t i = 0; i < violations.size(); ++i) {
            RC_LOG() << "I" << i + 1 << ": " << violations[i] << '\n';
            if (violations[i] != 0) RC_FAIL("a broken invariant");
        }
    }));
}

TEST_CASE("I6: the order of insertion is without effect")
{
    CHECK(rc::check([](const Sketch& sketch, unsigned seed) {
        const History history = history_of(sketch);
        History shuffled = history;
        std::shuffle(shuffled.events.begin(), shuffled.events.end(), std::mt19937{seed});
        for (const Date day : some_days(history))
            RC_ASSERT(plan_for(shipped_catalogue(), history, day) == plan_for(shipped_catalogue(), shuffled, day));
    }));
}

TEST_CASE("I6: a history that was written and read again is the same, and gives the same plan")
{
    CHECK(rc::check([](const Sketch& sketch) {
        const History history = history_of(sketch);
        const std::string text = exchange::history_json(history);
        const auto reading = content::read_json(text, "history", exchange::kHistoryLimits);
        RC_ASSERT(reading.sound());
        Faults faults;
        const History again = exchange::read_history({reading.value, "history", faults}, shipped_catalogue());
        RC_ASSERT(faults.empty());
        RC_ASSERT(again.events == history.events);
        RC_ASSERT(again.profile == history.profile);
        RC_ASSERT(again.prescription == history.prescription);
        for (const Date day : some_days(history))
            RC_ASSERT(exchange::plan_json(plan_for(shipped_catalogue(), history, day)) ==
                      exchange::plan_json(plan_for(shipped_catalogue(), again, day)));
    }));
}

TEST_CASE("I7: an earlier day's plan does not depend on later events")
{
    CHECK(rc::check([](const Sketch& sketch) {
        const History history = history_of(sketch);
        for (const Date day : some_days(history)) {
            History until = history;
            std::erase_if(until.events, [&](const Event& event) { return event.at.day() > day; });
            RC_ASSERT(plan_for(shipped_catalogue(), history, day) == plan_for(shipped_catalogue(), until, day));
        }
    }));
}

TEST_CASE("I8: what a triage says beside its block moves no dose")
{
    CHECK(rc::check([](const Sketch& sketch) {
        const History history = history_of(sketch);
        std::vector<DayPlan> plans;
        for (const Date day : some_days(history)) plans.push_back(plan_for(shipped_catalogue(), history, day));
        simulation::Violations violations{};
        simulation::audit(shipped_catalogue(), history, plans, violations);
        RC_ASSERT(violations == simulation::Violations{});
    }));
}

TEST_CASE("the plans of many days in one pass are the plans of each day")
{
    CHECK(rc::check([](const Sketch& sketch) {
        const History history = history_of(sketch);
        const Date first = first_day(history);
        const auto plans = plans_for(shipped_catalogue(), history, first, last_day(history));
        for (const Date day : some_days(history)) {
            const auto place = static_cast<std::size_t>(days_between(first, day));
            if (place < plans.size()) RC_ASSERT(plans[place] == plan_for(shipped_catalogue(), history, day));
        }
    }));
}

} // namespace
} // namespace trygg::plan
