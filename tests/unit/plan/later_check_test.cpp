#include "plan/planner.h"
#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

Story one_session()
{
    Story story{"thor_ext"};
    return story.session(0, {{"thor_ext", 6}}, {.hour = 20});
}

TEST_CASE("a yes counts from 12 hours after the session on")
{
    Story early = one_session(), late = one_session();
    CHECK(early.yes(1, 2, 7, 59).row(1, "thor_ext").grade == Grade::open);
    CHECK(late.yes(1, 2, 8, 0).row(1, "thor_ext").grade == Grade::green);
}

TEST_CASE("a yes on the day of the session is no answer, even after 12 hours")
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", 6}}, {.hour = 6}).yes(0, 2, 23);
    CHECK(story.row(0, "thor_ext").grade == Grade::open);
    story.yes(1);
    CHECK(story.row(1, "thor_ext").grade == Grade::green);
}

TEST_CASE("a yes counts up to 48 hours after the session")
{
    Story in_time = one_session(), late = one_session();
    CHECK(in_time.yes(2, 2, 20, 0).row(2, "thor_ext").grade == Grade::green);
    late.yes(2, 2, 20, 1);
    CHECK(late.row(2, "thor_ext").grade == Grade::open);
    CHECK(late.row(3, "thor_ext").grade == Grade::missed);
}

TEST_CASE("the hours run from the last part of the session")
{
    Story story = one_session();
    story.session(0, {{"thor_ext", 1}}, {.hour = 22}).yes(1, 2, 9, 59);
    CHECK(story.row(1, "thor_ext").grade == Grade::open);
    story.yes(1, 2, 10);
    CHECK(story.row(1, "thor_ext").grade == Grade::green);
}

TEST_CASE("a no counts at once, and at 48 hours it means that the after-effect is still there")
{
    Story at_once = one_session(), before = one_session(), at_48 = one_session();
    CHECK(at_once.no(0, {}, 21).row(0, "thor_ext").grade == Grade::no);
    CHECK(before.no(2, {}, 19, 59).row(2, "thor_ext").grade == Grade::no);
    CHECK_FALSE(before.plan(2).triage_due);
    CHECK(at_48.no(2, {}, 20, 0).row(2, "thor_ext").grade == Grade::red);
    CHECK(at_48.plan(2).triage_due);
}

TEST_CASE("a no counts also after a yes, and after the wait")
{
    Story after_yes = one_session(), after_wait = one_session();
    after_yes.yes(1).no(1, {}, 12);
    CHECK(after_yes.row(1, "thor_ext").grade == Grade::no);
    after_wait.no(9);
    CHECK(after_wait.row(8, "thor_ext").grade == Grade::missed);
    CHECK(after_wait.row(9, "thor_ext").grade == Grade::red);
}

TEST_CASE("the first answer closes the check: a further yes changes nothing")
{
    Story story = one_session();
    story.yes(1, 2, 9).yes(1, 9, 10);
    CHECK(story.row(1, "thor_ext").grade == Grade::green);
    Story no_first{"thor_ext", "bridge"};
    no_first.session(0, {{"thor_ext", 6}, {"bridge", 8}}).no(0, {"bridge"}, 20).yes(1);
    CHECK(no_first.row(1, "thor_ext").grade == Grade::hold);
}

TEST_CASE("the wait ends at the next day with a session")
{
    Story story = one_session();
    story.session(1, {{"thor_ext", 6}}, {.hour = 6}).yes(1, 2, 9);
    const DayPlan plan = story.plan(1);
    REQUIRE(plan.trace.size() == 2);
    CHECK(plan.trace[0].grade == Grade::missed);
    CHECK(plan.trace[1].grade == Grade::open);
}

TEST_CASE("a later no turns a MISSED session into HOLD for what it does not name")
{
    Story story{"thor_ext", "bridge"};
    story.session(0, {{"thor_ext", 6}, {"bridge", 8}}).no(5, {"bridge"});
    CHECK(story.row(5, "thor_ext").grade == Grade::hold);
    CHECK(story.row(5, "thor_ext").rule == Rule::base);
    CHECK(story.row(5, "bridge").grade == Grade::red);
}

TEST_CASE("the pending check says from when and until when a yes counts")
{
    Story story{"thor_ext", "bridge"};
    story.session(0, {{"thor_ext", 6}, {"bridge", 0}}, {.hour = 9});
    const auto& catalogue = shipped_catalogue();
    const auto check = pending_check(catalogue, story.history, moment(0, 10));
    REQUIRE(check);
    CHECK(check->session_day == date(0));
    CHECK(check->from == moment(1, 0));
    CHECK(check->until == moment(2, 9));
    CHECK(check->exercises == std::vector<ExerciseId>{id("thor_ext")});
    CHECK(pending_check(catalogue, story.history, moment(2, 9)));
    CHECK_FALSE(pending_check(catalogue, story.history, moment(2, 9, 1)));
    story.yes(1);
    CHECK_FALSE(pending_check(catalogue, story.history, moment(1, 9)));
}

} // namespace
} // namespace trygg::plan
