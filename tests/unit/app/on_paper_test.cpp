#include "app/on_paper.h"

#include "content/exercise_reader.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace trygg;
using namespace trygg::app;

namespace {

const Date kPrinted = *date_from("2026-11-23");
const ExerciseId kPlanned{"bridge"}, kOther{"thor_ext"};

const content::Catalogue& shipped_catalogue()
{
    static const auto read = content::read_catalogue(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content");
    return read;
}

plan::DayItem item(std::optional<plan::NotToday> why = {})
{
    return {.exercise = kPlanned, .dose = 4, .unit = content::Unit::repetitions, .sets = {4}, .plan_b = 2,
            .rule = plan::Rule::hold, .because = {}, .offer = {}, .why = why};
}

/// What may be printed of one plan, with the bridge in it.
struct Printed {
    plan::DayPlan plan;
    plan::History history;
    plan::Profile profile;
    StandingLimits limits;
    ExerciseDoor door = ExerciseDoor::open;

    Printed()
    {
        plan.day = kPrinted;
        plan.items = {item()};
    }
    [[nodiscard]] std::optional<OnPaper> of(const ExerciseId& id) const
    {
        const Standings standings{shipped_catalogue(), profile, plan, door, limits};
        const auto all = on_paper(shipped_catalogue(), standings, history, plan);
        const auto found = std::ranges::find_if(all, [&](const OnPaper& one) { return one.exercise.id == id; });
        return found == all.end() ? std::nullopt : std::optional{*found};
    }
    [[nodiscard]] bool holds(const ExerciseId& id) const { return of(id).has_value(); }
};

} // namespace

TEST_CASE("a handout has the plan's dose and no other")
{
    Printed printed;
    CHECK(printed.of(kPlanned)->dose == 4);
    REQUIRE(printed.holds(kOther));
    CHECK_FALSE(printed.of(kOther)->dose);
    printed.plan.not_today = {item(plan::NotToday::rest)};
    printed.plan.items.clear();
    CHECK(printed.of(kPlanned)->dose == 4);
    // With questions due the plan gives nothing: neither does the paper.
    printed.plan.not_today.clear();
    printed.door = ExerciseDoor::questions;
    CHECK_FALSE(printed.of(kPlanned)->dose);
}

TEST_CASE("what speaks against an exercise keeps it off the paper")
{
    Printed printed;
    SECTION("it was left out")
    {
        printed.history.events.push_back({{}, plan::ExcludeEvent{kOther}, {}});
        CHECK_FALSE(printed.holds(kOther));
        printed.history.events.push_back({{}, plan::PrescribeEvent{plan::PrescribedExercise{kOther, {}}}, {}});
        CHECK(printed.holds(kOther));
    }
    SECTION("it was too much when it was tried")
    {
        printed.limits.too_much = {kOther};
        CHECK_FALSE(printed.holds(kOther));
    }
    SECTION("it was too much in the plan, and has left it")
    {
        const auto grade = GENERATE(plan::Grade::no, plan::Grade::red);
        printed.plan.trace = {{kOther, plus_days(kPrinted, -9), {}, 6, 6, true, grade, {}, {}, {}}};
        CHECK_FALSE(printed.holds(kOther));
    }
    SECTION("it pauses after a no")
    {
        printed.plan.not_today = {item(plan::NotToday::pause)};
        printed.plan.items.clear();
        CHECK_FALSE(printed.holds(kPlanned));
    }
    SECTION("a contraindication, in the plan or not")
    {
        printed.profile.avoid = shipped_catalogue().find(kPlanned)->avoid;
        REQUIRE_FALSE(printed.profile.avoid.empty());
        CHECK_FALSE(printed.holds(kPlanned));
    }
    SECTION("it is too hard, with a plan or without one")
    {
        printed.door = GENERATE(ExerciseDoor::open, ExerciseDoor::no_plan);
        for (const content::Exercise& exercise : shipped_catalogue().exercises())
            if (exercise.level > 2) CHECK_FALSE(printed.holds(exercise.id));
    }
}
