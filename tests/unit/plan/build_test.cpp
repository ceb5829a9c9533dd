#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

TEST_CASE("in BASE the dose stays, and the third GREEN may already raise it")
{
    Story story{"thor_ext"};
    story.good_rounds(0, 2);
    CHECK(story.dose(4, "thor_ext") == 6);
    CHECK(story.item(4, "thor_ext").because == Because{Rule::base, 6, 2, 2});
    story.good_round(4);
    CHECK(story.dose(5, "thor_ext") == 7);
    CHECK(story.item(5, "thor_ext").because == Because{Rule::build, 7, 0, 3});
    CHECK(story.row(5, "thor_ext").rule == Rule::build);
    CHECK(story.row(5, "thor_ext").next == 7);
}

TEST_CASE("after BASE two GREENs in a row raise the dose, one does not")
{
    Story story{"thor_ext"};
    story.good_rounds(0, 4);
    CHECK(story.dose(8, "thor_ext") == 7);
    CHECK(story.item(8, "thor_ext").because == Because{Rule::hold, 7, 1, 4});
    story.good_round(9);
    CHECK(story.dose(10, "thor_ext") == 8);
}

TEST_CASE("a rise is a tenth of the dose, at least 1 and at most the step")
{
    // walk_flat: step 2, so 28 + 2 = 30 and not 28 + 28 / 10 = 30; bike from 10 rises by 1.
    Story walk{Prescription{PrescribedExercise{id("walk_flat"), 60}}};
    walk.good_rounds(0, 3);
    CHECK(walk.dose(5, "walk_flat") == 44);
    Story start{"walk_flat"};
    start.good_rounds(0, 3);
    CHECK(start.dose(5, "walk_flat") == 11);
}

TEST_CASE("two rises lie at least 48 hours apart")
{
    // Daily sessions: the GREENs of days 3 and 4 come 24 and 48 hours after the rise of day 3.
    Story story{"thor_ext"};
    story.good_rounds(0, 3, 1);
    CHECK(story.dose(3, "thor_ext") == 7);
    story.good_round(3);
    CHECK(story.dose(4, "thor_ext") == 7);
    story.session(4, {{"thor_ext", 7}});
    Story early = story, late = story;
    early.yes(5, 2, 7, 59);
    CHECK(early.dose(5, "thor_ext") == 7);
    CHECK(early.item(5, "thor_ext").because == Because{Rule::hold, 7, 2, 5});
    late.yes(5, 2, 8, 0);
    CHECK(late.dose(5, "thor_ext") == 8);
}

TEST_CASE("more than the dose may be done; the next dose still counts from the dose")
{
    Story story{"thor_ext"};
    story.good_rounds(0, 2);
    story.form(4, DayForm::good).session(4, {{"thor_ext", 12}}).yes(5);
    CHECK(story.dose(5, "thor_ext") == 7);
}

TEST_CASE("a good day is named and changes no dose")
{
    Story story{"thor_ext"};
    story.form(0, DayForm::good);
    CHECK(story.item(0, "thor_ext").rule == Rule::good_day);
    CHECK(story.dose(0, "thor_ext") == 6);
    CHECK(story.plan(0).form == DayForm::good);
}

TEST_CASE("the day's last form counts")
{
    Story story{"thor_ext"};
    story.form(0, DayForm::bad, 9).form(0, DayForm::ordinary, 10);
    CHECK(story.plan(0).form == DayForm::ordinary);
    CHECK(story.item(0, "thor_ext").rule == Rule::start);
}

TEST_CASE("at the top the dose is maintained when nothing harder may come in")
{
    // row_band has no harder variant; its top is 45.
    Story story{Prescription{PrescribedExercise{id("row_band"), 200}}};
    CHECK(story.dose(0, "row_band") == 45);
    CHECK(story.item(0, "row_band").sets == std::vector<int>{15, 15, 15});
    story.good_rounds(0, 3);
    CHECK(story.dose(5, "row_band") == 45);
    CHECK(story.row(5, "row_band").rule == Rule::maintain);
}

TEST_CASE("sets are as even as possible, the larger ones first")
{
    CHECK(in_sets(15, 12) == std::vector<int>{8, 7});
    CHECK(in_sets(12, 12) == std::vector<int>{12});
    CHECK(in_sets(25, 12) == std::vector<int>{9, 8, 8});
    CHECK(in_sets(1, 12) == std::vector<int>{1});
}

TEST_CASE("lowering becomes the dose, ends the streak, and never raises")
{
    Story story{"thor_ext"};
    story.good_rounds(0, 2).lower(4, "thor_ext", 4);
    CHECK(story.item(4, "thor_ext").because == Because{Rule::lower, 4, 0, 2});
    CHECK(story.item(4, "thor_ext").rule == Rule::lower);
    story.lower(5, "thor_ext", 4).lower(5, "thor_ext", 9);
    CHECK(story.dose(5, "thor_ext") == 4);
    story.lower(5, "thor_ext", 1);
    CHECK(story.dose(5, "thor_ext") == 1);
}

} // namespace
} // namespace trygg::plan
