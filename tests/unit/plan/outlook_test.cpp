// What the next answer would do: the planner's rules, seen before they act.
#include "plan/outlook.h"
#include "support/story.h"

#include <catch2/catch.hpp>

namespace trygg::plan {
namespace {

Outlook ahead(const Story& story, int day, std::string_view exercise, int hour = 12)
{
    const auto all = outlooks(shipped_catalogue(), story.history, moment(day, hour));
    REQUIRE(all.contains(id(exercise)));
    return all.at(id(exercise));
}

Consequence after(const Story& story, int day, std::string_view exercise, Reply reply)
{
    return ahead(story, day, exercise).replies.at(reply);
}

OwnActivity activity(std::string_view name, int usual, std::optional<int> target)
{
    return {.id = id(name), .usual = usual, .target = target};
}

TEST_CASE("the second good round after BASE brings the rise, a no takes a fifth, two take half")
{
    Story story{"thor_ext"};
    story.good_rounds(0, 4);
    CHECK(after(story, 8, "thor_ext", Reply::yes).next == 8);
    CHECK(after(story, 8, "thor_ext", Reply::yes).rule == Rule::build);
    CHECK(after(story, 8, "thor_ext", Reply::no_now).next == 5);
    CHECK(after(story, 8, "thor_ext", Reply::no_later) == after(story, 8, "thor_ext", Reply::no_now));
    const Consequence twice = after(story, 8, "thor_ext", Reply::no_twice);
    CHECK(twice.grade == Grade::red);
    CHECK(twice.next == 3);
    CHECK(twice.triage_due);
    CHECK(ahead(story, 8, "thor_ext").climbs == std::vector<Climb>{{1, 8}, {3, 9}});
}

TEST_CASE("in BASE a yes keeps the dose, and the third one may raise it")
{
    Story story{"thor_ext"};
    CHECK(after(story, 0, "thor_ext", Reply::yes).rule == Rule::base);
    CHECK(after(story, 0, "thor_ext", Reply::yes).next == 6);
    CHECK(ahead(story, 0, "thor_ext").climbs.front() == Climb{3, 7});
    story.good_rounds(0, 2);
    CHECK(after(story, 4, "thor_ext", Reply::yes).next == 7);
}

TEST_CASE("a session that waits is what the next answer is about; what was not okay in it is over")
{
    Story story{"thor_ext", "tandem"};
    story.good_rounds(0, 2);
    story.session(4, {{"thor_ext", 6}, {"tandem", 15, false}});
    const Outlook waiting = ahead(story, 5, "thor_ext", 9);
    CHECK(waiting.waits);
    CHECK(waiting.day == date(4));
    CHECK(waiting.replies.size() == 2);
    CHECK(waiting.replies.at(Reply::yes).next == 7);
    const Outlook next = ahead(story, 5, "tandem", 9);
    CHECK_FALSE(next.waits);
    CHECK(next.day == date(5));
    CHECK(next.replies.size() == 4);
}

TEST_CASE("at the floor a no brings the easier exercise, or a pause where there is none")
{
    Story bridge{"bridge"}, thorax{"thor_ext"};
    bridge.lower(0, "bridge", 4);
    thorax.lower(0, "thor_ext", 3);
    const Consequence easier = after(bridge, 0, "bridge", Reply::no_now);
    CHECK(easier.replaced_by == id("pelvic_tilt"));
    CHECK(easier.next == 4);
    const Consequence pause = after(thorax, 0, "thor_ext", Reply::no_later);
    CHECK(pause.paused);
    CHECK_FALSE(pause.replaced_by);
}

TEST_CASE("plan B moves nothing on a yes")
{
    Story story{"thor_ext"};
    story.good_rounds(0, 4).form(9, DayForm::bad);
    const Outlook bad_day = ahead(story, 9, "thor_ext");
    CHECK(bad_day.plan == PlanKind::b);
    CHECK(bad_day.dose == 3);
    CHECK_FALSE(bad_day.replies.at(Reply::yes).rule);
    CHECK(bad_day.replies.at(Reply::yes).next == 7);
    CHECK(bad_day.climbs.front() == Climb{1, 8});
}

TEST_CASE("pain that rises from week to week keeps the dose; a flare-up moves nothing")
{
    Story story{"thor_ext"};
    story.good_rounds(0, 2);
    for (int day = 5; day < 26; ++day) story.pain(day, day < 12 ? 2 : day < 19 ? 3 : 4);
    story.good_rounds(16, 3);
    story.session(24, {{"thor_ext", story.dose(24, "thor_ext")}}).yes(25);
    CHECK(after(story, 25, "thor_ext", Reply::yes).rule == Rule::trend);

    Story flare{"thor_ext"};
    flare.good_rounds(0, 4).flare(9).triage(9, false, {}, 13);
    CHECK_FALSE(ahead(flare, 9, "thor_ext", 14).replies.at(Reply::yes).rule);
    CHECK(ahead(flare, 9, "thor_ext", 14).dose == 3);
}

TEST_CASE("the highest dose stays, and offers what is harder")
{
    Story story{Prescription{PrescribedExercise{id("thor_ext"), 60}}};
    story.history.profile.equipment = {content::Equipment::band};
    story.good_rounds(0, 3);
    const Consequence yes = after(story, 7, "thor_ext", Reply::yes);
    CHECK(yes.next == 12);
    CHECK(yes.rule == Rule::step_up);
    CHECK(yes.offer == id("row_band"));
    CHECK(ahead(story, 7, "thor_ext").climbs.empty());
}

TEST_CASE("nothing lies ahead while the plan is closed or the exercise is taken out")
{
    Story story{"thor_ext", "bridge"};
    story.exclude(1, "bridge");
    CHECK(outlooks(shipped_catalogue(), story.history, moment(1, 12)).size() == 1);
    story.triage(2, true);
    CHECK(outlooks(shipped_catalogue(), story.history, moment(2, 12)).empty());
    CHECK(growth_of(shipped_catalogue(), story.history, moment(2, 12), activity("cycling", 10, 20)).by_week.empty());
}

TEST_CASE("an own activity grows as fast as the planner lets it, from seven tenths of what is usual")
{
    // 20 minutes: 14 to 20 by ones, then by twos, a rise for every two of three sessions a week.
    const Growth growth = growth_of(activity("cycling", 20, 30), {0, 2, 4}, moment(0, 9));
    CHECK(growth.by_week.size() == 104);
    CHECK(growth.by_week.at(0) == 15);
    CHECK(std::ranges::is_sorted(growth.by_week));
    CHECK(growth.weeks_to(14) == 1);
    CHECK(growth.weeks_to(15) == 1);
    const auto weeks = growth.weeks_to(30);
    REQUIRE(weeks);
    CHECK(*weeks >= 7);
    CHECK(*weeks <= 9);
    CHECK_FALSE(growth.weeks_to(5000));
    const Growth daily = growth_of(activity("cycling", 20, 30), {0, 1, 2, 3, 4, 5}, moment(0, 9));
    CHECK(daily.weeks_to(30) < weeks);
}

TEST_CASE("the growth foreseen is what happens when every session goes well")
{
    Story story{Prescription{activity("cycling", 10, 60)}};
    const Growth growth = growth_of(shipped_catalogue(), story.history, moment(0, 12), activity("cycling", 10, 60));
    for (int day = 0; day < 42; ++day)
        if (story.why_not(day, "cycling") == "NONE") story.good_round(day);
    CHECK(growth.by_week.at(5) == story.item(42, "cycling").because.d);
}

} // namespace
} // namespace trygg::plan
