#include "pages/day_stage.h"

#include "app/day_left.h"
#include "ui/pages/today_page.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/push_button.h"

#include <QSignalSpy>

using namespace trygg;
using namespace trygg::ui;

namespace {

struct Shown {
    explicit Shown(const app::Today& today, const std::vector<app::DoseChange>& changes = {})
        : page{new TodayPage{samples.words(), samples.facts()}}, stage{page}
    {
        page->show_today(today, changes);
        page->begin();
        settle();
    }
    [[nodiscard]] QString focused() const { return stage.focused() ? stage.focused()->objectName() : QString{}; }
    [[nodiscard]] bool sees(const char* name) const
    {
        const auto* found = page->findChild<QWidget*>(QString::fromLatin1(name));
        return found && found->isVisible();
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        for (const ExerciseRow* row : page->findChildren<ExerciseRow*>()) names << row->accessibleName();
        return names;
    }

    DaySamples samples;
    TodayPage* page;
    Stage stage;
};

int primaries(const QWidget& page)
{
    int count = 0;
    for (const PushButton* button : page.findChildren<PushButton*>())
        count += button->isVisible() && button->kind() == PushButton::Kind::primary;
    return count;
}

app::SessionDraft half_done()
{
    app::SessionDraft draft = DaySamples::session();
    draft.stage = app::SessionStage::exercising;
    draft.items[0].done = 12;
    draft.items[0].okay_now = true;
    draft.current = 1;
    return draft;
}

} // namespace

TEST_CASE("an ordinary day: the session waits, Enter starts it, no form is suggested")
{
    Shown shown{DaySamples::today()};
    QSignalSpy start{shown.page, &TodayPage::start_session};
    CHECK(shown.rows().size() == 4);
    CHECK_FALSE(answer(*shown.page, "today.form", "good").isChecked());
    CHECK_FALSE(answer(*shown.page, "today.form", "ordinary").isChecked());
    CHECK(shown.focused() == "today.start");
    CHECK(primaries(*shown.page) == 1);
    shown.stage.press(Qt::Key_Return);
    CHECK(start.count() == 1);
}

TEST_CASE("the form is told when it is chosen, and a bad day shows plan B")
{
    Shown shown{DaySamples::today()};
    std::optional<plan::DayForm> told;
    QObject::connect(shown.page, &TodayPage::day_form, [&](plan::DayForm form) { told = form; });
    const QStringList plan_a = shown.rows();
    answer(*shown.page, "today.form", "bad").click();
    CHECK(told == plan::DayForm::bad);
    app::Today today = DaySamples::today();
    today.form = plan::DayForm::bad;
    shown.page->show_today(today);
    CHECK(shown.rows() != plan_a);
    CHECK(shown.rows()[1].contains("8"));
}

TEST_CASE("a later check that is due has the keyboard first")
{
    app::Today today = DaySamples::today();
    today.later = DaySamples::later();
    Shown shown{today};
    QSignalSpy later{shown.page, &TodayPage::answer_later};
    CHECK(shown.focused() == "today.notice");
    shown.stage.press(Qt::Key_Return);
    CHECK(later.count() == 1);
}

TEST_CASE("a triage that is due leaves only its questions")
{
    app::Today today = DaySamples::today();
    today.plan.items.clear();
    today.plan.triage_due = true;
    today.session = half_done();
    Shown shown{today};
    QSignalSpy questions{shown.page, &TodayPage::something_new};
    CHECK(shown.rows().isEmpty());
    CHECK_FALSE(shown.sees("today.form"));
    press_button(*shown.page, "today.start");
    CHECK(questions.count() == 1);
}

TEST_CASE("a session under way goes on, an old one is closed with what was done")
{
    app::Today today = DaySamples::today();
    today.session = half_done();
    today.session_goes_on = true;
    Shown shown{today};
    QSignalSpy go_on{shown.page, &TodayPage::continue_session}, start{shown.page, &TodayPage::start_session};
    std::optional<app::SessionDraft> closed;
    QObject::connect(shown.page, &TodayPage::close_session, [&](const app::SessionDraft& draft) { closed = draft; });
    press_button(*shown.page, "today.start");
    CHECK(go_on.count() == 1);
    CHECK(shown.rows().size() == 4);
    today.session_goes_on = false;
    shown.page->show_today(today);
    // Only what was begun is shown.
    CHECK(shown.rows().size() == 1);
    press_button(*shown.page, "today.start");
    REQUIRE(closed);
    CHECK(closed->only_closing);
    CHECK(closed->stage == app::SessionStage::closing);
    CHECK(start.isEmpty());
}

TEST_CASE("a day that is done shows what was done and starts nothing")
{
    app::Today today = DaySamples::today();
    today.session_done_today = true;
    plan::TraceRow row{.exercise = ExerciseId{"bridge"}, .day = today.day, .plan = {}, .dose = 16, .done = 14, .counts = true,
                       .grade = plan::Grade::open, .graded_at = {}, .rule = {}, .next = {}};
    today.plan.trace = {row};
    Shown shown{today};
    QSignalSpy start{shown.page, &TodayPage::start_session}, log{shown.page, &TodayPage::log_session};
    REQUIRE(shown.rows().size() == 1);
    CHECK(shown.rows()[0].contains("14"));
    press_button(*shown.page, "today.start");
    CHECK(start.isEmpty());
    CHECK(log.count() == 1);
}

TEST_CASE("a day that is done in part goes on with what is left")
{
    app::Today today = DaySamples::today();
    const ExerciseId walk{"walk_flat"}, bridge{"bridge"};
    const auto row = [&](const ExerciseId& id, int dose, int done) {
        return plan::TraceRow{.exercise = id, .day = today.day, .plan = {}, .dose = dose, .done = done, .counts = true,
                              .grade = plan::Grade::open, .graded_at = {}, .rule = {}, .next = {}};
    };
    today.plan.trace = {row(walk, 12, 5), row(bridge, 16, 16)};
    today.left = app::left_of(today.plan);
    Shown shown{today};
    QSignalSpy start{shown.page, &TodayPage::start_session};
    REQUIRE(shown.rows().size() == 4);
    CHECK(shown.rows()[0].contains(QStringLiteral("7")));
    CHECK_FALSE(shown.rows()[1] == Shown{DaySamples::today()}.rows()[1]);
    press_button(*shown.page, "today.start");
    CHECK(start.count() == 1);
}

TEST_CASE("a rest day has nothing to start, but can be logged on")
{
    app::Today today = DaySamples::today();
    today.plan.rest_day = true;
    today.plan.items.clear();
    Shown shown{today};
    QSignalSpy log{shown.page, &TodayPage::log_session};
    CHECK_FALSE(shown.sees("today.start"));
    CHECK(shown.sees("today.form"));
    CHECK(shown.focused() == "today.log");
    shown.stage.press(Qt::Key_Return);
    CHECK(log.count() == 1);
}

TEST_CASE("what an answer just changed is told once")
{
    const app::DoseChange change{.exercise = ExerciseId{"bridge"}, .before = 16, .after = 12, .rule = plan::Rule::ease,
                                 .replaced_by = {}, .paused = false};
    Shown shown{DaySamples::today(), {change}};
    CHECK(shown.page->findChild<TodayNotice*>()->about() == TodayNotice::About::changed);
    shown.page->show_today(DaySamples::today());
    CHECK(shown.page->findChild<TodayNotice*>()->about() == TodayNotice::About::none);
}

TEST_CASE("another language keeps the day as it is")
{
    Shown shown{DaySamples::today()};
    const QString swedish = shown.rows()[1];
    shown.samples.speak(Language::danish);
    QEvent change{QEvent::LanguageChange};
    QCoreApplication::sendEvent(shown.page, &change);
    settle();
    REQUIRE(shown.rows().size() == 4);
    CHECK(shown.rows()[1] != swedish);
}
