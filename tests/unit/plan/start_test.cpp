#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

Story with_usual(std::string_view exercise, int usual)
{
    return Story{Prescription{PrescribedExercise{id(exercise), usual}}};
}

Story with_activity(OwnActivity activity) { return Story{Prescription{std::move(activity)}}; }

TEST_CASE("an exercise whose usual level is unknown begins at the catalogue's start")
{
    const Story story{"bridge", "walk_flat"};
    CHECK(story.dose(0, "bridge") == 8);
    CHECK(story.dose(0, "walk_flat") == 10);
    CHECK(story.item(0, "bridge").rule == Rule::start);
}

TEST_CASE("a known usual level begins at seven tenths of it, rounded down")
{
    CHECK(with_usual("walk_flat", 90).dose(0, "walk_flat") == 60);
    CHECK(with_usual("walk_flat", 40).dose(0, "walk_flat") == 28);
    CHECK(with_usual("thor_ext", 9).dose(0, "thor_ext") == 6);
}

TEST_CASE("START stays at or under the top, three sets for strength and control and one for the rest")
{
    CHECK(with_usual("bridge", 200).dose(0, "bridge") == 45);
    CHECK(with_usual("abd_brace", 200).dose(0, "abd_brace") == 36);
    CHECK(with_usual("thor_ext", 200).dose(0, "thor_ext") == 12);
}

TEST_CASE("a start under the floor brings the easier variant at its floor")
{
    // bridge: start 8, floor 4; 7 * 5 / 10 = 3 is under it, 7 * 6 / 10 = 4 is not.
    CHECK(with_usual("bridge", 6).dose(0, "bridge") == 4);
    const Story story = with_usual("bridge", 5);
    CHECK_FALSE(story.has(0, "bridge"));
    CHECK(story.dose(0, "pelvic_tilt") == 4);
}

TEST_CASE("a start under the floor without a variant becomes the floor, at least 1")
{
    CHECK(with_usual("thor_ext", 3).dose(0, "thor_ext") == 2);
    CHECK(with_usual("thor_ext", 0).dose(0, "thor_ext") == 1);
}

TEST_CASE("a variant that the same prescription names does not come in by START")
{
    const Story story{Prescription{PrescribedExercise{id("bridge"), 2}, PrescribedExercise{id("pelvic_tilt"), {}}}};
    CHECK(story.dose(0, "bridge") == 1);
    CHECK(story.dose(0, "pelvic_tilt") == 8);
}

TEST_CASE("an own activity begins at seven tenths of the usual level and may reach its target")
{
    OwnActivity cycling{.id = id("cycling"), .unit = content::Unit::minutes, .usual = 20, .target = 16};
    Story story = with_activity(cycling);
    CHECK(story.dose(0, "cycling") == 14);
    story.good_rounds(0, 3);
    CHECK(story.dose(5, "cycling") == 15);
    story.good_rounds(7, 8);
    CHECK(story.dose(30, "cycling") == 16);
    CHECK(story.item(30, "cycling").rule == Rule::maintain);
}

TEST_CASE("an own activity without a target may reach the usual level, and goes in one set")
{
    Story story = with_activity({.id = id("rowing"), .unit = content::Unit::repetitions, .usual = 100});
    CHECK(story.item(0, "rowing").sets == std::vector<int>{70});
    story.good_rounds(0, 3);
    CHECK(story.dose(5, "rowing") == 72);
}

TEST_CASE("seconds of an own activity rise by at most 5")
{
    Story story = with_activity({.id = id("plank"), .unit = content::Unit::seconds, .usual = 100, .target = 300});
    story.good_rounds(0, 3);
    CHECK(story.dose(5, "plank") == 75);
}

} // namespace
} // namespace trygg::plan
