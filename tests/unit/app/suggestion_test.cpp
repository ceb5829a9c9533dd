#include "app/course.h"
#include "app/suggestion.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::app;

namespace {

using Found = std::optional<ArticleId>;

const Date kToday = *date_from("2026-11-23");

Moment noon(int days_ago)
{
    return *moment_from(to_iso(plus_days(kToday, -days_ago)) + "T12:00:00+01:00");
}

diary::ReadMark mark(const std::string& text, int days_ago = 3) { return {text, noon(days_ago)}; }

content::CourseWeek week(int number, ArticleId first, ArticleId second)
{
    content::CourseWeek week;
    week.number = number;
    week.articles = {std::move(first), std::move(second)};
    return week;
}

content::Course course()
{
    content::Course course;
    course.weeks = {week(1, ArticleId{"principle_1"}, ArticleId{"principle_2"}),
                    week(2, ArticleId{"principle_3"}, ArticleId{"principle_4"})};
    return course;
}

Occasion ordinary_day()
{
    Occasion occasion;
    occasion.plan.day = kToday;
    return occasion;
}

Occasion day_after(plan::EventBody body, int days_ago)
{
    Occasion occasion = ordinary_day();
    occasion.history.events.push_back({noon(days_ago), std::move(body), {}});
    return occasion;
}

Occasion day_with_pattern(plan::Pattern pattern)
{
    Occasion occasion = ordinary_day();
    occasion.pattern = pattern;
    return occasion;
}

plan::LaterEvent not_okay()
{
    plan::LaterEvent later;
    later.okay = false;
    return later;
}

plan::SessionEvent session(bool okay, std::optional<bool> new_signs = {})
{
    plan::SessionEvent session;
    session.exercises = {{ExerciseId{"bridge"}, 8, okay}};
    session.new_signs = new_signs;
    return session;
}

} // namespace

TEST_CASE("on an ordinary day the course's next text is worth reading")
{
    CHECK(worth_reading(ordinary_day(), course(), {}) == Found{ArticleId{"principle_1"}});
    CHECK(worth_reading(ordinary_day(), course(), {mark("article:principle_1")}) == Found{ArticleId{"principle_2"}});
    CHECK(worth_reading(ordinary_day(), course(), {mark("course:1")}) == Found{ArticleId{"principle_3"}});
    CHECK_FALSE(worth_reading(ordinary_day(), std::nullopt, {}));
}

TEST_CASE("after a no of the last seven days it is principle 4")
{
    CHECK(worth_reading(day_after(not_okay(), 6), course(), {}) == Found{ArticleId{"principle_4"}});
    CHECK(worth_reading(day_after(session(false), 0), course(), {}) == Found{ArticleId{"principle_4"}});
    CHECK(worth_reading(day_after(not_okay(), 7), course(), {}) == Found{ArticleId{"principle_1"}});
    CHECK(worth_reading(day_after(session(true), 0), course(), {}) == Found{ArticleId{"principle_1"}});
}

TEST_CASE("in a flare-up and after a gap it is the text about flare-ups")
{
    Occasion flare = day_after(not_okay(), 1);
    flare.plan.flare_day = 2;
    CHECK(worth_reading(flare, course(), {}) == Found{ArticleId{"flare_up"}});
    Occasion gap = ordinary_day();
    gap.plan.items.push_back({.exercise = ExerciseId{"bridge"}, .dose = 4, .unit = content::Unit::repetitions, .sets = {4},
                              .plan_b = 2, .rule = plan::Rule::gap, .because = {}, .offer = {}, .why = {}});
    CHECK(worth_reading(gap, course(), {}) == Found{ArticleId{"flare_up"}});
}

TEST_CASE("the pattern of the trouble has its texts, one after the other")
{
    const Occasion occasion = day_with_pattern(plan::Pattern::sciatica);
    CHECK(worth_reading(occasion, course(), {}) == Found{ArticleId{"sciatica"}});
    CHECK(worth_reading(occasion, course(), {mark("article:sciatica")}) == Found{ArticleId{"outlook"}});
    CHECK(worth_reading(occasion, course(), {mark("article:sciatica"), mark("put_away:outlook")}) ==
          Found{ArticleId{"principle_1"}});
    CHECK(worth_reading(day_with_pattern(plan::Pattern::stenosis), {}, {}) == Found{ArticleId{"stenosis"}});
    CHECK(worth_reading(day_with_pattern(plan::Pattern::neck), {}, {}) == Found{ArticleId{"neck"}});
    CHECK(worth_reading(day_with_pattern(plan::Pattern::osteoporosis), {}, {}) == Found{ArticleId{"osteoporosis"}});
    CHECK_FALSE(worth_reading(day_with_pattern(plan::Pattern::nonspecific), {}, {}));
}

TEST_CASE("what weighs on the person has its text from 7 of 10 on, after those about the pattern")
{
    const std::vector<std::pair<std::string, std::string>> texts{
        {"sleep", "sleep"},         {"low_mood", "stress_mood"},   {"fear_movement", "pain_is_protection"},
        {"work", "work"},           {"confidence", "principle_6"}, {"expect_recovery", "time_course"}};
    for (const auto& [question, article] : texts) {
        Occasion occasion = ordinary_day();
        occasion.answers[*QuestionId::from(question)] = 7;
        CHECK(worth_reading(occasion, course(), {}) == Found{*ArticleId::from(article)});
        occasion.answers[*QuestionId::from(question)] = 6;
        CHECK(worth_reading(occasion, course(), {}) == Found{ArticleId{"principle_1"}});
        occasion.answers[*QuestionId::from(question)] = triage::Skipped{};
        CHECK(worth_reading(occasion, course(), {}) == Found{ArticleId{"principle_1"}});
    }
    Occasion occasion = day_with_pattern(plan::Pattern::stenosis);
    occasion.answers[QuestionId{"sleep"}] = 10;
    CHECK(worth_reading(occasion, course(), {}) == Found{ArticleId{"stenosis"}});
    CHECK(worth_reading(occasion, course(), {mark("article:stenosis")}) == Found{ArticleId{"sleep"}});
}

TEST_CASE("what was put away does not come back, and neither does anything else that day")
{
    const std::string put_away = text_of_put_away(ArticleId{"principle_1"});
    CHECK_FALSE(worth_reading(ordinary_day(), course(), {mark(put_away, 0)}));
    CHECK(worth_reading(ordinary_day(), course(), {mark(put_away, 1)}) == Found{ArticleId{"principle_2"}});
    CHECK_FALSE(worth_reading(ordinary_day(), course(), {mark("article:disc", 0)}));
    CHECK(worth_reading(ordinary_day(), course(), {mark("course:1", 0)}) == Found{ArticleId{"principle_3"}});
}

TEST_CASE("nothing is suggested on a day with danger signs")
{
    Occasion blocked = ordinary_day(), due = ordinary_day();
    blocked.plan.blocked = true;
    due.plan.triage_due = true;
    CHECK_FALSE(worth_reading(blocked, course(), {}));
    CHECK_FALSE(worth_reading(due, course(), {}));
    CHECK_FALSE(worth_reading(day_after(session(true, true), 0), course(), {}));
    CHECK(worth_reading(day_after(session(true, false), 0), course(), {}));
    CHECK(worth_reading(day_after(session(true, true), 1), course(), {}));
    plan::LaterEvent further;
    further.leg_pain_further_down = true;
    CHECK_FALSE(worth_reading(day_after(further, 0), course(), {}));
    plan::TriageEvent triage;
    triage.blocks_plan = true;
    CHECK_FALSE(worth_reading(day_after(triage, 0), course(), {}));
    triage.blocks_plan = false;
    for (const char* urgent : {"emergency", "same_day"}) {
        triage.level = urgent;
        CHECK_FALSE(worth_reading(day_after(triage, 0), course(), {}));
    }
    triage.level = "within_days";
    CHECK(worth_reading(day_after(triage, 0), course(), {}));
}

TEST_CASE("the course goes on with the first week that is not done, however many were skipped")
{
    CHECK(week_to_go_on_with(course(), {}) == 1);
    CHECK(week_to_go_on_with(course(), {"course:2"}) == 1);
    CHECK(week_to_go_on_with(course(), {"course:1"}) == 2);
    CHECK(week_to_go_on_with(course(), {"course:1", "course:2"}) == 2);
}
