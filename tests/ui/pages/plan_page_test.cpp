#include "pages/rest_samples.h"
#include "support/page_checks.h"
#include "support/stage.h"

#include "ui/pages/plan_goals.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/plan_preview.h"
#include "ui/pages/plan_story.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_label.h"

#include <catch2/catch.hpp>

#include <QEvent>
#include <QLineEdit>
#include <QSignalSpy>

using namespace trygg;
using namespace trygg::ui;

namespace {

struct ShownPlan {
    ShownPlan() : page{new PlanPage{samples.words(), samples.facts(), samples.catalogue()}}, stage{page}
    {
        page->show_plan(samples.plan());
        page->begin();
        QObject::connect(page, &PlanPage::changed, [this](const plan::EventBody& event) { events.push_back(event); });
        settle();
    }
    template <class Part = QWidget> Part& part(const char* name)
    {
        INFO("looking for " << name);
        auto* found = page->findChild<Part*>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void press(const char* name)
    {
        auto& button = part<QAbstractButton>(name);
        REQUIRE(button.isVisible());
        button.click();
        settle();
    }
    /// The person's last change is saved and shown.
    void save()
    {
        page->show_plan(samples.plan_after(events.back()));
        settle();
    }
    [[nodiscard]] QString focused() const { return stage.focused() ? stage.focused()->objectName() : QString{}; }
    [[nodiscard]] QString said() const
    {
        const auto* notice = page->findChild<NoticeBar*>();
        return notice->isVisible() ? notice->accessibleName() : QString{};
    }

    RestSamples samples;
    PlanPage* page;
    Stage stage;
    std::vector<plan::EventBody> events;
};

const ExerciseId kBridge{"bridge"};

} // namespace

TEST_CASE("an item opens with the keyboard and shows its ladder, and closes again")
{
    ShownPlan shown;
    CHECK(shown.focused() == "plan.row.own_1");
    shown.stage.press(Qt::Key_Return);
    CHECK(shown.part<ExerciseRow>("plan.row.own_1").is_open());
    CHECK(shown.part("plan.own_1.lower").isVisible());
    shown.stage.press(Qt::Key_Space);
    CHECK_FALSE(shown.part("plan.own_1.lower").isVisible());
}

TEST_CASE("a swap is chosen among the alternatives by the keyboard, and nothing is chosen before")
{
    ShownPlan shown;
    shown.press("plan.row.bridge");
    shown.press("plan.bridge.swap");
    auto& choices = shown.part<ChoiceGroup>("plan.bridge.swap.choices");
    CHECK(choices.chosen().isEmpty());
    CHECK(choices.isAncestorOf(shown.stage.focused()));
    CHECK(primaries(*shown.page) == 1);
    shown.press("plan.bridge.swap.confirm");
    CHECK(shown.events.empty());
    choices.focus_answer();
    shown.stage.press(Qt::Key_Space);
    shown.stage.press(Qt::Key_Return);
    REQUIRE(shown.events.size() == 1);
    const auto& swap = std::get<plan::SwapEvent>(shown.events.front());
    CHECK(swap.from == kBridge);
    CHECK(swap.to.text() == choices.chosen_one().toStdString());
    shown.save();
    CHECK_FALSE(shown.page->findChild<QWidget*>("plan.row.bridge"));
    CHECK(shown.focused() == QString("plan.row.%1").arg(swap.to.text().c_str()));
    CHECK_FALSE(shown.said().isEmpty());
}

TEST_CASE("lighter is always below the dose in force")
{
    ShownPlan shown;
    const auto plan = shown.samples.plan().plan;
    const int d = plan.items.front().because.d;
    shown.press("plan.row.own_1");
    shown.press("plan.own_1.lower");
    CHECK(shown.focused() == "plan.own_1.lower.amount");
    shown.stage.press(Qt::Key_Return);
    CHECK(shown.events.empty());
    shown.stage.type(QString::number(d + 5));
    shown.stage.press(Qt::Key_Return);
    const auto& lower = std::get<plan::LowerEvent>(shown.events.at(0));
    CHECK(lower.dose == d - 1);
    CHECK(lower.exercise == ExerciseId{"own_1"});
    shown.save();
    CHECK(shown.part<ExerciseRow>("plan.row.own_1").is_open());
    CHECK(shown.focused() == "plan.row.own_1");
}

TEST_CASE("taking out asks, with the keyboard at No, and can be undone at once")
{
    ShownPlan shown;
    shown.press("plan.row.bridge");
    shown.press("plan.bridge.remove");
    CHECK(shown.focused() == "plan.bridge.remove.cancel");
    CHECK(primaries(*shown.page) == 0);
    shown.stage.press(Qt::Key_Escape);
    CHECK(shown.events.empty());
    CHECK(shown.focused() == "plan.bridge.remove");
    shown.press("plan.bridge.remove");
    shown.press("plan.bridge.remove.confirm");
    CHECK(std::get<plan::ExcludeEvent>(shown.events.at(0)).exercise == kBridge);
    shown.save();
    CHECK(shown.part("plan.put_back.bridge").isVisible());
    CHECK(shown.focused() == "plan.undo");
    shown.stage.press(Qt::Key_Return);
    CHECK(plan::id_of(std::get<plan::PrescribeEvent>(shown.events.at(1)).entry) == kBridge);
}

TEST_CASE("a goal of one's own is added by the keyboard, and starts in the plan")
{
    ShownPlan shown;
    std::vector<GoalWish> wishes;
    QObject::connect(shown.page, &PlanPage::goal_wished, [&](const GoalWish& wish) { wishes.push_back(wish); });
    shown.press("plan.goal.add");
    CHECK(shown.focused() == "plan.goal.name");
    shown.press("plan.goal.confirm");
    CHECK(wishes.empty());
    shown.part<QLineEdit>("plan.goal.name").setFocus();
    shown.stage.type("Dansa");
    for (int i = 0; i < 12 && shown.focused() != "minutes"; ++i) shown.stage.press(Qt::Key_Tab);
    shown.stage.press(Qt::Key_Space);
    shown.stage.press(Qt::Key_Tab);
    shown.stage.type("40");
    shown.stage.press(Qt::Key_Tab);
    shown.stage.type("Det lockar");
    shown.stage.press(Qt::Key_Tab);
    shown.stage.type("10");
    for (int i = 0; i < 6 && shown.focused() != "yes"; ++i) shown.stage.press(Qt::Key_Tab);
    shown.stage.press(Qt::Key_Space);
    shown.press("plan.goal.confirm");
    CHECK(wishes.empty()); // the heart: the same answer as at the first start
    shown.stage.press(Qt::Key_Right);
    shown.stage.press(Qt::Key_Space);
    shown.press("plan.goal.confirm");
    REQUIRE(wishes.size() == 1);
    CHECK(wishes[0].activity.id == ExerciseId{"own_2"});
    CHECK(wishes[0].activity.target == 40);
    CHECK(wishes[0].words.why == "Det lockar");
    shown.events.push_back(plan::PrescribeEvent{wishes[0].activity});
    shown.save();
    CHECK(shown.part("plan.goal.change.own_2").isVisible());
    CHECK(shown.focused() == "plan.row.own_2");
}

TEST_CASE("a goal can get another target, and only one area is open")
{
    ShownPlan shown;
    std::vector<GoalWish> wishes;
    QObject::connect(shown.page, &PlanPage::goal_wished, [&](const GoalWish& wish) { wishes.push_back(wish); });
    shown.press("plan.change_days");
    shown.press("plan.goal.change.own_1");
    CHECK_FALSE(shown.part("plan.days.area").isVisible());
    CHECK(shown.focused() == "plan.goal.target");
    CHECK_FALSE(shown.part("plan.goal.usual").isVisible());
    shown.stage.type("60");
    shown.press("plan.goal.confirm");
    REQUIRE(wishes.size() == 1);
    CHECK(wishes[0].activity.id == ExerciseId{"own_1"});
    CHECK(wishes[0].activity.target == 60);
    CHECK(wishes[0].words.name == "Cykla till jobbet");
    shown.stage.press(Qt::Key_Escape);
    CHECK(shown.focused() == "plan.goal.change.own_1");
}

TEST_CASE("what comes next stands in an item, and each session when it is wanted")
{
    ShownPlan shown;
    shown.press("plan.row.bridge");
    shown.press("plan.bridge.sessions");
    QStringList texts;
    for (const TextLabel* label : shown.page->findChildren<TextLabel*>())
        if (label->isVisible()) texts << label->text();
    const PlanView view = shown.samples.plan();
    for (const QString& line : PlanPreview{shown.samples.words(), shown.samples.facts(), view}.of(view.plan.items[2]).lines)
        CHECK(texts.contains(line));
    CHECK(texts.contains(PlanStory{shown.samples.words(), shown.samples.facts(), view}.of(view.plan.items[2]).sessions.front()));
}

TEST_CASE("only one area is open at a time")
{
    ShownPlan shown;
    shown.press("plan.change_days");
    CHECK(shown.part("plan.days.area").isVisible());
    shown.press("plan.row.bridge");
    shown.press("plan.bridge.lower");
    CHECK_FALSE(shown.part("plan.days.area").isVisible());
    shown.press("plan.bridge.remove");
    CHECK_FALSE(shown.part("plan.bridge.lower.confirm").isVisible());
    shown.press("plan.change_health");
    CHECK_FALSE(shown.part("plan.bridge.remove.confirm").isVisible());
}

TEST_CASE("days: two to six, and the time; saved as one change of the profile")
{
    ShownPlan shown;
    shown.press("plan.change_days");
    auto& week = shown.part<ChoiceGroup>("plan.days.week");
    CHECK(week.chosen() == QStringList{"0", "2", "4"});
    for (const char* day : {"2", "4"}) week.button(day)->click();
    shown.press("plan.days.confirm");
    CHECK(shown.events.empty());
    for (const char* day : {"1", "2", "3", "4", "5", "6"}) week.button(day)->click();
    shown.press("plan.days.confirm");
    CHECK(shown.events.empty());
    week.button("6")->click();
    shown.part<ChoiceGroup>("plan.days.minutes").button("15")->click();
    shown.press("plan.days.confirm");
    const auto& change = std::get<plan::ProfileEvent>(shown.events.at(0)).change;
    CHECK(change.days == plan::TrainingDays{0, 1, 2, 3, 4, 5});
    CHECK(change.minutes == 15);
    CHECK_FALSE(change.avoid);
    shown.save();
    CHECK_FALSE(shown.part("plan.days.area").isVisible());
    CHECK(shown.focused() == "plan.change_days");
}

TEST_CASE("health answers change the avoid tags and nothing else")
{
    ShownPlan shown;
    shown.press("plan.change_health");
    auto& ticks = shown.part<ChoiceGroup>("plan.health.ticks");
    CHECK(ticks.chosen().size() == 2);
    ticks.button(QString::number(static_cast<int>(content::AvoidTag::pregnancy)))->click();
    shown.press("plan.health.confirm");
    const auto& change = std::get<plan::ProfileEvent>(shown.events.at(0)).change;
    REQUIRE(change.avoid);
    CHECK(*change.avoid == content::AvoidTags{content::AvoidTag::heart, content::AvoidTag::falls,
                                              content::AvoidTag::pregnancy});
    CHECK_FALSE(change.days);
    shown.save();
    CHECK(shown.focused() == "plan.change_health");
}

TEST_CASE("another language keeps what is open, chosen and typed")
{
    ShownPlan shown;
    shown.press("plan.row.own_1");
    shown.press("plan.own_1.lower");
    shown.stage.type("7");
    shown.samples.speak(Language::danish);
    QEvent change{QEvent::LanguageChange};
    QCoreApplication::sendEvent(shown.page, &change);
    settle();
    CHECK(shown.part<ExerciseRow>("plan.row.own_1").is_open());
    CHECK(shown.part("plan.own_1.lower.confirm").isVisible());
    CHECK(shown.part<QLineEdit>("plan.own_1.lower.amount").text() == "7");
    CHECK(shown.part<ExerciseRow>("plan.row.bridge").text() == shown.samples.words().exercise(kBridge));
}

TEST_CASE("what was not saved is never called done")
{
    ShownPlan shown;
    shown.press("plan.row.bridge");
    shown.press("plan.bridge.remove");
    shown.press("plan.bridge.remove.confirm");
    shown.page->show_plan(shown.samples.plan());
    settle();
    CHECK(shown.said().isEmpty());
    CHECK(shown.part("plan.row.bridge").isVisible());
}

TEST_CASE("a plan that waits says so and offers no exercise")
{
    ShownPlan shown;
    plan::TriageEvent red;
    red.level = "emergency";
    red.blocks_plan = true;
    shown.page->show_plan(shown.samples.plan_after(red));
    settle();
    CHECK_FALSE(shown.said().isEmpty());
    CHECK_FALSE(shown.page->findChild<QWidget*>("plan.row.bridge"));
}

TEST_CASE("safety questions that are due stand first and can be answered from here")
{
    ShownPlan shown;
    shown.page->show_plan(shown.samples.plan_after(plan::FlareEvent{}));
    QSignalSpy asked{shown.page, &PlanPage::something_new};
    settle();
    shown.press("plan.answer");
    CHECK(asked.count() == 1);
}
