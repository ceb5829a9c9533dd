// The stories of docs/planner-stories.md, one test each.
#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

Story walking(int usual) { return Story{Prescription{PrescribedExercise{id("walk_flat"), usual}}}; }

TEST_CASE("story 1: two good rounds, then a rise")
{
    Story story{"sit_stand"};
    CHECK(story.dose(0, "sit_stand") == 6);
    story.good_rounds(0, 2);
    CHECK(story.dose(4, "sit_stand") == 6);
    story.good_round(4);
    CHECK(story.dose(7, "sit_stand") == 7);
    CHECK(story.item(7, "sit_stand").rule == Rule::build);
    story.good_round(7);
    CHECK(story.dose(9, "sit_stand") == 7);
    story.good_round(9);
    CHECK(story.dose(11, "sit_stand") == 8);
}

TEST_CASE("story 2: later no, with one suspect")
{
    Story story{"sit_stand", "tandem", "walk_flat"};
    story.session(0, {{"sit_stand", 6}, {"tandem", 15}, {"walk_flat", 10}}).no(1, {"sit_stand"});
    CHECK(story.dose(1, "sit_stand") == 4);
    CHECK(story.item(1, "sit_stand").rule == Rule::ease);
    CHECK(story.dose(1, "tandem") == 15);
    CHECK(story.dose(1, "walk_flat") == 10);
    CHECK(story.row(1, "tandem").grade == Grade::hold);
    CHECK_FALSE(story.plan(1).triage_due);
}

TEST_CASE("story 3: three plan Bs in a week")
{
    Story story{"walk_flat"};
    for (const int day : {0, 2, 4}) {
        story.form(day, DayForm::bad);
        CHECK(story.item(day, "walk_flat").rule == Rule::plan_b);
        CHECK(story.item(day, "walk_flat").plan_b == 5);
        story.session(day, {{"walk_flat", 5}}, {.plan = PlanKind::b}).yes(day + 1);
        CHECK(story.plan(day).ask_flare == (day == 4));
    }
    CHECK(story.item(5, "walk_flat").because == Because{Rule::start, 10, 0, 0});
    CHECK(story.row(5, "walk_flat").grade == Grade::green);
}

TEST_CASE("story 4: a flare-up in week 5")
{
    Story story = walking(20);
    CHECK(story.dose(0, "walk_flat") == 14);
    for (const int monday : {0, 7, 14, 21}) story.good_rounds(monday, 3);
    CHECK(story.dose(26, "walk_flat") == 19);
    story.flare(28);
    CHECK(story.plan(28).triage_due);
    story.triage(28, false, {}, 13);
    CHECK(story.dose(28, "walk_flat") == 9);
    story.good_round(30);
    CHECK_FALSE(story.row(31, "walk_flat").counts);
    CHECK(story.dose(31, "walk_flat") == 14);
    CHECK(story.dose(33, "walk_flat") == 14);
    CHECK(story.dose(35, "walk_flat") == 19);
    CHECK(story.item(35, "walk_flat").rule != Rule::flare);
}

TEST_CASE("story 5: a week away, and a month away")
{
    Story story = walking(20);
    story.good_rounds(0, 3);
    CHECK(story.dose(11, "walk_flat") == 15);
    story.good_round(11);
    CHECK(story.dose(42, "walk_flat") == 10);
    CHECK(story.item(42, "walk_flat").rule == Rule::gap);
    story.session(42, {{"walk_flat", 10}}).yes(43);
    CHECK(story.item(43, "walk_flat").because == Because{Rule::base, 10, 1, 1});
}

TEST_CASE("story 6: a forgotten later check")
{
    Story story{"sit_stand"};
    story.good_rounds(0, 2).session(4, {{"sit_stand", 6}});
    CHECK(story.row(7, "sit_stand").grade == Grade::missed);
    CHECK(story.item(7, "sit_stand").because == Because{Rule::base, 6, 2, 2});
    story.good_round(7);
    CHECK(story.dose(8, "sit_stand") == 7);
}

TEST_CASE("story 7: worst pain of 6, with 6 before")
{
    Story before{"sit_stand"}, risen{"sit_stand"};
    before.session(0, {{"sit_stand", 6}}, {.before = 6, .worst = 6}).yes(1, 6);
    CHECK(before.row(1, "sit_stand").grade == Grade::green);
    risen.session(0, {{"sit_stand", 6}}, {.before = 4, .worst = 6}).yes(1, 4);
    CHECK(risen.row(1, "sit_stand").grade == Grade::hold);
}

TEST_CASE("story 8: at the floor, with a no")
{
    Story bridge{Prescription{PrescribedExercise{id("bridge"), 6}}};
    CHECK(bridge.dose(0, "bridge") == 4);
    bridge.session(0, {{"bridge", 4}}).no(1);
    CHECK_FALSE(bridge.has(1, "bridge"));
    CHECK(bridge.dose(1, "pelvic_tilt") == 4);

    Story alone{"sit_stand"};
    alone.lower(0, "sit_stand", 3).session(0, {{"sit_stand", 3}}).no(1);
    CHECK(alone.why_not(7, "sit_stand") == "PAUSE");
    CHECK(alone.dose(8, "sit_stand") == 3);
    CHECK(alone.item(8, "sit_stand").rule == Rule::start);
}

TEST_CASE("story 9: osteoporosis, with a swap")
{
    Story story{"ext_supine", "cat_camel"};
    story.history.profile.pattern = Pattern::osteoporosis;
    CHECK(story.why_not(0, "cat_camel") == "AVOID");
    story.swap(0, "cat_camel", "pelvic_tilt");
    CHECK(story.why_not(0, "pelvic_tilt") == "NONE");
    story.swap(1, "ext_supine", "plank_knee");
    CHECK(story.has(1, "ext_supine"));
    story.swap(1, "ext_supine", "heel_raise");
    CHECK(story.dose(2, "heel_raise") == 8);
}

TEST_CASE("story 10: a goal activity from 4 to 30 minutes")
{
    const OwnActivity cycling{.id = id("cycling"), .unit = content::Unit::minutes, .usual = 6, .target = 30};
    Story story{Prescription{cycling}};
    CHECK(story.dose(0, "cycling") == 4);
    int rounds = 0, day = 0;
    for (; story.dose(day, "cycling") < 30; day += day % 7 == 4 ? 3 : 2, ++rounds) story.good_round(day);
    CHECK(rounds == 43);
    CHECK(day / 7 == 14);
    story.good_rounds(day, 6);
    CHECK(story.dose(day + 15, "cycling") == 30);
    CHECK(story.item(day + 15, "cycling").rule == Rule::maintain);
}

TEST_CASE("story 11: new numbness")
{
    Story story = walking(20);
    story.session(0, {{"walk_flat", 14}}, {.new_signs = true});
    CHECK(story.plan(0).triage_due);
    story.triage(1, true);
    CHECK(story.plan(3).blocked);
    CHECK(story.plan(3).items.empty());
    story.clearance(4);
    CHECK(story.dose(4, "walk_flat") == 7);
    CHECK(story.item(4, "walk_flat").rule == Rule::back);
}

TEST_CASE("story 12: a walk in two parts, and a good day")
{
    Story story{"walk_flat"};
    story.session(0, {{"walk_flat", 6}}, {.hour = 8}).session(0, {{"walk_flat", 4}}, {.hour = 16}).yes(1);
    CHECK(story.row(1, "walk_flat").done == 10);
    CHECK(story.row(1, "walk_flat").grade == Grade::green);
    story.good_round(2).form(4, DayForm::good);
    CHECK(story.dose(4, "walk_flat") == 10);
    CHECK(story.item(4, "walk_flat").rule == Rule::good_day);
    story.session(4, {{"walk_flat", 20}}).yes(5);
    CHECK(story.dose(7, "walk_flat") == 11);
}

} // namespace
} // namespace trygg::plan
