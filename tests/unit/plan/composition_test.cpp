#include "plan/composition.h"
#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

Profile profile(Pattern pattern, int minutes)
{
    Profile profile;
    profile.pattern = pattern;
    profile.minutes = minutes;
    profile.days = {0, 2, 4};
    return profile;
}

std::vector<std::string> ids(const Composition& composition)
{
    std::vector<std::string> found;
    for (const PrescriptionEntry& entry : composition.prescription) found.push_back(id_of(entry).text());
    return found;
}

using Ids = std::vector<std::string>;

Composition composed(const Profile& profile, const Wishes& wishes = {})
{
    return compose(shipped_catalogue(), profile, wishes);
}

TEST_CASE("the minutes decide how many items: 3, 4, 5 or 6")
{
    CHECK(ids(composed(profile(Pattern::nonspecific, 10))) == Ids{"walk_flat", "sit_stand", "arm_4kn"});
    CHECK(ids(composed(profile(Pattern::nonspecific, 15))) == Ids{"walk_flat", "sit_stand", "arm_4kn", "cat_camel"});
    CHECK(ids(composed(profile(Pattern::nonspecific, 20))).size() == 5);
    CHECK(ids(composed(profile(Pattern::nonspecific, 30))) ==
          Ids{"walk_flat", "sit_stand", "arm_4kn", "cat_camel", "bridge", "breathing"});
}

TEST_CASE("endurance takes at most half of the time, and not less than its floor")
{
    const auto usual = [](const Composition& composition) {
        return std::get<PrescribedExercise>(composition.prescription.front()).usual;
    };
    CHECK(usual(composed(profile(Pattern::nonspecific, 10))) == 8);
    CHECK(usual(composed(profile(Pattern::nonspecific, 15))) == 10);
    CHECK_FALSE(usual(composed(profile(Pattern::nonspecific, 20))));
    Wishes fit;
    fit.usual = {{id("walk_flat"), 60}};
    CHECK(usual(composed(profile(Pattern::nonspecific, 30), fit)) == 22);
    fit.usual = {{id("walk_flat"), 20}};
    CHECK(usual(composed(profile(Pattern::nonspecific, 30), fit)) == 20);
}

TEST_CASE("liked ones come first in their slot, liked endurance in the order of the likes")
{
    Wishes wishes;
    wishes.likes = {id("bike"), id("pool_walk"), id("wall_push"), id("bridge")};
    Profile with_bike = profile(Pattern::nonspecific, 15);
    CHECK(ids(composed(with_bike, wishes)) == Ids{"walk_flat", "bridge", "arm_4kn", "cat_camel"});
    with_bike.equipment = {content::Equipment::bike, content::Equipment::pool};
    CHECK(ids(composed(with_bike, wishes)).front() == "bike");
    wishes.likes = {id("pool_walk"), id("bike")};
    CHECK(ids(composed(with_bike, wishes)).front() == "pool_walk");
}

TEST_CASE("in the first six weeks only level 1 is used")
{
    Wishes acute, subacute;
    acute.weeks = 5;
    subacute.weeks = 6;
    CHECK(ids(composed(profile(Pattern::nonspecific, 15), acute)).back() == "pelvic_tilt");
    CHECK(ids(composed(profile(Pattern::nonspecific, 15), subacute)).back() == "cat_camel");
}

TEST_CASE("the goal comes first, costs nothing, and an aerobic one takes the place of endurance")
{
    Wishes wishes;
    wishes.goal = OwnActivity{.id = id("cycle_to_work"), .unit = content::Unit::minutes, .usual = 300, .aerobic = true};
    CHECK(ids(composed(profile(Pattern::nonspecific, 10), wishes)) == Ids{"cycle_to_work", "sit_stand", "arm_4kn"});
    wishes.goal = OwnActivity{.id = id("garden"), .unit = content::Unit::minutes, .usual = 30};
    CHECK(ids(composed(profile(Pattern::nonspecific, 10), wishes)) == Ids{"garden", "walk_flat", "sit_stand"});
    wishes.goal = PrescribedExercise{id("walk_flat"), 40};
    CHECK(std::get<PrescribedExercise>(composed(profile(Pattern::neck, 10), wishes).prescription.front()).usual == 40);
}

TEST_CASE("a goal that cannot be used is a fault")
{
    Wishes wishes;
    wishes.goal = PrescribedExercise{id("stairs"), {}};
    CHECK(composed(profile(Pattern::nonspecific, 15), wishes).fault == GoalFault::unusable);
    wishes.goal = OwnActivity{.id = id("running"), .unit = content::Unit::minutes, .usual = 10, .aerobic = true};
    Profile heart = profile(Pattern::nonspecific, 15);
    heart.avoid = {content::AvoidTag::heart};
    const Composition composition = composed(heart, wishes);
    CHECK(composition.fault == GoalFault::heart);
    CHECK(composition.prescription.empty());
}

TEST_CASE("each pattern has its own slots")
{
    CHECK(ids(composed(profile(Pattern::sciatica, 30))) ==
          Ids{"walk_flat", "slider_sup", "sit_stand", "abd_brace", "bridge", "rest_9090"});
    CHECK(ids(composed(profile(Pattern::stenosis, 30))) ==
          Ids{"walk_int", "seat_flex", "sit_stand", "knee_chest", "abd_brace", "heel_raise"});
    CHECK(ids(composed(profile(Pattern::osteoporosis, 30))) ==
          Ids{"walk_flat", "sit_stand", "ext_supine", "tandem", "thor_ext", "heel_raise"});
    CHECK(ids(composed(profile(Pattern::neck, 30))) ==
          Ids{"walk_flat", "neck_rot", "chin_tuck", "thor_ext", "neck_iso", "breathing"});
}

TEST_CASE("what is missing to three is filled from the spare ones")
{
    Profile standing = profile(Pattern::sciatica, 10);
    standing.positions = {content::Position::standing};
    standing.avoid = {content::AvoidTag::heart};
    // Slots give wall_push and tandem; the next spare one that stands is heel_raise.
    CHECK(ids(composed(standing)) == Ids{"wall_push", "tandem", "heel_raise"});
}

TEST_CASE("when even the spare ones do not reach, fewer are given and said")
{
    Profile none = profile(Pattern::nonspecific, 10);
    none.positions = std::set<content::Position>{};
    const Composition composition = composed(none);
    CHECK(composition.sparse);
    CHECK(composition.prescription.empty());
    CHECK_FALSE(composition.fault);
}

TEST_CASE("an exercise whose start would bring the easier variant costs the dearer of the two")
{
    // 10 minutes: walk_int at its floor takes 360 s of 600; sit_stand 90 and arm_4kn 90 still fit.
    Wishes wishes;
    wishes.usual = {{id("walk_flat"), 1}};
    const Composition composition = composed(profile(Pattern::nonspecific, 10), wishes);
    CHECK(ids(composition) == Ids{"walk_flat", "sit_stand", "arm_4kn"});
    CHECK(std::get<PrescribedExercise>(composition.prescription.front()).usual == 1);
}

} // namespace
} // namespace trygg::plan
