#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

PrescribedExercise exercise(std::string_view text, std::optional<int> usual = {}) { return {id(text), usual}; }

std::vector<std::string> programme(const Story& story, int day)
{
    const DayPlan plan = story.plan(day);
    std::vector<std::string> ids;
    for (const DayItem& item : plan.items) ids.push_back(item.exercise.text());
    return ids;
}

TEST_CASE("a swap stays in the goal and does not go up a level")
{
    // heel_raise (S, 1) to wall_push (S, 1); side_knee is level 2; thor_ext has another goal.
    Story story{"heel_raise"};
    story.swap(0, "heel_raise", "side_knee").swap(0, "heel_raise", "thor_ext");
    CHECK(programme(story, 0) == std::vector<std::string>{"heel_raise"});
    story.swap(0, "heel_raise", "wall_push");
    CHECK(programme(story, 0) == std::vector<std::string>{"wall_push"});
    CHECK(story.dose(0, "wall_push") == 6);
}

TEST_CASE("a swap is refused to what is excluded, in the programme, contraindicated or out of reach")
{
    Story story{"heel_raise", "plank_wall"};
    story.history.profile.avoid = {content::AvoidTag::pregnancy};
    story.exclude(0, "wall_push");
    story.swap(1, "heel_raise", "wall_push")
        .swap(1, "heel_raise", "plank_wall")
        .swap(1, "heel_raise", "bridge")
        .swap(1, "heel_raise", "row_band")
        .swap(1, "heel_raise", "unheard_of");
    CHECK(programme(story, 2) == std::vector<std::string>{"heel_raise", "plank_wall"});
}

TEST_CASE("what is swapped in takes the place of what goes")
{
    Story story{"walk_flat", "heel_raise", "tandem"};
    story.swap(0, "heel_raise", "wall_push");
    CHECK(programme(story, 0) == std::vector<std::string>{"walk_flat", "wall_push", "tandem"});
}

TEST_CASE("an exercise that comes back begins at no more than it left with, in BASE")
{
    Story story{"heel_raise"};
    story.lower(0, "heel_raise", 2).swap(1, "heel_raise", "toe_lift").swap(2, "toe_lift", "heel_raise");
    CHECK(story.item(2, "heel_raise").because == Because{Rule::start, 2, 0, 0});
}

TEST_CASE("an excluded exercise goes, comes back by a prescription only, at the end")
{
    Story story{"walk_flat", "tandem"};
    story.exclude(0, "walk_flat");
    CHECK(programme(story, 0) == std::vector<std::string>{"tandem"});
    story.prescribe(1, exercise("walk_flat"));
    CHECK(programme(story, 1) == std::vector<std::string>{"tandem", "walk_flat"});
}

TEST_CASE("an excluded variant does not come in at the floor")
{
    Story story{"bridge"};
    story.exclude(0, "pelvic_tilt").lower(0, "bridge", 4).session(0, {{"bridge", 4}}).no(1);
    CHECK(story.why_not(1, "bridge") == "PAUSE");
}

TEST_CASE("prescribing what is there changes nothing")
{
    Story story{"thor_ext"};
    story.good_round(0).prescribe(1, exercise("thor_ext", 100));
    CHECK(story.item(1, "thor_ext").because == Because{Rule::base, 6, 1, 1});
}

TEST_CASE("an unknown exercise in an event moves nothing")
{
    Story story{"thor_ext"};
    story.prescribe(0, exercise("old_one")).exclude(0, "old_one").lower(0, "old_one", 1);
    story.session(0, {{"old_one", 3, false}, {"thor_ext", 6}}).no(1, {"old_one"});
    CHECK(programme(story, 1) == std::vector<std::string>{"thor_ext"});
    CHECK(story.plan(1).trace.size() == 1);
}

TEST_CASE("prescribing an own activity that is there changes only its target")
{
    OwnActivity cycling{.id = id("cycling"), .unit = content::Unit::minutes, .usual = 20, .target = 40};
    Story story{Prescription{cycling}};
    story.good_rounds(0, 3);
    REQUIRE(story.dose(7, "cycling") == 15);
    OwnActivity changed{.id = id("cycling"), .unit = content::Unit::seconds, .usual = 100, .target = 10};
    story.prescribe(7, changed);
    CHECK(story.dose(7, "cycling") == 15);
    CHECK(story.item(7, "cycling").unit == content::Unit::minutes);
    story.good_rounds(7, 2);
    CHECK(story.dose(11, "cycling") == 15);
    CHECK(story.item(11, "cycling").rule == Rule::maintain);

    Story without = story;
    changed.target.reset();
    without.prescribe(11, changed).good_round(11);
    CHECK(without.dose(14, "cycling") == 15);
}

TEST_CASE("rest days list everything under not today")
{
    Story story{"thor_ext"};
    CHECK(story.plan(6).rest_day);
    CHECK(story.plan(6).items.empty());
    CHECK(story.why_not(6, "thor_ext") == "REST");
}

TEST_CASE("strength days are chosen from Monday on, never two next to each other, at most three")
{
    Story story{"heel_raise", "thor_ext"};
    CHECK(story.why_not(0, "heel_raise") == "NONE");
    CHECK(story.why_not(1, "heel_raise") == "STRENGTH");
    CHECK(story.why_not(1, "thor_ext") == "NONE");
    CHECK(story.why_not(2, "heel_raise") == "NONE");
    CHECK(story.why_not(4, "heel_raise") == "NONE");
    CHECK(story.why_not(5, "heel_raise") == "STRENGTH");
}

TEST_CASE("Sunday is next to Monday")
{
    Story story{"heel_raise"};
    story.history.profile.days = {0, 6};
    CHECK(story.why_not(0, "heel_raise") == "NONE");
    CHECK(story.why_not(6, "heel_raise") == "STRENGTH");
    story.history.profile.days = {1, 3, 4, 5, 6};
    CHECK(story.why_not(3, "heel_raise") == "NONE");
    CHECK(story.why_not(5, "heel_raise") == "NONE");
    CHECK(story.why_not(6, "heel_raise") == "STRENGTH");
}

TEST_CASE("no strength on the day after strength was done, even by an exercise outside the programme")
{
    Story story{"heel_raise"};
    story.session(1, {{"wall_push", 1, false}});
    CHECK(story.why_not(2, "heel_raise") == "STRENGTH");
    Story today{"heel_raise"};
    today.session(1, {{"heel_raise", 3}}).session(2, {{"heel_raise", 3}});
    CHECK(today.why_not(2, "heel_raise") == "STRENGTH");
    Story nothing{"heel_raise"};
    nothing.session(1, {{"heel_raise", 0}});
    CHECK(nothing.why_not(2, "heel_raise") == "NONE");
}

TEST_CASE("a contraindication keeps an exercise away, before pause, rest and strength")
{
    Story story{"bridge", "thor_ext"};
    ProfileChange pregnant;
    pregnant.avoid = content::AvoidTags{content::AvoidTag::pregnancy};
    story.change(1, pregnant);
    CHECK(story.why_not(0, "bridge") == "NONE");
    CHECK(story.why_not(1, "bridge") == "AVOID");
    CHECK(story.why_not(6, "bridge") == "AVOID");
    CHECK(story.why_not(1, "thor_ext") == "NONE");
}

TEST_CASE("the patterns osteoporosis and stenosis count as their tags; heart symptoms stop aerobic activities")
{
    Story story{Prescription{exercise("cat_camel"), exercise("prone_lie"),
                             OwnActivity{.id = id("running"), .unit = content::Unit::minutes, .usual = 10, .aerobic = true}}};
    story.history.profile.avoid = {content::AvoidTag::heart};
    CHECK(story.why_not(0, "running") == "AVOID");
    story.history.profile.pattern = Pattern::osteoporosis;
    CHECK(story.why_not(0, "cat_camel") == "AVOID");
    CHECK(story.why_not(0, "prone_lie") == "NONE");
    story.history.profile.pattern = Pattern::stenosis;
    CHECK(story.why_not(0, "cat_camel") == "NONE");
    CHECK(story.why_not(0, "prone_lie") == "AVOID");
}

TEST_CASE("other training days hold from the day on which the profile changes")
{
    Story story{"thor_ext"};
    ProfileChange weekend;
    weekend.days = TrainingDays{5, 6};
    story.change(2, weekend);
    CHECK_FALSE(story.plan(1).rest_day);
    CHECK(story.plan(2).rest_day);
    CHECK_FALSE(story.plan(6).rest_day);
}

} // namespace
} // namespace trygg::plan
