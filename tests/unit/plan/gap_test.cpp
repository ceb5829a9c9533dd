#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

Story walker()
{
    Story story{Prescription{PrescribedExercise{id("walk_flat"), 60}}};
    story.history.profile.days = {0, 1, 2, 3, 4};
    return story.good_rounds(0, 3, 1);
}

TEST_CASE("ten days away change nothing, eleven ease to eight tenths")
{
    const Story story = walker();
    CHECK(story.dose(2, "walk_flat") == 42);
    CHECK(story.item(3, "walk_flat").because.d == 44);
    CHECK(story.item(12, "walk_flat").rule == Rule::build);
    CHECK(story.dose(12, "walk_flat") == 44);
    CHECK(story.item(13, "walk_flat").rule == Rule::gap);
    CHECK(story.dose(13, "walk_flat") == 35);
}

TEST_CASE("after 21 days eight tenths, after 22 seven")
{
    const Story story = walker();
    CHECK(story.dose(23, "walk_flat") == 35);
    CHECK(story.dose(24, "walk_flat") == 30);
}

TEST_CASE("the gap is shown while it lasts, and the next session makes it the dose")
{
    Story story = walker();
    CHECK(story.item(20, "walk_flat").because.d == 44);
    story.session(21, {{"walk_flat", 35}});
    CHECK(story.row(21, "walk_flat").dose == 35);
    CHECK(story.item(21, "walk_flat").because == Because{Rule::gap, 35, 0, 3});
    story.yes(22);
    CHECK(story.item(22, "walk_flat").because == Because{Rule::hold, 35, 1, 4});
}

TEST_CASE("after more than 21 days BASE begins again")
{
    Story story = walker();
    story.session(28, {{"walk_flat", 30}}).yes(29);
    CHECK(story.item(29, "walk_flat").because == Because{Rule::base, 30, 1, 1});
}

TEST_CASE("a gap does not go under the floor and is named even when the dose stays")
{
    Story story{"thor_ext"};
    story.lower(0, "thor_ext", 3).session(0, {{"thor_ext", 3}}).yes(1);
    CHECK(story.dose(11, "thor_ext") == 3);
    CHECK(story.item(11, "thor_ext").rule == Rule::gap);
    story.session(11, {{"thor_ext", 3}});
    CHECK(story.item(11, "thor_ext").because == Because{Rule::gap, 3, 0, 1});
}

TEST_CASE("an exercise that was never tried has no gap, and plan B is a try")
{
    Story story{"thor_ext", "walk_flat"};
    story.session(0, {{"thor_ext", 6}}).session(8, {{"thor_ext", 3}}, {.plan = PlanKind::b});
    CHECK(story.item(15, "walk_flat").rule == Rule::start);
    CHECK(story.item(15, "thor_ext").rule != Rule::gap);
    CHECK(story.item(19, "thor_ext").rule == Rule::gap);
}

TEST_CASE("an exercise leaves with the dose that the gap left it")
{
    Story story{"thor_ext"};
    story.session(0, {{"thor_ext", 6}}).exclude(12, "thor_ext");
    story.prescribe(13, PrescribedExercise{id("thor_ext"), {}});
    CHECK(story.item(13, "thor_ext").because == Because{Rule::start, 4, 0, 0});
}

} // namespace
} // namespace trygg::plan
