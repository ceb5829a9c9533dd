#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

TEST_CASE("a flare-up waits for its triage; then half for three days, three quarters for three")
{
    Story story{"thor_ext", "walk_flat"};
    story.flare(0);
    CHECK(story.plan(0).triage_due);
    CHECK(story.plan(0).items.empty());
    CHECK_FALSE(story.plan(0).flare_day);
    story.triage(2);
    for (const int day : {2, 3, 4}) CHECK(story.dose(day, "walk_flat") == 5);
    for (const int day : {5, 6, 7}) CHECK(story.dose(day, "walk_flat") == 7);
    CHECK(story.item(7, "walk_flat").rule == Rule::flare);
    CHECK(story.plan(7).flare_day == 6);
    CHECK(story.dose(8, "walk_flat") == 10);
    CHECK_FALSE(story.plan(8).flare_day);
}

TEST_CASE("the return may go under the floor, and plan B halves it again")
{
    Story story{"thor_ext"};
    story.lower(0, "thor_ext", 3).flare(0).triage(0, false, {}, 13);
    CHECK(story.dose(0, "thor_ext") == 1);
    CHECK(story.item(0, "thor_ext").plan_b == 1);
    CHECK(story.dose(3, "thor_ext") == 2);
}

TEST_CASE("a triage that blocks is no passed one; the return begins when the person is cleared")
{
    Story story{"walk_flat"};
    story.flare(0).triage(1, true);
    CHECK(story.plan(2).blocked);
    CHECK_FALSE(story.plan(2).flare_day);
    story.clearance(4);
    CHECK(story.plan(4).flare_day == 1);
    CHECK(story.plan(9).flare_day == 6);
}

TEST_CASE("a GREEN that turns HOLD in the flare-up takes the return down to the GREEN before it")
{
    Story story{"thor_ext", "walk_flat"};
    story.good_rounds(0, 3);
    CHECK(story.dose(5, "thor_ext") == 7);
    story.good_round(5);
    story.flare(6).triage(6, false, {}, 13).no(7, {"walk_flat"});
    CHECK(story.row(7, "thor_ext").grade == Grade::hold);
    CHECK(story.dose(14, "thor_ext") == 6);
}

TEST_CASE("the return does not begin while another triage is due")
{
    Story story{"walk_flat"};
    story.flare(0).triage(0, true, {}, 13);
    story.session(1, {{"walk_flat", 5}}, {.new_signs = true}).clearance(2);
    CHECK(story.plan(2).triage_due);
    CHECK_FALSE(story.plan(2).flare_day);
    story.triage(6);
    CHECK(story.plan(6).flare_day == 1);
}

TEST_CASE("sessions in a flare-up do not count, not even while its triage waits")
{
    Story story{"thor_ext"};
    story.flare(0).session(0, {{"thor_ext", 6}}).triage(1).session(1, {{"thor_ext", 3}});
    const DayPlan plan = story.plan(1);
    CHECK(plan.trace[0].dose == 6);
    CHECK_FALSE(plan.trace[0].counts);
    CHECK(plan.trace[1].dose == 3);
    CHECK_FALSE(plan.trace[1].counts);
}

TEST_CASE("a flare-up takes the dose back to the newest GREEN and ends the streak")
{
    Story story{"thor_ext"};
    story.good_rounds(0, 3);
    CHECK(story.dose(5, "thor_ext") == 7);
    story.flare(5).triage(5, false, {}, 13);
    CHECK(story.item(5, "thor_ext").because == Because{Rule::build, 6, 0, 3});
    CHECK(story.dose(11, "thor_ext") == 6);
}

TEST_CASE("a new flare-up begins again at day 1, and an older one's days run on until its triage")
{
    Story story{"walk_flat"};
    story.flare(0).triage(0, false, {}, 13).flare(3);
    CHECK(story.plan(3).triage_due);
    CHECK(story.plan(3).flare_day == 4);
    story.session(3, {{"walk_flat", 7}});
    CHECK(story.row(3, "walk_flat").dose == 7);
    story.triage(5);
    CHECK(story.plan(5).flare_day == 1);
    CHECK(story.plan(10).flare_day == 6);
}

TEST_CASE("from the fifteenth day of the whole a physiotherapist is named, not before")
{
    Story story{"walk_flat"};
    story.flare(0).triage(0, false, {}, 13).flare(6).triage(6, false, {}, 13).flare(12).triage(12, false, {}, 13);
    CHECK_FALSE(story.plan(13).physio);
    CHECK(story.plan(14).physio);
    CHECK(story.plan(17).physio);
    CHECK_FALSE(story.plan(18).physio);
}

TEST_CASE("a flare-up two days after another's sixth day is a new whole")
{
    Story story{"walk_flat"};
    story.flare(0).triage(0, false, {}, 13).flare(7).triage(7, false, {}, 13).flare(13).triage(13, false, {}, 13);
    CHECK_FALSE(story.plan(14).physio);
    CHECK_FALSE(story.plan(18).physio);
    story.flare(19).triage(19, false, {}, 13);
    CHECK(story.plan(21).physio);
}

/// Daily pain 2 on `count` days that end on the day before `day`.
Story calm_weeks(int day, int count)
{
    Story story{"walk_flat"};
    for (int back = 1; back <= count; ++back) story.pain(day - back, 2);
    return story;
}

TEST_CASE("two days running of 2 over the median of the 14 days before are a flare-up")
{
    Story story = calm_weeks(20, 14);
    story.pain(20, 4);
    CHECK_FALSE(story.plan(20).triage_due);
    Story enough = story, too_low = story;
    CHECK(enough.pain(21, 4).plan(21).triage_due);
    CHECK_FALSE(too_low.pain(21, 3).plan(21).triage_due);
}

TEST_CASE("the median needs 7 values")
{
    CHECK(calm_weeks(20, 7).pain(20, 4).pain(21, 4).plan(21).triage_due);
    CHECK_FALSE(calm_weeks(20, 6).pain(20, 4).pain(21, 4).plan(21).triage_due);
}

TEST_CASE("the median of an even number of values is the mean of the middle two")
{
    // Values 2, 2, 2, 2, 3, 3, 3, 3: median 2.5, so that 4 is under it plus 2, and 5 is not.
    Story story{"walk_flat"};
    for (int day = 6; day < 10; ++day) story.pain(day, 2);
    for (int day = 10; day < 14; ++day) story.pain(day, 3);
    Story low = story, high = story;
    CHECK_FALSE(low.pain(14, 4).pain(15, 4).plan(15).triage_due);
    CHECK(high.pain(14, 5).pain(15, 5).plan(15).triage_due);
}

TEST_CASE("a high pain before a session is looked at when the next daily pain or answer comes")
{
    Story story = calm_weeks(20, 14);
    story.pain(20, 5).session(21, {{"walk_flat", 10}}, {.before = 5, .worst = 5});
    CHECK_FALSE(story.plan(21).triage_due);
    story.pain(21, 1, 22);
    CHECK(story.plan(21).triage_due);
}

TEST_CASE("both high days must lie behind the last flare-up's sixth day")
{
    Story story = calm_weeks(20, 14);
    story.flare(10).triage(14);
    CHECK(story.plan(19).flare_day == 6);
    Story early = story, later = story;
    early.pain(19, 6, 20).pain(20, 6);
    CHECK_FALSE(early.plan(20).triage_due);
    later.pain(20, 6).pain(21, 6);
    CHECK(later.plan(21).triage_due);
}

TEST_CASE("an answer is graded before it begins a flare-up, which then takes back the rise just given")
{
    Story story = calm_weeks(20, 14);
    story.good_rounds(14, 2);
    story.pain(18, 4).session(18, {{"walk_flat", 10}}, {.before = 4, .worst = 4}).yes(19, 5);
    const TraceRow row = story.row(19, "walk_flat");
    CHECK(row.grade == Grade::green);
    CHECK(row.rule == Rule::build);
    CHECK(row.next == 11);
    CHECK(story.plan(19).triage_due);
    story.triage(20);
    CHECK(story.item(20, "walk_flat").because.d == 10);
}

} // namespace
} // namespace trygg::plan
