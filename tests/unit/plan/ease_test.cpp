#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

Story at_dose(std::string_view exercise, int usual)
{
    return Story{Prescription{PrescribedExercise{id(exercise), usual}}};
}

TEST_CASE("a no eases to eight tenths, at least 1 less")
{
    // walk_flat at 28: 22; thor_ext at 6: min(5, 4) = 4.
    Story walk = at_dose("walk_flat", 40);
    walk.session(0, {{"walk_flat", 28}}).no(1);
    CHECK(walk.dose(1, "walk_flat") == 22);
    CHECK(walk.item(1, "walk_flat").because == Because{Rule::ease, 22, 0, 1});
    Story thor{"thor_ext"};
    thor.session(0, {{"thor_ext", 6}}).no(1);
    CHECK(thor.dose(1, "thor_ext") == 4);
}

TEST_CASE("a red eases to half")
{
    Story walk = at_dose("walk_flat", 40);
    walk.session(0, {{"walk_flat", 28, false}}).no(1).triage(1, false, {}, 12);
    CHECK(walk.dose(1, "walk_flat") == 14);
    CHECK(walk.item(1, "walk_flat").rule == Rule::back);
}

TEST_CASE("easing stops at the floor")
{
    // thor_ext: floor 3. From 4, eight tenths are 3.
    Story story{"thor_ext"};
    story.lower(0, "thor_ext", 4).session(0, {{"thor_ext", 4}}).no(1);
    CHECK(story.dose(1, "thor_ext") == 3);
    Story red{"thor_ext"};
    red.session(0, {{"thor_ext", 6}}, {.before = 2, .worst = 8}).triage(1);
    CHECK(red.dose(1, "thor_ext") == 3);
}

TEST_CASE("a no after a no does not ease twice for one session")
{
    Story story = at_dose("walk_flat", 40);
    story.session(0, {{"walk_flat", 28}}).no(1).no(1, {}, 12);
    CHECK(story.dose(1, "walk_flat") == 22);
    CHECK(story.row(1, "walk_flat").graded_at == moment(1, 8));
}

TEST_CASE("at the floor a no brings the easier variant at its floor")
{
    Story story{"bridge"};
    story.lower(0, "bridge", 4).session(0, {{"bridge", 4}}).no(1);
    CHECK_FALSE(story.has(1, "bridge"));
    CHECK(story.dose(1, "pelvic_tilt") == 4);
    CHECK(story.item(1, "pelvic_tilt").because == Because{Rule::ease, 4, 0, 0});
    const TraceRow row = story.row(1, "bridge");
    CHECK(row.rule == Rule::ease);
    CHECK(row.next == 4);
}

TEST_CASE("one over the floor a no still eases the exercise itself")
{
    Story story{"bridge"};
    story.lower(0, "bridge", 5).session(0, {{"bridge", 5}}).no(1);
    CHECK(story.dose(1, "bridge") == 4);
}

TEST_CASE("at the floor without a variant the exercise pauses for seven days and starts again")
{
    Story story{"thor_ext"};
    story.lower(0, "thor_ext", 3).session(0, {{"thor_ext", 3}}).no(1);
    CHECK(story.why_not(1, "thor_ext") == "PAUSE");
    CHECK(story.why_not(7, "thor_ext") == "PAUSE");
    CHECK(story.item(7, "thor_ext").because.move == Rule::ease);
    CHECK(story.why_not(8, "thor_ext") == "NONE");
    CHECK(story.item(8, "thor_ext").because == Because{Rule::start, 3, 0, 0});
}

TEST_CASE("after a pause tries are forgotten, so that no gap follows")
{
    Story story{"thor_ext"};
    story.lower(0, "thor_ext", 3).session(0, {{"thor_ext", 3}}).no(1);
    CHECK(story.item(15, "thor_ext").rule == Rule::start);
}

TEST_CASE("a dose lowered during a pause is where it starts again")
{
    Story story{"thor_ext"};
    story.lower(0, "thor_ext", 3).session(0, {{"thor_ext", 3}}).no(1).lower(3, "thor_ext", 1);
    CHECK(story.dose(8, "thor_ext") == 1);
}

TEST_CASE("a variant that the profile forbids does not come; the exercise pauses")
{
    Story story{"bridge"};
    story.history.profile.positions = {content::Position::standing};
    story.lower(0, "bridge", 4).session(0, {{"bridge", 4}}).no(1);
    CHECK(story.why_not(1, "bridge") == "PAUSE");
}

TEST_CASE("a variant already in the programme does not come twice")
{
    Story story{"bridge", "pelvic_tilt"};
    story.lower(0, "bridge", 4).session(0, {{"bridge", 4}}).no(1);
    CHECK(story.why_not(1, "bridge") == "PAUSE");
}

TEST_CASE("a no to plan B under the floor makes that the dose and the floor")
{
    Story story{"thor_ext"};
    story.lower(0, "thor_ext", 4).session(0, {{"thor_ext", 2}}, {.plan = PlanKind::b}).no(1);
    CHECK(story.dose(1, "thor_ext") == 2);
    CHECK(story.item(1, "thor_ext").because == Because{Rule::ease, 2, 0, 0});
    story.session(2, {{"thor_ext", 2}}).no(3);
    CHECK(story.why_not(3, "thor_ext") == "PAUSE");
}

TEST_CASE("a no to plan B over the floor eases from what was given")
{
    Story story = at_dose("walk_flat", 40);
    story.session(0, {{"walk_flat", 14}}, {.plan = PlanKind::b}).no(1);
    CHECK(story.dose(1, "walk_flat") == 11);
}

TEST_CASE("a no on plan B with a dose of 1 pauses")
{
    Story story{"thor_ext"};
    story.lower(0, "thor_ext", 1).session(0, {{"thor_ext", 1}}, {.plan = PlanKind::b}).no(1);
    CHECK(story.why_not(1, "thor_ext") == "PAUSE");
}

TEST_CASE("an answer about an exercise that has left only limits its return")
{
    Story story{"thor_ext", "bridge"};
    story.session(0, {{"thor_ext", 6}, {"bridge", 8}}, {.hour = 9}).exclude(0, "thor_ext").no(1);
    const TraceRow row = story.row(1, "thor_ext");
    CHECK(row.grade == Grade::no);
    CHECK_FALSE(row.rule);
    CHECK_FALSE(row.next);
    story.prescribe(1, PrescribedExercise{id("thor_ext"), {}});
    CHECK(story.item(1, "thor_ext").because == Because{Rule::start, 4, 0, 0});
}

TEST_CASE("an exercise that is back already falls to what the no allows")
{
    Story story{"thor_ext", "bridge"};
    story.session(0, {{"thor_ext", 6}, {"bridge", 8}}, {.hour = 6});
    story.exclude(0, "thor_ext").prescribe(0, PrescribedExercise{id("thor_ext"), {}}).no(1);
    CHECK(story.item(1, "thor_ext").because == Because{Rule::start, 4, 0, 0});
}

TEST_CASE("a pause goes on when the exercise comes back")
{
    Story story{"thor_ext"};
    story.lower(0, "thor_ext", 3).session(0, {{"thor_ext", 3}}).no(1).exclude(2, "thor_ext");
    story.prescribe(4, PrescribedExercise{id("thor_ext"), {}});
    CHECK(story.why_not(7, "thor_ext") == "PAUSE");
    CHECK(story.why_not(8, "thor_ext") == "NONE");
    CHECK(story.dose(8, "thor_ext") == 3);
}

} // namespace
} // namespace trygg::plan
