#include "app/dose_changes.h"
#include "app/today_view.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::app;

namespace {

const Date kDay = *date_from("2026-11-23");

plan::DayItem item(const char* id, int d)
{
    plan::DayItem item{.exercise = *ExerciseId::from(id), .dose = d, .unit = content::Unit::repetitions,
                       .sets = {d}, .plan_b = 1, .rule = plan::Rule::hold, .because = {}, .offer = {}, .why = {}};
    item.because.d = d;
    return item;
}

plan::TraceRow row(const char* id, plan::Grade grade, std::optional<plan::Rule> rule, std::optional<int> next)
{
    return plan::TraceRow{*ExerciseId::from(id), plus_days(kDay, -1), plan::PlanKind::a, 8, 8, true, grade, {}, rule, next};
}

plan::DayPlan plan_with(std::vector<plan::DayItem> items, std::vector<plan::TraceRow> trace)
{
    plan::DayPlan plan;
    plan.day = kDay;
    plan.items = std::move(items);
    plan.trace = std::move(trace);
    return plan;
}

} // namespace

TEST_CASE("a grade that was given tells the dose before and after")
{
    const auto before = plan_with({item("bridge", 8)}, {row("bridge", plan::Grade::open, {}, {})});
    const auto after = plan_with({item("bridge", 6)}, {row("bridge", plan::Grade::no, plan::Rule::ease, 6)});
    const auto changes = dose_changes(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].before == 8);
    CHECK(changes[0].after == 6);
    CHECK(changes[0].rule == plan::Rule::ease);
    CHECK_FALSE(changes[0].replaced_by);
}

TEST_CASE("what was graded already is no news")
{
    const auto plan = plan_with({item("bridge", 8)}, {row("bridge", plan::Grade::green, plan::Rule::base, 8)});
    CHECK(dose_changes(plan, plan).empty());
}

TEST_CASE("an easier variant that came is named")
{
    const auto before = plan_with({item("bridge", 4)}, {row("bridge", plan::Grade::open, {}, {})});
    const auto after = plan_with({item("pelvic_tilt", 4)}, {row("bridge", plan::Grade::no, plan::Rule::ease, 4)});
    const auto changes = dose_changes(before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].replaced_by == ExerciseId{"pelvic_tilt"});
}

TEST_CASE("a dose that differs from the last session on plan A is told, plan B's is not compared")
{
    auto plan_b_row = row("bridge", plan::Grade::green, {}, 8);
    plan_b_row.plan = plan::PlanKind::b;
    plan_b_row.dose = 4;
    CHECK(changes_since_last(plan_with({item("bridge", 8)}, {row("bridge", plan::Grade::green, {}, 8), plan_b_row}))
              .empty());
    const auto changes = changes_since_last(plan_with({item("bridge", 9)}, {row("bridge", plan::Grade::green, {}, 9)}));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].before == 8);
    CHECK(changes[0].after == 9);
}

TEST_CASE("the week begins on Monday and tells done, rest and open days from those before the start")
{
    plan::History history;
    const Moment monday = *moment_from("2026-11-23T10:00:00+01:00");
    plan::SessionEvent session;
    session.exercises = {{ExerciseId{"bridge"}, 8, true}};
    history.events.push_back({monday, session, {}});
    const auto week = week_of(history, {0, 2, 4}, plus_days(kDay, 0), plus_days(kDay, 2));
    CHECK(week[0].kind == DotKind::done);
    CHECK(week[1].kind == DotKind::rest);
    CHECK(week[2].kind == DotKind::open);
    CHECK(week[2].today);
    CHECK(week_of({}, {0, 2, 4}, plus_days(kDay, 2), plus_days(kDay, 2))[0].kind == DotKind::before);
}

TEST_CASE("the estimated time counts five seconds a repetition and a minute to get ready")
{
    CHECK(estimated_minutes({}, false) == 0);
    CHECK(estimated_minutes({item("bridge", 12)}, false) == 2);
    CHECK(estimated_minutes({item("bridge", 13)}, false) == 3);
    CHECK(estimated_minutes({item("bridge", 13)}, true) == 2);
}
