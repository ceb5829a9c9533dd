// The steps of the first start, each by keyboard alone.
#include "app/goals.h"
#include "pages/rest_samples.h"
#include "support/stage.h"
#include "ui/pages/goal_page.h"
#include "ui/pages/language_page.h"
#include "ui/pages/start_health_pages.h"
#include "ui/pages/start_plan_pages.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <initializer_list>
#include <type_traits>

using namespace trygg;
using namespace trygg::ui;

namespace {

/// A step of the first start with nothing answered, and what it has told.
template <class Kind> struct Step {
    Step() : page{new Kind{samples.words()}}, stage{page}
    {
        if constexpr (std::is_same_v<Kind, GoalPage>)
            page->set_now({std::chrono::sys_days{RestSamples::kDay} + std::chrono::hours{8}, {}});
        QObject::connect(page, &StartPage::changed, page, [this](const app::FirstStart& told) { start = told; });
        QObject::connect(page, &StartPage::next, page, [this] { ++nexts; });
        QObject::connect(page, &StartPage::back, page, [this] { ++backs; });
        show({});
    }
    void show(const app::FirstStart& shown)
    {
        page->show_start(shown);
        page->begin();
        settle();
    }
    void press(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys) stage.press(key);
    }

    RestSamples samples;
    Kind* page;
    Stage stage;
    app::FirstStart start;
    int nexts = 0, backs = 0;
};

constexpr auto kEnter = Qt::Key_Return;

} // namespace

TEST_CASE("language and country are chosen with arrows and Enter, and a region in Denmark")
{
    RestSamples samples;
    auto* page = new LanguagePage{samples.words()};
    Stage stage{page};
    std::optional<Country> country;
    std::optional<std::string> region;
    int nexts = 0;
    QObject::connect(page, &LanguagePage::country_chosen, page, [&](Country chosen) { country = chosen; });
    QObject::connect(page, &LanguagePage::region_chosen, page, [&](const std::string& chosen) { region = chosen; });
    QObject::connect(page, &LanguagePage::next, page, [&] { ++nexts; });
    page->show_choice({Language::danish, {}, {}, samples.settings().regions});
    page->begin();
    settle();
    for (const Qt::Key key : {kEnter, Qt::Key_Down, Qt::Key_Down, kEnter, kEnter, kEnter, kEnter}) stage.press(key);
    CHECK(country == Country::denmark);
    CHECK(region == samples.settings().regions.front());
    CHECK(nexts == 1);
}

TEST_CASE("the pattern is chosen with two keys; nothing is suggested")
{
    Step<PatternPage> step;
    step.stage.press(Qt::Key_Escape);
    CHECK(step.backs == 1);
    CHECK_FALSE(step.start.pattern);
    step.press({kEnter, kEnter});
    CHECK(step.start.pattern == plan::Pattern::nonspecific);
    CHECK(step.nexts == 1);
}

TEST_CASE("all three questions on health are answered with arrows and Enter")
{
    Step<SafetyPage> step;
    for (int i = 0; i < 3; ++i) step.press({Qt::Key_Right, kEnter, kEnter});
    CHECK(step.start.heart == app::YesNoUnsure::no);
    CHECK(step.start.falls == app::YesNoUnsure::no);
    CHECK(step.start.continence == app::YesNoUnsure::no);
    CHECK(step.nexts == 1);
}

TEST_CASE("a question on health that is passed over keeps the page")
{
    Step<SafetyPage> step;
    step.press({Qt::Key_Right, kEnter});
    step.page->findChild<QAbstractButton*>("safety.continue")->click();
    CHECK(step.nexts == 0);
}

TEST_CASE("where one can lie is asked, what is at hand may stay empty")
{
    Step<PlacePage> step;
    step.press({kEnter, kEnter});
    CHECK(step.start.lying_place == app::LyingPlace::floor);
    CHECK(step.nexts == 0);
    step.page->findChild<QAbstractButton*>("place.continue")->click();
    CHECK(step.nexts == 1);
}

TEST_CASE("a goal is written by keyboard alone, or left out")
{
    Step<GoalPage> step;
    step.stage.type("Gå i skogen");
    for (int i = 0; i < 12 && step.stage.focused()->objectName() != "minutes"; ++i) step.stage.press(Qt::Key_Tab);
    step.press({kEnter, kEnter});
    step.stage.type("40");
    step.stage.press(Qt::Key_Tab);
    step.stage.type("Jag vill ut");
    step.stage.press(Qt::Key_Tab);
    step.stage.type("15");
    step.stage.press(Qt::Key_Tab);
    step.stage.type("10");
    step.stage.press(Qt::Key_Tab);
    step.stage.type("gå hemma");
    step.press({Qt::Key_Tab, kEnter, kEnter});
    REQUIRE(step.start.goal);
    CHECK(step.start.goal->usual == 15);
    CHECK(step.start.goal->target == 40);
    CHECK(step.start.goal->aerobic == true);
    CHECK(step.start.goal->why == "Jag vill ut");
    CHECK(step.start.goal->plan_b == "gå hemma");
    CHECK(step.start.goal->by == Date{std::chrono::year{2027}, std::chrono::February, std::chrono::day{1}});
    CHECK(step.nexts == 1);

    Step<GoalPage> without;
    without.page->findChild<QAbstractButton*>("goal.without")->click();
    CHECK(without.start.without_goal);
    CHECK(without.nexts == 1);
}

TEST_CASE("the goal page says whether the target is within reach, and doubts gently what is reached already")
{
    Step<GoalPage> step;
    app::FirstStart start;
    start.goal = app::OwnGoal{.name = "Cykla", .unit = content::Unit::minutes, .usual = 20, .target = 45, .aerobic = true};
    const auto shown = [&] {
        step.show(start);
        QStringList heads;
        for (const NoticeBar* bar : step.page->findChildren<NoticeBar*>())
            if (bar->isVisible())
                for (const TextLabel* label : bar->findChildren<TextLabel*>()) heads << label->text();
        return heads.join(' ');
    };
    const auto weeks = plan::growth_of(app::activity_of(*start.goal, ExerciseId{"own_1"}), app::proposed_days(RestSamples::kDay),
                                       {std::chrono::sys_days{RestSamples::kDay} + std::chrono::hours{8}, {}}).weeks_to(45);
    REQUIRE(weeks);
    CHECK(shown().contains(QString::number(*weeks)));
    start.goal->by = plus_days(RestSamples::kDay, 14);
    const QString soon = shown();
    start.goal->by = plus_days(RestSamples::kDay, 300);
    CHECK(soon != shown());
    start.goal->usual = 45;
    CHECK_FALSE(shown().contains(QString::number(*weeks)));
    step.page->findChild<QAbstractButton*>("goal.continue")->click();
    CHECK(step.nexts == 1);
}

TEST_CASE("two to six days and a length are needed")
{
    Step<DaysPage> step;
    app::FirstStart start;
    start.days = {0, 1, 2, 3, 4, 5, 6};
    start.minutes = 15;
    step.show(start);
    step.page->findChild<QAbstractButton*>("days.continue")->click();
    CHECK(step.nexts == 0);
    start.days = {0};
    step.show(start);
    step.page->findChild<QAbstractButton*>("days.continue")->click();
    CHECK(step.nexts == 0);
    start.days = {0, 2, 4};
    step.show(start);
    step.page->findChild<QAbstractButton*>("days.continue")->click();
    CHECK(step.nexts == 1);
}
