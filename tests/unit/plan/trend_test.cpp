#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

/// Daily pain of three weeks before day 21; in the oldest week on `days` days only.
Story weeks(int oldest, int middle, int newest, int days = 7)
{
    Story story{"thor_ext"};
    for (int day = 0; day < days; ++day) story.pain(day, oldest);
    for (int day = 7; day < 14; ++day) story.pain(day, middle).pain(day + 7, newest);
    return story;
}

/// The move of the third GREEN, given on day 21.
std::optional<Rule> third_green(Story story)
{
    for (const int day : {16, 18, 20}) story.session(day, {{"thor_ext", 6}}, {.before = 1, .worst = 1}).yes(day + 1, 1);
    CHECK(story.row(21, "thor_ext").grade == Grade::green);
    return story.row(21, "thor_ext").rule;
}

TEST_CASE("weekly mean pain up two weeks running keeps the dose, and the streak goes on")
{
    CHECK(third_green(weeks(1, 2, 3)) == Rule::trend);
    CHECK(third_green(weeks(1, 2, 2)) == Rule::build);
    CHECK(third_green(weeks(2, 2, 3)) == Rule::build);
}

TEST_CASE("a week needs 3 values")
{
    CHECK(third_green(weeks(1, 2, 3, 3)) == Rule::trend);
    CHECK(third_green(weeks(1, 2, 3, 2)) == Rule::build);
}

TEST_CASE("after a TREND the rise comes with the next GREEN")
{
    Story story = weeks(1, 2, 3);
    for (const int day : {16, 18, 20}) story.session(day, {{"thor_ext", 6}}, {.before = 1, .worst = 1}).yes(day + 1, 1);
    CHECK(story.item(21, "thor_ext").because == Because{Rule::trend, 6, 3, 3});
    for (int day = 22; day < 29; ++day) story.pain(day, 1);
    story.session(29, {{"thor_ext", 6}}, {.before = 1, .worst = 1}).yes(30, 1);
    CHECK(story.item(30, "thor_ext").because == Because{Rule::build, 7, 0, 4});
}

TEST_CASE("a GREEN while the plan is blocked brings no rise, however long the streak")
{
    Story story = weeks(1, 2, 3);
    for (const int day : {16, 18, 20}) story.session(day, {{"thor_ext", 6}}, {.before = 1, .worst = 1}).yes(day + 1, 1);
    for (int day = 22; day < 29; ++day) story.pain(day, 1);
    story.session(29, {{"thor_ext", 6}}, {.before = 1, .worst = 1}).triage(30, true).yes(30, 1).clearance(31);
    CHECK(story.row(30, "thor_ext").grade == Grade::green);
    CHECK(story.item(31, "thor_ext").because == Because{Rule::hold, 6, 3, 4});
}

} // namespace
} // namespace trygg::plan
