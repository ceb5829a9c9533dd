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
