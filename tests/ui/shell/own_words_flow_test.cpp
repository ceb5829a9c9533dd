// A person's own words from page to diary: the plan for a flare-up, and the look back after six weeks.
#include "ui/shell/launch.h"

#include "app/workbook.h"
#include "content/article.h"
#include "storage/open_diary.h"
#include "support/stage.h"
#include "support/temporary_folder.h"
#include "tests/support/triage_answers.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/rail_item.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace trygg;
using namespace trygg::ui;

namespace {

const std::filesystem::path kOwnWordsContent = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content";

/// A data folder in which a programme was begun on 12 October 2026, and later starts of the program.
class SixWeeks {
public:
    SixWeeks()
    {
        const FixedClock first{*moment_from("2026-10-12T08:00:00+02:00")};
        const app::Library library = app::read_library(kOwnWordsContent);
        storage::Opened opened = storage::open_diary(storage::diary_file_in(folder_.path()), first);
        app::Workbook workbook{library, std::get<storage::Diary>(opened), first};
        app::TriageDraft triage;
        triage.answers = test::calm_person();
        workbook.complete(triage);
        app::FirstStart start;
        start.pattern = plan::Pattern::nonspecific;
        start.days = {0, 2, 4};
        start.minutes = 15;
        workbook.begin_programme(start);
    }
    /// Starts the program at another time; the start before it ends.
    void open(const char* at)
    {
        launch_.reset();
        clock_ = std::make_unique<FixedClock>(*moment_from(at));
        launch_ = std::make_unique<Launch>(Surroundings{kOwnWordsContent, folder_.path(), *clock_});
        REQUIRE(launch_->open() == 0);
        settle();
    }
    [[nodiscard]] MainWindow& window() const { return *qobject_cast<MainWindow*>(launch_->window()); }
    [[nodiscard]] QString page() const { return window().page()->objectName(); }
    /// The button of that name that can be seen; null for none.
    [[nodiscard]] QAbstractButton* offered(const char* name) const
    {
        for (auto* button : window().page()->findChildren<QAbstractButton*>(name))
            if (button->isVisible()) return button;
        return nullptr;
    }
    [[nodiscard]] bool offers(const char* name) const { return offered(name) != nullptr; }
    void press(const char* button) const
    {
        INFO(button);
        REQUIRE(offers(button));
        offered(button)->click();
        settle();
    }
    void answer(const char* question, const char* id) const
    {
        auto* group = window().page()->findChild<QWidget*>(question);
        REQUIRE(group);
        group->findChild<QAbstractButton*>(id)->click();
        settle();
    }
    void go_to(const char* place) const
    {
        window().findChild<RailItem*>(place)->click();
        settle();
    }

private:
    test::TemporaryFolder folder_;
    std::unique_ptr<FixedClock> clock_;
    std::unique_ptr<Launch> launch_;
};

} // namespace

TEST_CASE("the flare-up plan is there after closing, and stands under Help now")
{
    SixWeeks person;
    person.open("2026-10-20T08:00:00+02:00");
    person.go_to("help");
    person.press("help.own_plan");
    person.window().page()->findChild<QPlainTextEdit*>("flare_plan.ease")->setPlainText(QStringLiteral("vila"));
    person.open("2026-10-21T08:00:00+02:00");
    person.go_to("help");
    person.press("help.own_plan");
    CHECK(person.window().page()->findChild<QPlainTextEdit*>("flare_plan.ease")->toPlainText() == QLatin1String{"vila"});
    person.press("flare_plan.done");
    CHECK(person.page() == QLatin1String{"help"});
}

TEST_CASE("the look back at six weeks is offered, goes on after closing, and is asked once")
{
    SixWeeks person;
    person.open("2026-11-22T08:00:00+01:00");
    CHECK_FALSE(person.offers("today.look_back"));
    person.open("2026-11-23T08:00:00+01:00");
    CHECK_FALSE(person.offers("today.look_backs"));
    person.press("today.look_back");
    person.answer("look_back.overall", "3");
    person.open("2026-11-24T08:00:00+01:00");
    person.press("today.look_back");
    person.press("look_back.done");
    CHECK(person.page() == QLatin1String{"look_back_summary"});
    person.press("look_back_summary.back");
    CHECK(person.page() == QLatin1String{"today"});
    CHECK_FALSE(person.offers("today.look_back"));
    person.open("2026-11-25T08:00:00+01:00");
    CHECK_FALSE(person.offers("today.look_back"));
    person.press("today.look_backs");
    CHECK(person.page() == QLatin1String{"look_back_summary"});
}

TEST_CASE("a look back can be put off for a week, and left out")
{
    SixWeeks person;
    person.open("2026-11-23T08:00:00+01:00");
    person.press("today.look_back_later");
    CHECK_FALSE(person.offers("today.look_back"));
    person.open("2026-11-29T08:00:00+01:00");
    CHECK_FALSE(person.offers("today.look_back"));
    person.open("2026-11-30T08:00:00+01:00");
    person.press("today.look_back");
    person.press("look_back.skip");
    CHECK(person.page() == QLatin1String{"today"});
    CHECK_FALSE(person.offers("today.look_back"));
    CHECK_FALSE(person.offers("today.look_backs"));
}

TEST_CASE("a look back that the course leads to leads back to that week of the course")
{
    SixWeeks person;
    person.open("2026-11-23T08:00:00+01:00");
    person.go_to("learn");
    person.press(QStringLiteral("learn.place_%1").arg(static_cast<int>(content::Action::course)).toLatin1());
    person.press("course.week.6");
    person.press("course.look_back");
    CHECK(person.page() == QLatin1String{"look_back"});
    person.press("look_back.back");
    CHECK(person.page() == QLatin1String{"course"});
    CHECK(person.offers("course.look_back"));
}
