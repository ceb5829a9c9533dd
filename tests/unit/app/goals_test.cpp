#include "app/draft_text.h"
#include "app/goals.h"
#include "plan/composition.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::app;

namespace {

const ExerciseId kFirst{"own_1"}, kSecond{"own_2"};
constexpr Date kSpring{std::chrono::year{2027}, std::chrono::March, std::chrono::day{1}};

OwnGoal cycling()
{
    return {.name = "Cykla", .unit = content::Unit::minutes, .usual = 10, .target = 30, .aerobic = true,
            .why = "Jag vill ut", .by = kSpring, .plan_b = "gå i stället"};
}

content::Exercise walk()
{
    content::Exercise exercise{.id = ExerciseId{"walk_flat"}};
    exercise.goal = content::Goal::aerobic;
    exercise.unit = content::Unit::minutes;
    exercise.start = 10;
    return exercise;
}

} // namespace

TEST_CASE("a goal keeps the person's own words and the date through the first start's draft")
{
    FirstStart start;
    start.goal = cycling();
    CHECK(first_start_from(to_text(start)) == start);
    const plan::OwnActivity activity = activity_of(cycling(), kFirst);
    CHECK(activity.target == 30);
    CHECK(activity.plan_b == "gå i stället");
    CHECK(activity.aerobic);
    OwnGoal plain = cycling();
    plain.plan_b.clear();
    CHECK_FALSE(activity_of(plain, kFirst).plan_b);
}

TEST_CASE("the first start's words stand until the notebook has others")
{
    CHECK(goal_book(diary::Draft{}, {}).empty());
    CHECK(goal_book(diary::Draft{}, cycling()).at(kFirst) == GoalWords{"Cykla", "Jag vill ut", kSpring});
    diary::Draft notebook = with_goal({}, kSecond, {"Dansa", "Det är roligt", {}});
    CHECK(goal_book(notebook, cycling()).size() == 2);
    CHECK(goal_book(notebook, cycling()).at(kSecond) == GoalWords{"Dansa", "Det är roligt", {}});
    notebook = with_goal(notebook, kFirst, {"Cykla till jobbet", {}, {}});
    CHECK(goal_book(notebook, cycling()).at(kFirst) == GoalWords{"Cykla till jobbet", {}, {}});
    CHECK(with_goal(with_goal({}, kFirst, {"a", "b", kSpring}), kFirst, {"a", {}, {}}).size() == 1);
}

TEST_CASE("each own activity gets an id that none has had")
{
    CHECK(next_goal_id({}) == kFirst);
    CHECK(next_goal_id({activity_of(cycling(), kFirst), activity_of(cycling(), ExerciseId{"own_3"})}) == kSecond);
}

TEST_CASE("an amount may be the old self's: far over the start, far over the goal's, or the goal itself")
{
    CHECK_FALSE(doubt_about(walk(), 29, {}));
    CHECK(doubt_about(walk(), 30, {}) == OldSelf::far_over_start);
    CHECK_FALSE(doubt_about(walk(), 20, cycling()));
    CHECK(doubt_about(walk(), 21, cycling()) == OldSelf::far_over_goal);
    OwnGoal easy = cycling();
    easy.aerobic = false;
    CHECK_FALSE(doubt_about(walk(), 21, easy));
    CHECK_FALSE(doubt_about(cycling()));
    OwnGoal reached = cycling();
    reached.usual = 30;
    CHECK(doubt_about(reached) == OldSelf::at_target);
    reached.target.reset();
    CHECK_FALSE(doubt_about(reached));
}

TEST_CASE("who has heart symptoms gets no activity that makes them breathe harder")
{
    plan::Profile profile;
    CHECK_FALSE(plan::goal_fault(profile, activity_of(cycling(), kFirst)));
    profile.avoid = {content::AvoidTag::heart};
    CHECK(plan::goal_fault(profile, activity_of(cycling(), kFirst)) == plan::GoalFault::heart);
    OwnGoal calm = cycling();
    calm.aerobic = false;
    CHECK_FALSE(plan::goal_fault(profile, activity_of(calm, kFirst)));
}
