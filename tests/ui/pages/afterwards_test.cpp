#include "pages/day_stage.h"

#include "ui/pages/correct_page.h"
#include "ui/pages/later_page.h"
#include "ui/pages/log_page.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/notice_bar.h"

#include <QLineEdit>

using namespace trygg;
using namespace trygg::ui;

namespace {

struct Later {
    explicit Later(bool asks_leg) : page{new LaterPage{samples.words(), samples.facts()}}, stage{page}
    {
        QObject::connect(page, &LaterPage::changed, [this](const app::LaterDraft& told) { last = told; });
        QObject::connect(page, &LaterPage::finished, [this](const app::LaterDraft& told) { finished = told; });
        page->show_later(DaySamples::later(), {}, asks_leg);
        page->begin();
        settle();
    }
    DaySamples samples;
    LaterPage* page;
    Stage stage;
    std::optional<app::LaterDraft> last, finished;
};

struct Log {
    explicit Log(const app::LogDraft& draft = {}) : page{new LogPage{samples.words(), samples.facts()}}, stage{page}
    {
        QObject::connect(page, &LogPage::changed, [this](const app::LogDraft& told) { last = told; });
        QObject::connect(page, &LogPage::finished, [this](const app::LogDraft& told) { finished = told; });
        QObject::connect(page, &LogPage::day_chosen, [this](Date day, plan::PlanKind plan) {
            page->show_log(DaySamples::log(day, plan), DaySamples::kDay);
        });
        page->show_log(draft, DaySamples::kDay);
        page->begin();
        settle();
    }
    void write(const char* field, const char* amount)
    {
        part<QLineEdit>(*page, field).setFocus();
        stage.type(QString::fromLatin1(amount));
    }
    DaySamples samples;
    LogPage* page;
    Stage stage;
    std::optional<app::LogDraft> last, finished;
};

struct Correct {
    Correct() : page{new CorrectPage{samples.words(), samples.facts()}}, stage{page}
    {
        QObject::connect(page, &CorrectPage::corrected, [this](diary::EntryId told, const plan::EventBody& now) {
            id = told;
            body = now;
        });
        page->show_entries(DaySamples::entries());
        page->begin();
        settle();
    }
    void open(qsizetype index)
    {
        page->findChildren<ExerciseRow*>("correct.entry")[index]->click();
        settle();
    }
    DaySamples samples;
    CorrectPage* page;
    Stage stage;
    std::optional<diary::EntryId> id;
    std::optional<plan::EventBody> body;
};

} // namespace

TEST_CASE("the later check asks for okay, pain and new signs before it saves")
{
    Later later{false};
    press_button(*later.page, "later.save");
    CHECK_FALSE(later.finished);
    answer(*later.page, "later.okay", "yes").click();
    press_button(*later.page, "later.save");
    CHECK_FALSE(later.finished);
    CHECK(later.stage.focused()->parentWidget()->objectName() == "later.pain");
    later.stage.type("3");
    answer(*later.page, "later.new_signs", "no").click();
    press_button(*later.page, "later.save");
    REQUIRE(later.finished);
    CHECK(later.finished->okay == true);
    CHECK(later.finished->pain == PainScore::of(3));
    CHECK(later.finished->new_signs == false);
    CHECK_FALSE(later.finished->further_down);
}

TEST_CASE("with leg pain the later check asks whether it moved further down")
{
    Later later{true};
    answer(*later.page, "later.okay", "yes").click();
    part(*later.page, "later.pain").findChildren<QAbstractButton*>()[3]->click();
    answer(*later.page, "later.new_signs", "no").click();
    press_button(*later.page, "later.save");
    CHECK_FALSE(later.finished);
    answer(*later.page, "later.further_down", "yes").click();
    press_button(*later.page, "later.save");
    REQUIRE(later.finished);
    CHECK(later.finished->further_down == true);
}

TEST_CASE("a no asks which exercise, a yes after it forgets them")
{
    Later later{false};
    CHECK_FALSE(part(*later.page, "later.suspected").isVisible());
    answer(*later.page, "later.okay", "no").click();
    settle();
    CHECK(part(*later.page, "later.suspected").isVisible());
    answer(*later.page, "later.suspected", "side_knee").click();
    answer(*later.page, "later.suspected", "bridge").click();
    CHECK(later.last->suspected == std::vector{ExerciseId{"bridge"}, ExerciseId{"side_knee"}});
    answer(*later.page, "later.okay", "yes").click();
    CHECK(later.last->suspected.empty());
}

TEST_CASE("the preview says what changes and goes away with it")
{
    Later later{false};
    const auto preview = [&] {
        bool seen = false;
        for (const NoticeBar* bar : later.page->findChildren<NoticeBar*>()) seen = seen || bar->isVisible();
        return seen;
    };
    CHECK_FALSE(preview());
    later.page->show_preview({{.exercise = ExerciseId{"bridge"}, .before = 16, .after = 12, .rule = plan::Rule::ease,
                               .replaced_by = {}, .paused = false}});
    CHECK(preview());
    later.page->show_preview({});
    CHECK_FALSE(preview());
}

TEST_CASE("a log is of today or up to three days back, and asks nothing before the day")
{
    Log log;
    CHECK(part(*log.page, "log.day").findChildren<QAbstractButton*>().size() == 4);
    CHECK_FALSE(part(*log.page, "log.plan").isVisible());
    answer(*log.page, "log.day", "3").click();
    settle();
    CHECK(log.last->day == plus_days(DaySamples::kDay, -3));
    CHECK(part(*log.page, "log.plan").isVisible());
}

TEST_CASE("another day or plan keeps what was answered")
{
    Log log{DaySamples::log(DaySamples::kDay, plan::PlanKind::a)};
    log.write("amount.bridge", "9");
    answer(*log.page, "amount.bridge.okay", "no").click();
    part(*log.page, "log.pain_before").findChildren<QAbstractButton*>()[4]->click();
    answer(*log.page, "log.plan", "b").click();
    settle();
    CHECK(log.last->plan == plan::PlanKind::b);
    CHECK(log.last->items[1].dose == 8);
    CHECK(log.last->items[1].done == 9);
    CHECK(log.last->items[1].okay_now == false);
    CHECK(log.last->pain_before == PainScore::of(4));
}

TEST_CASE("a log saves what was done only, each with its check")
{
    Log log{DaySamples::log(DaySamples::kDay, plan::PlanKind::a)};
    press_button(*log.page, "log.save");
    CHECK_FALSE(log.finished);
    log.write("amount.walk_flat", "12");
    log.write("amount.bridge", "0");
    part(*log.page, "log.pain_before").findChildren<QAbstractButton*>()[2]->click();
    part(*log.page, "log.pain_worst").findChildren<QAbstractButton*>()[3]->click();
    answer(*log.page, "log.new_signs", "no").click();
    press_button(*log.page, "log.save");
    CHECK_FALSE(log.finished);
    answer(*log.page, "amount.walk_flat.okay", "yes").click();
    press_button(*log.page, "log.save");
    REQUIRE(log.finished);
    CHECK(log.finished->items[0].done == 12);
    CHECK(log.finished->items[0].okay_now == true);
    CHECK_FALSE(log.finished->items[1].done);
    CHECK_FALSE(log.finished->items[2].done);
}

TEST_CASE("a session is corrected and the rest of it stays")
{
    Correct correct;
    correct.open(1);
    answer(*correct.page, "amount.side_knee.okay", "yes").click();
    press_button(*correct.page, "correct.save");
    REQUIRE(correct.body);
    CHECK(correct.id == diary::EntryId{2});
    auto expected = std::get<plan::SessionEvent>(DaySamples::entries()[1].event.body);
    expected.exercises[1].okay_now = true;
    CHECK(std::get<plan::SessionEvent>(*correct.body) == expected);
}

TEST_CASE("a later check is corrected to a no, with the exercises of its session to choose from")
{
    Correct correct;
    correct.open(0);
    answer(*correct.page, "correct.okay", "no").click();
    settle();
    answer(*correct.page, "correct.suspected", "side_knee").click();
    press_button(*correct.page, "correct.save");
    REQUIRE(correct.body);
    const auto& later = std::get<plan::LaterEvent>(*correct.body);
    CHECK_FALSE(later.okay);
    CHECK(later.suspected == std::vector{ExerciseId{"side_knee"}});
    CHECK(later.pain == PainScore::of(4));
}

TEST_CASE("a day form is corrected; Escape goes back to the list first")
{
    Correct correct;
    int left = 0;
    QObject::connect(correct.page, &CorrectPage::left, [&] { ++left; });
    correct.open(2);
    correct.stage.press(Qt::Key_Escape);
    CHECK(left == 0);
    correct.open(2);
    answer(*correct.page, "correct.form", "good").click();
    press_button(*correct.page, "correct.save");
    REQUIRE(correct.body);
    CHECK(std::get<plan::DayFormEvent>(*correct.body).form == plan::DayForm::good);
    correct.stage.press(Qt::Key_Escape);
    correct.stage.press(Qt::Key_Escape);
    CHECK(left == 1);
}
