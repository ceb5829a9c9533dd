#include "plan/planner.h"
#include "support/story.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

namespace trygg::plan {
namespace {

TEST_CASE("events of one instant play in the order of their types")
{
    // The clearance plays before the triage of the same instant, so the block stands.
    Story story{"thor_ext"};
    story.triage(1, true, {}, 9).clearance(1, 9);
    CHECK(story.plan(1).blocked);
    std::reverse(story.history.events.begin(), story.history.events.end());
    CHECK(story.plan(1).blocked);
}

TEST_CASE("events of one instant and type play by their bytes, whatever the order they came in")
{
    Story story{"thor_ext"};
    story.form(0, DayForm::ordinary).form(0, DayForm::bad).form(0, DayForm::good);
    const DayPlan plan = story.plan(0);
    CHECK(plan.form == DayForm::ordinary);
    std::mt19937 random{7};
    for (int i = 0; i < 10; ++i) {
        std::shuffle(story.history.events.begin(), story.history.events.end(), random);
        CHECK(story.plan(0) == plan);
    }
}

TEST_CASE("the day of an event is the one written in it, not moved over midnight")
{
    Story story{"thor_ext"};
    Moment late = moment(0, 23, 30);
    story.tell(late, DayFormEvent{DayForm::bad});
    CHECK(story.plan(0).form == DayForm::bad);
    const std::chrono::minutes kFurtherEast{120};
    story.tell({late.instant, kFurtherEast}, DayFormEvent{DayForm::good});
    CHECK(story.plan(0).form == DayForm::bad);
    CHECK(story.plan(1).form == DayForm::good);
}

TEST_CASE("later events do not change an earlier day's plan")
{
    Story story{"thor_ext"};
    story.good_rounds(0, 3);
    const DayPlan before = story.plan(3);
    story.flare(4).triage(9, true);
    CHECK(story.plan(3) == before);
}

TEST_CASE("all days in one pass give the plans of each day")
{
    Story story{"thor_ext", "bridge"};
    story.good_rounds(0, 4).flare(9).triage(10).no(12);
    const auto plans = plans_for(shipped_catalogue(), story.history, date(0), date(40));
    REQUIRE(plans.size() == 41);
    for (int day = 0; day <= 40; ++day) CHECK(plans[static_cast<std::size_t>(day)] == story.plan(day));
}

} // namespace
} // namespace trygg::plan
