#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

/// The grade of a session of thor_ext (dose 6) that is answered with a yes the next morning.
Grade graded(How how, int done, int morning_pain)
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", done}}, how).yes(1, morning_pain);
    return story.row(1, "thor_ext").grade;
}

TEST_CASE("worst pain up to 5, or 1 more than before, is GREEN; above that HOLD")
{
    CHECK(graded({.before = 0, .worst = 5}, 6, 0) == Grade::green);
    CHECK(graded({.before = 4, .worst = 6}, 6, 4) == Grade::hold);
    CHECK(graded({.before = 5, .worst = 6}, 6, 5) == Grade::green);
    CHECK(graded({.before = 6, .worst = 6}, 6, 6) == Grade::green);
    CHECK(graded({.before = 6, .worst = 7}, 6, 6) == Grade::green);
    CHECK(graded({.before = 5, .worst = 7}, 6, 5) == Grade::hold);
}

TEST_CASE("worst pain above 7 is never GREEN, even when it began there")
{
    CHECK(graded({.before = 7, .worst = 8}, 6, 7) == Grade::hold);
    CHECK(graded({.before = 8, .worst = 8}, 6, 8) == Grade::hold);
}

TEST_CASE("worst pain of 8 and 2 more than before is RED")
{
    CHECK(graded({.before = 6, .worst = 8}, 6, 6) == Grade::red);
    CHECK(graded({.before = 7, .worst = 8}, 6, 7) == Grade::hold);
    CHECK(graded({.before = 5, .worst = 7}, 6, 5) == Grade::hold);
    CHECK(graded({.before = 8, .worst = 10}, 6, 8) == Grade::red);
}

TEST_CASE("morning pain of more than 1 above the pain before is HOLD")
{
    CHECK(graded({.before = 3, .worst = 3}, 6, 4) == Grade::green);
    CHECK(graded({.before = 3, .worst = 3}, 6, 5) == Grade::hold);
}

TEST_CASE("less than the dose is HOLD and ends the streak")
{
    CHECK(graded({}, 6, 2) == Grade::green);
    CHECK(graded({}, 5, 2) == Grade::hold);
    Story story{"thor_ext"};
    story.good_rounds(0, 4).session(9, {{"thor_ext", 3}}).yes(10);
    CHECK(story.item(10, "thor_ext").because == Because{Rule::hold, 7, 0, 5});
}

TEST_CASE("in BASE the move of a HOLD is named BASE")
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", 3}}).yes(1);
    CHECK(story.row(1, "thor_ext").rule == Rule::base);
    CHECK(story.item(1, "thor_ext").because == Because{Rule::base, 6, 0, 1});
}

TEST_CASE("a session that nobody answered is MISSED and changes nothing")
{
    Story story{"thor_ext"};
    story.good_rounds(0, 3).good_round(7).session(9, {{"thor_ext", 7}});
    CHECK(story.row(11, "thor_ext").grade == Grade::open);
    CHECK_FALSE(story.row(11, "thor_ext").next);
    const TraceRow row = story.row(12, "thor_ext");
    CHECK(row.grade == Grade::missed);
    CHECK_FALSE(row.rule);
    CHECK_FALSE(row.graded_at);
    CHECK(row.next == 7);
    CHECK(story.item(12, "thor_ext").because == Because{Rule::hold, 7, 1, 4});
}

TEST_CASE("a session outside the limits that nobody answered is HOLD, by no event")
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", 2}});
    const TraceRow row = story.row(3, "thor_ext");
    CHECK(row.grade == Grade::hold);
    CHECK_FALSE(row.graded_at);
    CHECK(row.rule == Rule::base);
}

TEST_CASE("a no for another exercise is HOLD, a no for this one is NO")
{
    Story story{"thor_ext", "bridge"};
    story.session(0, {{"thor_ext", 6}, {"bridge", 8}}).no(1, {"bridge"});
    CHECK(story.row(1, "thor_ext").grade == Grade::hold);
    CHECK(story.row(1, "bridge").grade == Grade::no);
}

TEST_CASE("a no that names none, or none of the session, is about all of it")
{
    for (const auto& suspected : {std::vector<std::string_view>{}, {"walk_flat"}, {"unheard_of"}}) {
        Story story{"thor_ext", "bridge"};
        story.session(0, {{"thor_ext", 6}, {"bridge", 8}}).no(1, suspected);
        CHECK(story.row(1, "thor_ext").grade == Grade::no);
        CHECK(story.row(1, "bridge").grade == Grade::no);
    }
}

TEST_CASE("both answers no is RED")
{
    Story story{"thor_ext", "bridge"};
    story.session(0, {{"thor_ext", 6, false}, {"bridge", 8}});
    CHECK(story.row(0, "thor_ext").grade == Grade::no);
    CHECK(story.row(0, "thor_ext").graded_at == moment(0, 18));
    CHECK(story.row(0, "bridge").grade == Grade::open);
    story.no(1);
    CHECK(story.row(1, "thor_ext").grade == Grade::red);
    CHECK(story.row(1, "bridge").grade == Grade::no);
}

TEST_CASE("a grade never improves")
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", 6, false}}).yes(1);
    CHECK(story.row(1, "thor_ext").grade == Grade::no);
    CHECK(story.row(1, "thor_ext").graded_at == moment(0, 18));
}

TEST_CASE("new numbness in a session or in an answer makes every exercise of it RED")
{
    Story during{"thor_ext", "bridge"};
    during.session(0, {{"thor_ext", 6}, {"bridge", 8}}, {.new_signs = true});
    CHECK(during.row(0, "bridge").grade == Grade::red);

    Story after{"thor_ext", "bridge"};
    LaterEvent later;
    later.new_signs = true;
    later.suspected = {id("thor_ext")};
    after.session(0, {{"thor_ext", 6}, {"bridge", 8}}).tell(moment(1, 8), later);
    CHECK(after.row(1, "bridge").grade == Grade::red);
}

TEST_CASE("leg pain that moved further down is a no for all, whatever else was said")
{
    Story story{"thor_ext", "bridge"};
    LaterEvent later;
    later.leg_pain_further_down = true;
    later.suspected = {id("thor_ext")};
    story.session(0, {{"thor_ext", 6}, {"bridge", 8}}).tell(moment(1, 8), later);
    CHECK(story.row(1, "bridge").grade == Grade::no);
    CHECK(story.row(1, "thor_ext").grade == Grade::no);
}

TEST_CASE("nothing done and okay is skipped: no row, no exposure")
{
    Story story{"thor_ext", "bridge"};
    story.session(0, {{"thor_ext", 0}, {"bridge", 0, false}});
    const DayPlan plan = story.plan(0);
    REQUIRE(plan.trace.size() == 1);
    CHECK(plan.trace.front().exercise == id("bridge"));
    CHECK(plan.trace.front().grade == Grade::no);
    CHECK(story.item(20, "thor_ext").rule == Rule::start);
}

TEST_CASE("a GREEN that turns HOLD takes back the rise that it gave")
{
    Story story{"thor_ext", "bridge"};
    story.good_rounds(0, 3);
    CHECK(story.dose(5, "thor_ext") == 7);
    story.no(6, {"bridge"});
    CHECK(story.dose(6, "thor_ext") == 6);
    CHECK(story.row(6, "thor_ext").grade == Grade::hold);
    CHECK(story.row(6, "thor_ext").rule == Rule::hold);
    CHECK(story.item(6, "thor_ext").because == Because{Rule::hold, 6, 0, 3});
}

} // namespace
} // namespace trygg::plan
