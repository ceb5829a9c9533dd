// The way through the exercises in the real window: into the plan, through a trial, and behind closed doors.
#include "pages/visit.h"
#include "ui/widgets/still_figure.h"

using namespace trygg;
using namespace trygg::ui;

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

TEST_CASE("a programme is tried and kept in the diary, beside the plan of the day")
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
        visit.press("session.done");
        visit.press("yes");
        visit.press("session.next");
        visit.press("session.end");
        visit.key(Qt::Key_2);
        visit.press("no");
        visit.press("session.save");
        CHECK(visit.page() == "trial");
        visit.press("trial.save");
        CHECK(visit.page() == "today");
        // The day's own session is still to be done.
        CHECK(visit.has("today.start"));
    }
    place.look([&](const app::Workbook& workbook) {
        CHECK_FALSE(in_plan(workbook, "neck_rot"));
        CHECK_FALSE(workbook.session_draft());
        const plan::DayPlan plan = workbook.today().plan;
        CHECK_FALSE(plan.triage_due);
        CHECK(plan.items == before);
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
