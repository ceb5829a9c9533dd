#include "app/day_left.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::app;
using plan::Grade;
using plan::PlanKind;

namespace {

const Date kMonday = *date_from("2026-11-23");
const ExerciseId kWalk{"walk_flat"};

plan::DayPlan day(int dose, std::vector<plan::TraceRow> rows)
{
    plan::DayPlan plan;
    plan.day = kMonday;
    plan.items.push_back({.exercise = kWalk, .dose = dose, .unit = content::Unit::minutes, .sets = {dose},
                          .plan_b = std::max(1, dose / 2), .rule = plan::Rule::hold, .because = {}, .offer = {}, .why = {}});
    plan.trace = std::move(rows);
    return plan;
}

plan::TraceRow row(int dose, int done, Grade grade = Grade::open, Date when = kMonday)
{
    return {kWalk, when, PlanKind::a, dose, done, true, grade, {}, {}, {}};
}

/// What is left of plan A's dose; 0 for nothing.
int left(const plan::DayPlan& plan)
{
    const auto items = left_of(plan);
    return items.empty() ? 0 : items.front().dose;
}

} // namespace

TEST_CASE("the parts of one day add up to the dose that the first of them was given")
{
    CHECK(left(day(10, {})) == 10);
    CHECK(left(day(10, {row(10, 10, Grade::open, plus_days(kMonday, -1))})) == 10);
    CHECK(left(day(10, {row(10, 4)})) == 6);
    CHECK(left(day(10, {row(10, 10)})) == 0);
    CHECK(left(day(10, {row(10, 14)})) == 0);
    // The first part was on plan B, or the dose was lowered since: never more than either.
    CHECK(left(day(10, {row(5, 3)})) == 2);
    CHECK(left(day(6, {row(10, 4)})) == 2);
    CHECK(left(day(4, {row(10, 4)})) == 0);
}

TEST_CASE("what was too much today is over for today")
{
    CHECK(left(day(10, {row(10, 4, Grade::no)})) == 0);
    CHECK(left(day(10, {row(10, 4, Grade::red)})) == 0);
    CHECK(left(day(10, {row(10, 4, Grade::hold)})) == 6);
}

TEST_CASE("on a bad day plan B is what is left")
{
    plan::DayPlan plan = day(10, {row(10, 4)});
    plan.form = plan::DayForm::bad;
    REQUIRE(left_of(plan).size() == 1);
    CHECK(left_of(plan).front().plan_b == 1);
    CHECK(session_of(left_of(plan), PlanKind::b, {}).items.front().dose == 1);
    plan.trace = {row(10, 5)};
    CHECK(left_of(plan).empty());
}

TEST_CASE("a session goes on while what is left gives its doses")
{
    SessionDraft session = session_of(left_of(day(10, {})), PlanKind::a, {});
    CHECK(still_given(session, left_of(day(10, {}))));
    CHECK(still_given(session, left_of(day(12, {}))));
    CHECK_FALSE(still_given(session, left_of(day(9, {}))));
    CHECK_FALSE(still_given(session, left_of(day(10, {row(10, 1)}))));
    CHECK_FALSE(still_given(session, {}));
    session.items[0].done = 10;
    CHECK(still_given(session, {}));
    SessionDraft half = session_of(left_of(day(10, {})), PlanKind::b, {});
    CHECK(half.items.front().dose == 5);
    CHECK(still_given(half, left_of(day(10, {}))));
    CHECK_FALSE(still_given(half, left_of(day(8, {}))));
}
