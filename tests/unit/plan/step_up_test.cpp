#include "plan/planner.h"
#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

/// thor_ext at its top of 12, three good rounds done; harder is row_band, which needs a band.
Story at_top(bool with_band = true)
{
    Story story{Prescription{PrescribedExercise{id("thor_ext"), 60}}};
    if (with_band) story.history.profile.equipment = {content::Equipment::band};
    return story.good_rounds(0, 3);
}

TEST_CASE("at the top after two GREENs the harder variant is offered")
{
    const Story story = at_top();
    CHECK(story.item(5, "thor_ext").rule == Rule::step_up);
    CHECK(story.item(5, "thor_ext").offer == id("row_band"));
    CHECK(story.row(5, "thor_ext").rule == Rule::step_up);
    CHECK(story.item(5, "thor_ext").because.streak == 3);
}

TEST_CASE("without its equipment there is no offer: MAINTAIN")
{
    const Story story = at_top(false);
    CHECK(story.item(5, "thor_ext").rule == Rule::maintain);
    CHECK_FALSE(story.item(5, "thor_ext").offer);
    CHECK(story.row(5, "thor_ext").rule == Rule::maintain);
}

TEST_CASE("a swap to exactly the offer accepts it, at its start")
{
    Story story = at_top();
    story.swap(5, "thor_ext", "row_band");
    CHECK_FALSE(story.has(5, "thor_ext"));
    CHECK(story.dose(7, "row_band") == 8);
    CHECK(story.item(7, "row_band").because.move == Rule::start);
}

TEST_CASE("without the offer the same swap is refused, because the goal differs")
{
    Story story{Prescription{PrescribedExercise{id("thor_ext"), 60}}};
    story.history.profile.equipment = {content::Equipment::band};
    story.swap(0, "thor_ext", "row_band");
    CHECK(story.has(0, "thor_ext"));
}

TEST_CASE("the offer rests in a flare-up, a gap and on a day with a rising trend")
{
    Story flare = at_top(), gap = at_top(), trend = at_top();
    flare.flare(5).triage(5, false, {}, 13);
    CHECK_FALSE(flare.item(5, "thor_ext").offer);
    CHECK(flare.item(5, "thor_ext").because.move == Rule::maintain);
    CHECK(flare.item(11, "thor_ext").offer == id("row_band"));

    CHECK_FALSE(gap.item(15, "thor_ext").offer);
    CHECK(gap.item(15, "thor_ext").rule == Rule::gap);

    for (const int day : {-10, -9, -8}) trend.pain(day, 0);
    for (const int day : {-3, -2, -1}) trend.pain(day, 1);
    CHECK(trend.item(5, "thor_ext").offer);
    CHECK_FALSE(trend.item(7, "thor_ext").offer);
    CHECK(trend.item(7, "thor_ext").rule == Rule::maintain);
}

TEST_CASE("the offer ends with the next move")
{
    Story story = at_top();
    story.session(7, {{"thor_ext", 3}}).yes(8);
    CHECK_FALSE(story.item(8, "thor_ext").offer);
    CHECK(story.item(8, "thor_ext").rule == Rule::hold);
}

TEST_CASE("what EASE replaced is offered back before the harder one")
{
    // sit_flex is easier than knee_chest; the variant grows to its top, then knee_chest is offered.
    Story story{"knee_chest"};
    story.lower(0, "knee_chest", 3).session(0, {{"knee_chest", 3}}).no(1);
    REQUIRE(story.dose(1, "seat_flex") == 3);
    story.prescribe(1, PrescribedExercise{id("thor_ext"), {}});
    story.good_rounds(2, 30);
    CHECK(story.item(63, "seat_flex").because.d == 12);
    CHECK(story.item(63, "seat_flex").offer == id("knee_chest"));
    story.swap(63, "seat_flex", "knee_chest");
    CHECK(story.item(64, "knee_chest").because == Because{Rule::start, 3, 0, 0});
}

TEST_CASE("swaps stay in the goal and at the level, the offer first")
{
    const Story story = at_top();
    const auto choices = swap_alternatives(shipped_catalogue(), story.history, date(5), id("thor_ext"));
    REQUIRE_FALSE(choices.empty());
    CHECK(choices.front() == id("row_band"));
    for (std::size_t i = 1; i < choices.size(); ++i) {
        const auto* exercise = shipped_catalogue().find(choices[i]);
        CHECK(exercise->goal == content::Goal::mobility);
        CHECK(exercise->level == 1);
    }
}

} // namespace
} // namespace trygg::plan
