// The way through the exercises in the real window: into the plan, through a trial, and behind closed doors.
#include "ui/shell/launch.h"

#include "app/workbook.h"
#include "storage/open_diary.h"
#include "support/stage.h"
#include "support/temporary_folder.h"
#include "tests/support/triage_answers.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/rail_item.h"
#include "ui/widgets/still_figure.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace trygg;
using namespace trygg::ui;
namespace fs = std::filesystem;

namespace {

/// A diary in a folder of its own, looked into between the visits of the window.
class Place {
public:
    explicit Place(bool blocked = false)
    {
        fs::create_directories(data());
        look([&](app::Workbook& workbook) {
            app::TriageDraft triage;
            triage.answers = test::calm_person();
            workbook.complete(triage);
            app::FirstStart start;
            start.pattern = plan::Pattern::nonspecific;
            start.heart = start.falls = start.continence = app::YesNoUnsure::no;
            start.lying_place = app::LyingPlace::floor;
            start.days = {0, 2, 4};
            start.minutes = 15;
            workbook.begin_programme(start);
            plan::TriageEvent alarm;
            alarm.level = "emergency";
            alarm.rules = {RuleId{"CES-1"}};
            alarm.blocks_plan = true;
            if (blocked) workbook.record(alarm);
        });
    }

    [[nodiscard]] Surroundings surroundings() const { return {content_, data(), clock_}; }
    /// Spoils a file of a content folder of the place's own.
    void damage(const char* file)
    {
        fs::copy(content_, folder_.path() / "content", fs::copy_options::recursive);
        content_ = folder_.path() / "content";
        std::ofstream{content_ / file} << "{";
    }
    /// Opens the diary as it is stored.
    void look(const std::function<void(app::Workbook&)>& into) const
    {
        const app::Library library = app::read_library(content_);
        storage::Opened opened = storage::open_diary(storage::diary_file_in(data()), clock_);
        app::Workbook workbook{library, std::get<storage::Diary>(opened), clock_};
        into(workbook);
    }

private:
    [[nodiscard]] fs::path data() const { return folder_.path() / "data"; }

    test::TemporaryFolder folder_;
    fs::path content_ = fs::path{TRYGGRYGG_SOURCE_DIR} / "content";
    FixedClock clock_{*moment_from("2026-11-23T08:00:00+01:00")};
};

/// The window over the diary of a place.
class Visit {
public:
    explicit Visit(const Place& place) : launch_{place.surroundings()}
    {
        REQUIRE(launch_.open() == 0);
        window_ = qobject_cast<MainWindow*>(launch_.window());
        REQUIRE(window_);
        settle();
    }
    [[nodiscard]] QString page() const { return window_->page()->objectName(); }
    [[nodiscard]] MainWindow& window() const { return *window_; }
    void go(const char* place) { click(*window_->findChild<RailItem*>(QString::fromLatin1(place))); }
    void press(const char* name)
    {
        INFO("pressing " << name << " on " << page().toStdString());
        QAbstractButton* seen = nullptr;
        for (auto* button : window_->page()->findChildren<QAbstractButton*>(QString::fromLatin1(name)))
            if (button->isVisible()) seen = button;
        REQUIRE(seen);
        click(*seen);
    }
    /// The button in a part of the page.
    void press_in(const char* part)
    {
        auto* whole = window_->page()->findChild<QWidget*>(QString::fromLatin1(part));
        REQUIRE(whole);
        click(*whole->findChild<QAbstractButton*>());
    }
    [[nodiscard]] bool has(const char* name) const
    {
        const auto* found = window_->page()->findChild<QWidget*>(QString::fromLatin1(name));
        return found && found->isVisible();
    }
    void key(Qt::Key key)
    {
        REQUIRE(window_->focusWidget());
        QTest::keyClick(window_->focusWidget(), key);
        settle();
    }

private:
    static void click(QAbstractButton& button)
    {
        button.click();
        settle();
    }

    Launch launch_;
    MainWindow* window_ = nullptr;
};

bool in_plan(const app::Workbook& workbook, const char* id)
{
    const plan::DayPlan plan = workbook.plan_of(workbook.now().day());
    for (const auto* list : {&plan.items, &plan.not_today})
        for (const plan::DayItem& item : *list)
            if (item.exercise.text() == id) return true;
    return false;
}

} // namespace

TEST_CASE("from the plan to the library, an exercise into the plan, and back the way one came")
{
    const Place place;
    {
        Visit visit{place};
        visit.go("plan");
        visit.press("plan.library");
        CHECK(visit.page() == "library");
        visit.press("library.row.thor_ext");
        CHECK(visit.page() == "exercise");
        visit.press("exercise.put");
        CHECK(visit.has("exercise.to_plan"));
        CHECK_FALSE(visit.has("exercise.put"));
        CHECK(visit.window().focusWidget()->objectName() == "exercise.to_plan");
        visit.key(Qt::Key_Escape);
        CHECK(visit.page() == "library");
        CHECK(visit.window().focusWidget()->objectName() == "library.row.thor_ext");
        visit.key(Qt::Key_Escape);
        CHECK(visit.page() == "plan");
    }
    place.look([](const app::Workbook& workbook) { CHECK(in_plan(workbook, "thor_ext")); });
}

TEST_CASE("a programme is tried, is kept in the diary, and what felt good goes into the plan")
{
    const Place place;
    std::vector<plan::DayItem> before;
    place.look([&](const app::Workbook& workbook) { before = workbook.today().plan.items; });
    {
        Visit visit{place};
        visit.go("plan");
        visit.press("plan.programmes");
        visit.press("programmes.try.neck");
        CHECK(visit.page() == "session");
        visit.key(Qt::Key_2);
        visit.key(Qt::Key_Return);
        // The first exercise is done in one set and is okay, the others are passed over.
        visit.press("session.primary");
        visit.press("yes");
        visit.press("session.next");
        visit.press("session.end");
        visit.key(Qt::Key_2);
        visit.press("no");
        visit.press("session.save");
        CHECK(visit.page() == "trial");
        visit.press("put_in");
        visit.press("trial.save");
        CHECK(visit.page() == "today");
        // The day's own session is still to be done.
        CHECK(visit.has("today.start"));
    }
    place.look([&](const app::Workbook& workbook) {
        CHECK(in_plan(workbook, "neck_rot"));
        CHECK_FALSE(workbook.session_draft());
        const plan::DayPlan plan = workbook.today().plan;
        CHECK_FALSE(plan.triage_due);
        for (const plan::DayItem& item : before) CHECK(std::ranges::find(plan.items, item) != plan.items.end());
    });
}

TEST_CASE("an interrupted trial goes on from Today")
{
    const Place place;
    {
        Visit visit{place};
        visit.go("plan");
        visit.press("plan.programmes");
        visit.press("programmes.try.neck");
        visit.key(Qt::Key_2);
        visit.key(Qt::Key_Return);
    }
    Visit visit{place};
    CHECK(visit.page() == "today");
    visit.press("today.start");
    CHECK(visit.page() == "session");
}

TEST_CASE("a blocked plan opens no exercise")
{
    const Place place{true};
    Visit visit{place};
    visit.go("learn");
    CHECK(visit.page() == "learn");
    CHECK_FALSE(visit.has("today.start"));
    visit.go("plan");
    CHECK_FALSE(visit.has("plan.library"));
}

TEST_CASE("Help now shows how to move while it hurts, and Back leads to the movement one came from")
{
    const Place place;
    Visit visit{place};
    visit.go("help");
    visit.press("help.move.get_up");
    CHECK(visit.page() == "exercise");
    CHECK(visit.has("exercise.figure"));
    CHECK_FALSE(visit.has("exercise.put"));
    visit.key(Qt::Key_Escape);
    CHECK(visit.page() == "help");
    CHECK(visit.window().focusWidget()->objectName() == "help.move.get_up");
    CHECK(visit.has("help.move.rest_9090"));
}

TEST_CASE("while the plan is blocked Help now shows everyday movements and no exercise")
{
    const Place place{true};
    Visit visit{place};
    visit.go("help");
    CHECK_FALSE(visit.has("help.move.rest_9090"));
    visit.press("help.move.turn_in_bed");
    CHECK(visit.page() == "exercise");
    visit.key(Qt::Key_Escape);
    CHECK(visit.page() == "help");
}

TEST_CASE("no exercise to rest in is shown to whom it is ruled out for")
{
    const Place place;
    place.look([](app::Workbook& workbook) {
        plan::ProfileChange change;
        change.avoid = workbook.profile().avoid;
        change.avoid->insert(content::AvoidTag::pregnancy);
        workbook.record(plan::ProfileEvent{change});
    });
    Visit visit{place};
    visit.go("help");
    CHECK(visit.has("help.move.get_up"));
    CHECK_FALSE(visit.has("help.move.rest_9090"));
}

TEST_CASE("an article leads to an everyday movement, and Back leads to the article again")
{
    const Place place;
    Visit visit{place};
    visit.go("learn");
    visit.press("learn.row.everyday");
    CHECK(visit.page() == "article");
    visit.press_in("article.block.see_lift_floor");
    CHECK(visit.page() == "exercise");
    visit.key(Qt::Key_Escape);
    CHECK(visit.page() == "article");
    visit.key(Qt::Key_Escape);
    CHECK(visit.page() == "learn");
}

TEST_CASE("Learn begins with the same text that Today finds worth reading")
{
    const Place place;
    Visit visit{place};
    REQUIRE(visit.has("today.read"));
    visit.go("learn");
    CHECK(visit.has("learn.tip"));
    visit.go("today");
    visit.press("today.put_away");
    visit.go("learn");
    CHECK_FALSE(visit.has("learn.tip"));
}

TEST_CASE("on a day with danger signs Learn recommends nothing")
{
    const Place place{true};
    Visit visit{place};
    visit.go("learn");
    CHECK_FALSE(visit.has("learn.tip"));
}

TEST_CASE("a search for a treatment opens the treatment, and Back leads to Learn")
{
    const Place place;
    Visit visit{place};
    visit.go("learn");
    QTest::keyClicks(visit.window().focusWidget(), QStringLiteral("kortison"));
    settle();
    visit.press("learn.hit.treatment_epidural_injection");
    CHECK(visit.page() == "treatments");
    CHECK(visit.window().focusWidget()->objectName() == "treatments.row.epidural_injection");
    visit.key(Qt::Key_Escape);
    CHECK(visit.page() == "learn");
}

TEST_CASE("a link to a text that is damaged leads to a page that says so, and from there back")
{
    Place place;
    place.damage("articles/osteoporosis.json");
    Visit visit{place};
    visit.go("learn");
    visit.press("learn.row.everyday");
    visit.press_in("article.block.bone");
    CHECK(visit.page() == "missing_article");
    visit.key(Qt::Key_Escape);
    CHECK(visit.page() == "article");
}

TEST_CASE("the figures of Today come after its first painting")
{
    const Place place;
    Visit visit{place};
    settle();
    const auto stills = visit.window().page()->findChildren<StillFigure*>();
    REQUIRE_FALSE(stills.isEmpty());
    const QImage shown = stills.first()->grab().toImage();
    stills.first()->set_figure(std::nullopt);
    CHECK(stills.first()->grab().toImage() != shown);
}
