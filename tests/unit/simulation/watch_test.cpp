// The watch over the invariants is itself tried on plans that break them.
#include "simulation/watch.h"

#include "content/exercise_reader.h"
#include "plan/planner.h"
#include "simulation/audit.h"
#include "simulation/timetable.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <functional>

namespace trygg::simulation {
namespace {

using plan::DayPlan;

const content::Catalogue& whole_catalogue()
{
    static const auto read = content::read_catalogue(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content");
    return read;
}

ExerciseId id(std::string_view text) { return *ExerciseId::from(text); }

/// A person with two exercises who trains on weekdays; what the watch sees of them is told by the test.
class Person {
public:
    Person()
    {
        profile_.days = {0, 1, 2, 3, 4};
        state_.emplace(table_, profile_,
                       plan::Prescription{plan::PrescribedExercise{id("sit_stand"), {}},
                                          plan::PrescribedExercise{id("heel_raise"), {}}});
        play(0, 6, plan::TriageEvent{});
    }

    void play(int day, int hour, plan::EventBody body) { state_->apply({moment_at(day, hour, 0), std::move(body), {}}); }

    void session(int day, bool okay, int done = 30)
    {
        plan::SessionEvent session;
        for (const auto index : state_->programme().order())
            session.exercises.push_back({state_->programme().id_of(state_->programme().stay(index).slot), done, okay});
        play(day, 17, std::move(session));
    }

    /// The watch sees the plan of `day`, after `change` has been made to it.
    void see(int day, const std::function<void(DayPlan&)>& change = {})
    {
        state_->begin_day(day_at(day));
        DayPlan plan = state_->day_plan();
        if (change) change(plan);
        watch_.see(*state_, plan, profile_);
    }

    [[nodiscard]] std::uint64_t broken(int invariant) const
    {
        return watch_.violations()[static_cast<std::size_t>(invariant - 1)];
    }
    [[nodiscard]] bool sound() const { return watch_.violations() == Violations{}; }
    plan::Profile& profile() { return profile_; }

private:
    plan::FactTable table_{whole_catalogue()};
    plan::Profile profile_;
    std::optional<plan::State> state_;
    Watch watch_{table_};
};

TEST_CASE("a plan as it should be breaks nothing")
{
    Person person;
    for (int day = 0; day < 14; ++day) {
        person.see(day);
        person.session(day, day != 6);
    }
    CHECK(person.sound());
}

TEST_CASE("the watch sees I1: an exercise while the plan is blocked or a triage is due")
{
    Person blocked, due;
    blocked.see(0, [](DayPlan& plan) { plan.blocked = true; });
    due.see(0, [](DayPlan& plan) { plan.triage_due = true; });
    CHECK(blocked.broken(1) == 1);
    CHECK(due.broken(1) == 1);
}

TEST_CASE("the watch sees I2: a dose over the top or under the floor, a plan B over the dose or of nothing")
{
    Person over, under, plan_b, nothing;
    over.see(0, [](DayPlan& plan) { plan.items[0].dose = 16; });
    under.see(0, [](DayPlan& plan) { plan.items[0].dose = 2, plan.items[0].plan_b = 1; });
    plan_b.see(0, [](DayPlan& plan) { plan.items[0].plan_b = plan.items[0].dose + 1; });
    nothing.see(0, [](DayPlan& plan) { plan.items[0].plan_b = 0; });
    for (const Person* person : {&over, &under, &plan_b, &nothing}) CHECK(person->broken(2) == 1);
}

TEST_CASE("the watch sees I3: the dose given again after a no")
{
    Person person;
    person.see(0);
    person.session(0, false);
    person.see(1, [](DayPlan& plan) { plan.items[0].dose = 6, plan.items[0].because.d = 6; });
    CHECK(person.broken(3) == 1);
}

TEST_CASE("the watch sees I4: a dose that grows without BUILD")
{
    Person person;
    person.see(0);
    person.see(1, [](DayPlan& plan) { plan.items[0].dose = 7, plan.items[0].because.d = 7; });
    CHECK(person.broken(4) > 0);
}

TEST_CASE("the watch sees I5: an exercise, or an offer, that the profile avoids")
{
    Person item, offer;
    item.profile().avoid.insert(content::AvoidTag::falls);
    item.see(0, [](DayPlan& plan) { plan.items[0].offer = id("step_up"); });
    CHECK(item.broken(5) == 1);
    offer.see(0, [](DayPlan& plan) { plan.items[0].offer = id("goblet"); });
    CHECK(offer.broken(5) == 1);
}

TEST_CASE("the watch sees I9: an item on a rest day, strength on two days running or after it was done")
{
    Person rest, running, done;
    rest.see(0, [](DayPlan& plan) { plan.rest_day = true; });
    CHECK(rest.broken(9) == 1);

    const auto offer_all = [](DayPlan& plan) {
        for (auto& item : plan.not_today) plan.items.push_back(item);
        plan.not_today.clear();
    };
    running.see(0, offer_all);
    running.see(1, offer_all);
    CHECK(running.broken(9) == 1);

    done.session(0, true);
    done.see(1, offer_all);
    CHECK(done.broken(9) == 1);
}

TEST_CASE("the audit sees I7: a plan that is not the one given on the day")
{
    plan::History history;
    history.profile.days = {0, 2, 4};
    history.prescription = {plan::PrescribedExercise{id("sit_stand"), {}}};
    history.events = {{moment_at(0, 6, 0), plan::TriageEvent{}, {}}};
    const DayPlan sound = plan::plan_for(whole_catalogue(), history, Date{day_at(0)});
    DayPlan other = sound;
    other.items[0].dose += 1;
    Violations violations{};
    audit(whole_catalogue(), history, {sound}, violations);
    CHECK(violations == Violations{});
    audit(whole_catalogue(), history, {other}, violations);
    CHECK(violations[6] == 1);
}

} // namespace
} // namespace trygg::simulation
