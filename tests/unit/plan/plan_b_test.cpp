#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

TEST_CASE("plan B is half of plan A, at least 1, and named on a bad day")
{
    Story story{"thor_ext", "walk_flat"};
    story.lower(0, "thor_ext", 1).form(0, DayForm::bad);
    CHECK(story.item(0, "walk_flat").plan_b == 5);
    CHECK(story.item(0, "walk_flat").dose == 10);
    CHECK(story.item(0, "walk_flat").rule == Rule::plan_b);
    CHECK(story.item(0, "thor_ext").plan_b == 1);
}

TEST_CASE("plan B is graded by its own dose, neither feeds nor breaks the streak, and moves nothing")
{
    Story story{"thor_ext"};
    story.good_rounds(0, 2).session(4, {{"thor_ext", 3}}, {.plan = PlanKind::b}).yes(5);
    const TraceRow row = story.row(5, "thor_ext");
    CHECK(row.grade == Grade::green);
    CHECK(row.dose == 3);
    CHECK_FALSE(row.counts);
    CHECK_FALSE(row.rule);
    CHECK(row.next == 6);
    CHECK(story.item(5, "thor_ext").because == Because{Rule::base, 6, 2, 2});
}

TEST_CASE("a later part on plan B only stops the session from counting")
{
    Story story{"thor_ext", "bridge"};
    story.session(0, {{"thor_ext", 6}}).session(0, {{"bridge", 4}}, {.plan = PlanKind::b, .hour = 20}).yes(1);
    const TraceRow first = story.row(1, "thor_ext"), second = story.row(1, "bridge");
    CHECK(first.dose == 6);
    CHECK(first.plan == PlanKind::b);
    CHECK_FALSE(first.counts);
    CHECK(second.dose == 4);
    CHECK(second.grade == Grade::green);
}

TEST_CASE("the dose is fixed at the first part of an exercise, by that part's plan")
{
    Story story{"thor_ext", "bridge"};
    story.session(0, {{"bridge", 4}}, {.plan = PlanKind::b}).session(0, {{"thor_ext", 6}, {"bridge", 1}}, {.hour = 20});
    CHECK(story.row(0, "thor_ext").dose == 6);
    CHECK_FALSE(story.row(0, "thor_ext").counts);
    CHECK(story.row(0, "bridge").dose == 4);
    CHECK(story.row(0, "bridge").done == 5);
}

TEST_CASE("three bad days in seven ask about a flare-up, two do not")
{
    Story story{"thor_ext"};
    story.form(0, DayForm::bad).form(3, DayForm::bad);
    CHECK_FALSE(story.plan(3).ask_flare);
    story.session(6, {{"thor_ext", 3}}, {.plan = PlanKind::b});
    CHECK(story.plan(6).ask_flare);
    CHECK_FALSE(story.plan(7).ask_flare);
}

TEST_CASE("a bad day with a plan-B session is one day")
{
    Story story{"thor_ext"};
    story.form(0, DayForm::bad).session(0, {{"thor_ext", 3}}, {.plan = PlanKind::b}).form(1, DayForm::bad);
    CHECK_FALSE(story.plan(1).ask_flare);
}

TEST_CASE("in a flare-up nobody asks about one")
{
    Story story{"thor_ext"};
    story.form(0, DayForm::bad).form(1, DayForm::bad).form(2, DayForm::bad).flare(2);
    CHECK_FALSE(story.plan(2).ask_flare);
}

TEST_CASE("the parts of a day are one session: amounts add up, one no is a no")
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", 4}}, {.before = 2, .worst = 3, .hour = 8});
    story.session(0, {{"thor_ext", 2}}, {.before = 5, .worst = 5, .hour = 18}).yes(1, 3);
    const TraceRow row = story.row(1, "thor_ext");
    CHECK(row.done == 6);
    CHECK(row.grade == Grade::green);
    CHECK(story.plan(1).trace.size() == 1);

    Story no{"thor_ext"};
    no.session(0, {{"thor_ext", 4}}, {.hour = 8}).session(0, {{"thor_ext", 2, false}}, {.hour = 18}).yes(1);
    CHECK(no.row(1, "thor_ext").grade == Grade::no);
}

TEST_CASE("the first pain before and the highest worst pain of the day count")
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", 3}}, {.before = 6, .worst = 6, .hour = 8});
    story.session(0, {{"thor_ext", 3}}, {.before = 7, .worst = 8, .hour = 18});
    CHECK(story.row(0, "thor_ext").grade == Grade::red);
}

} // namespace
} // namespace trygg::plan
