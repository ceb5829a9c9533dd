// The pages around a result: the summary before it, the plan that waits after it, and the clearance.
#include "pages/care_samples.h"
#include "pages/rest_samples.h"
#include "support/stage.h"
#include "support/triage_answers.h"
#include "ui/pages/blocked_page.h"
#include "ui/pages/clearance_page.h"
#include "ui/pages/triage_summary_page.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QLineEdit>

using namespace trygg;
using namespace trygg::ui;
using test::calm_person;

namespace {

bool sees(const QWidget& page, const char* name)
{
    const auto* found = page.findChild<QWidget*>(QString::fromLatin1(name));
    return found && found->isVisible();
}

/// The clearance page on Monday 23 November 2026, and what it has told.
struct Clearance {
    Clearance() : page{new ClearancePage{samples.words()}}, stage{page}
    {
        QObject::connect(page, &ClearancePage::cleared, page, [this](const std::string& name, Date day) {
            ++times;
            who = name;
            on = day;
        });
        page->show_clearance(RestSamples::kDay);
        page->begin();
        settle();
    }
    void confirm()
    {
        page->findChild<QAbstractButton*>("clearance.confirm")->click();
        settle();
    }
    [[nodiscard]] QString focused() const { return stage.focused() ? stage.focused()->objectName() : QString{}; }

    RestSamples samples;
    ClearancePage* page;
    Stage stage;
    int times = 0;
    std::string who;
    Date on{};
};

} // namespace

TEST_CASE("the summary has every answer with a button to change it, and Enter shows the result")
{
    RestSamples samples;
    auto* page = new TriageSummaryPage{samples.words()};
    Stage stage{page};
    int confirmed = 0;
    std::optional<QuestionId> changed;
    QObject::connect(page, &TriageSummaryPage::confirm, page, [&] { ++confirmed; });
    QObject::connect(page, &TriageSummaryPage::change, page, [&](const QuestionId& id) { changed = id; });
    const CareResult result = care_result(samples.library(), calm_person(), Country::sweden);
    page->show_summary(result.answers);
    page->begin();
    settle();
    for (const AskedAnswer& asked : result.answers)
        CHECK(sees(*page, ("summary.change." + asked.question.id.text()).c_str()));
    page->findChild<QAbstractButton*>("summary.change.fever")->click();
    CHECK(changed == test::question_id("fever"));
    stage.press(Qt::Key_Return);
    CHECK(confirmed == 1);
}

TEST_CASE("the plan that waits offers to write down an examination, but not under 18")
{
    RestSamples samples;
    auto* page = new BlockedPage{samples.words()};
    Stage stage{page};
    int wanted = 0, again = 0;
    QObject::connect(page, &BlockedPage::clearance_wanted, page, [&] { ++wanted; });
    QObject::connect(page, &BlockedPage::answer_again, page, [&] { ++again; });
    page->show_blocked(care_result(samples.library(), calm_person("weakness=mild"), Country::sweden));
    page->begin();
    settle();
    stage.press(Qt::Key_Return);
    CHECK(wanted == 1);

    page->show_blocked(care_result(samples.library(), calm_person("age=16"), Country::sweden));
    page->begin();
    settle();
    CHECK_FALSE(sees(*page, "blocked.examined"));
    stage.press(Qt::Key_Return);
    CHECK(wanted == 1);
    CHECK(again == 1);
}

TEST_CASE("a clearance needs somebody's name and a day")
{
    Clearance shown;
    shown.confirm();
    CHECK(shown.times == 0);
    CHECK(shown.focused() == "clearance.who");
    shown.stage.type("   ");
    shown.confirm();
    CHECK(shown.times == 0);
    shown.stage.type("Dr Berg");
    shown.confirm();
    CHECK(shown.times == 0);
    CHECK(shown.focused() == "0");
    shown.stage.press(Qt::Key_Return);
    shown.stage.press(Qt::Key_Return);
    CHECK(shown.times == 1);
    CHECK(shown.who == "Dr Berg");
    CHECK(shown.on == RestSamples::kDay);
}

TEST_CASE("an earlier day of clearance is told in days, 60 at most")
{
    Clearance shown;
    shown.stage.type("Fysio");
    shown.page->findChild<QAbstractButton*>("earlier")->click();
    settle();
    shown.confirm();
    CHECK(shown.times == 0);
    CHECK(shown.focused() == "clearance.days_ago");
    shown.stage.type("13");
    shown.stage.press(Qt::Key_Return);
    CHECK(shown.times == 1);
    CHECK(shown.on == *date_from("2026-11-10"));
    auto* days = shown.page->findChild<QLineEdit*>("clearance.days_ago");
    days->setText("61");
    shown.confirm();
    CHECK((shown.times == 1 || days_between(shown.on, RestSamples::kDay) <= 60));
}

TEST_CASE("the name of a clearance has 200 characters at most, and the page begins empty again")
{
    Clearance shown;
    shown.stage.type(QString(300, QLatin1Char{'a'}));
    shown.page->findChild<QAbstractButton*>("1")->click();
    shown.confirm();
    REQUIRE(shown.times == 1);
    CHECK(shown.who.size() == 200);
    CHECK(shown.on == *date_from("2026-11-22"));
    shown.page->show_clearance(RestSamples::kDay);
    shown.confirm();
    CHECK(shown.times == 1);
}
