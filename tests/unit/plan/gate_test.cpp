#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

TEST_CASE("without a triage nothing is offered")
{
    Story story{"thor_ext"};
    story.history.events.clear();
    CHECK(story.plan(0).triage_due);
    CHECK(story.plan(0).items.empty());
    CHECK(story.plan(0).not_today.empty());
    story.session(0, {{"thor_ext", 6}});
    CHECK_FALSE(story.row(0, "thor_ext").counts);
}

TEST_CASE("a blocking triage stands until a clearance, whatever later triages say")
{
    Story story{"thor_ext"};
    story.triage(1, true).triage(2);
    CHECK(story.plan(2).blocked);
    CHECK_FALSE(story.plan(2).triage_due);
    CHECK(story.plan(2).items.empty());
    story.clearance(3);
    CHECK_FALSE(story.plan(3).blocked);
    CHECK(story.plan(3).items.size() == 1);
}

TEST_CASE("AGE-2 blocks until a triage without it; no clearance lifts it")
{
    Story story{"thor_ext"};
    story.triage(1, false, {RuleId::from("AGE-2").value()}).clearance(2);
    CHECK(story.plan(2).blocked);
    story.triage(3);
    CHECK_FALSE(story.plan(3).blocked);
}

TEST_CASE("a block and a due triage empty the plan but not the trace")
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", 6}}).triage(1, true);
    CHECK(story.plan(1).trace.size() == 1);
}

TEST_CASE("worst pain of 8 and 2 over the pain before asks for a triage, even when all was skipped")
{
    Story alarming{"thor_ext"}, tolerable{"thor_ext"}, skipped{"thor_ext"};
    CHECK(alarming.session(0, {{"thor_ext", 6}}, {.before = 6, .worst = 8}).plan(0).triage_due);
    CHECK_FALSE(tolerable.session(0, {{"thor_ext", 6}}, {.before = 7, .worst = 8}).plan(0).triage_due);
    CHECK(skipped.session(0, {{"thor_ext", 0}}, {.before = 2, .worst = 8}).plan(0).triage_due);
}

TEST_CASE("each further part asks again while the day's pain is alarming")
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", 6}}, {.before = 2, .worst = 8, .hour = 8}).triage(0, false, {}, 9);
    CHECK_FALSE(story.plan(0).triage_due);
    story.session(0, {{"thor_ext", 1}}, {.before = 2, .worst = 2, .hour = 18});
    CHECK(story.plan(0).triage_due);
}

TEST_CASE("new numbness asks for a triage, in a session or an answer, even without one before")
{
    Story during{"thor_ext"}, after{"thor_ext"};
    CHECK(during.session(0, {{"thor_ext", 0}}, {.new_signs = true}).plan(0).triage_due);
    LaterEvent later;
    later.new_signs = true;
    CHECK(after.tell(moment(1, 8), later).plan(1).triage_due);
}

TEST_CASE("a no for a row that was not okay asks for a triage, also when it was RED before")
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", 6, false}}).no(1);
    CHECK(story.plan(1).triage_due);
    story.triage(1, false, {}, 9).no(1, {}, 10);
    CHECK(story.plan(1).triage_due);
}

TEST_CASE("a no at 48 hours asks again, also when the session was RED before")
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", 6}}, {.before = 2, .worst = 8}).triage(1).no(3);
    CHECK(story.plan(3).triage_due);
}

TEST_CASE("a plain no asks for nothing")
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", 6}}).no(1);
    CHECK_FALSE(story.plan(1).triage_due);
}

TEST_CASE("a session with a triage due does not count, but a no in it acts")
{
    Story story{"thor_ext"};
    story.flare(0).triage(0, false, {}, 13).session(8, {{"thor_ext", 6}}, {.new_signs = true, .hour = 6});
    story.session(9, {{"thor_ext", 3, false}});
    CHECK_FALSE(story.row(9, "thor_ext").counts);
    CHECK(story.row(9, "thor_ext").rule == Rule::ease);
}

TEST_CASE("a GREEN given while a triage is due numbers BASE but feeds no streak")
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", 6}}).flare(0, 20).yes(1);
    CHECK(story.row(1, "thor_ext").grade == Grade::green);
    CHECK(story.row(1, "thor_ext").counts);
    story.triage(1, false, {}, 12);
    CHECK(story.item(1, "thor_ext").because == Because{Rule::base, 6, 0, 1});
}

} // namespace
} // namespace trygg::plan
