// The way through a day in the real window: a session that may only be closed, a day done in parts, and what a trial
// leads to on the next morning.
#include "pages/visit.h"

#include <algorithm>

using namespace trygg;
using namespace trygg::ui;

namespace {

constexpr auto kNextMorning = "2026-11-24T08:30:00+01:00";

/// Begins today's session, up to its first exercise.
void begin_session(Visit& visit)
{
    visit.press("today.start");
    visit.key(Qt::Key_2);
    visit.key(Qt::Key_Return);
}

/// The same, and does that exercise, whose check is then asked.
void do_first(Visit& visit)
{
    begin_session(visit);
    visit.press("session.done");
}

/// Answers the closing questions with that worst pain and no new signs.
void close_with(Visit& visit, Qt::Key pain)
{
    visit.key(pain);
    visit.press("no");
    visit.press("session.save");
}

/// Tries the programme for the neck: the first exercise alone, and it is okay.
void try_neck(Visit& visit)
{
    visit.go("plan");
    visit.press("plan.programmes");
    visit.press("programmes.try.neck");
    visit.key(Qt::Key_2);
    visit.key(Qt::Key_Return);
    visit.press("session.done");
    visit.press("yes");
    visit.press("session.next");
    visit.press("session.end");
    close_with(visit, Qt::Key_2);
}

/// Answers "Am I okay later?" on the page of it.
void answer_later(Visit& visit, const char* okay)
{
    visit.press("today.notice");
    visit.answer("later.okay", okay);
    visit.window().page()->findChild<QWidget*>("later.pain")->findChildren<QAbstractButton*>().at(1)->click();
    visit.answer("later.new_signs", "no");
    visit.press("later.save");
}

std::vector<plan::SessionEvent> sessions_of(const app::Workbook& workbook, const char* day)
{
    std::vector<plan::SessionEvent> sessions;
    for (const plan::Event& event : workbook.history().events)
        if (const auto* session = std::get_if<plan::SessionEvent>(&event.body))
            if (event.at.day() == *date_from(day)) sessions.push_back(*session);
    return sessions;
}

} // namespace

TEST_CASE("the session of yesterday is closed with what was done, under yesterday, and nothing more is done of it")
{
    Place place;
    {
        Visit visit{place};
        do_first(visit);
    }
    place.pass_to(kNextMorning);
    {
        Visit visit{place};
        visit.press("today.start");
        CHECK(visit.page() == "session");
        visit.press("yes");
        visit.press("session.next");
        // Not the next exercise: the last questions.
        CHECK(visit.has("session.save"));
        CHECK_FALSE(visit.has("session.later"));
        visit.key(Qt::Key_Escape);
        CHECK(visit.page() == "today");
        visit.press("today.start");
        CHECK(visit.has("session.save"));
        close_with(visit, Qt::Key_3);
        CHECK(visit.page() == "today");
    }
    place.look([](const app::Workbook& workbook) {
        const auto yesterday = sessions_of(workbook, "2026-11-23");
        REQUIRE(yesterday.size() == 1);
        CHECK(yesterday[0].exercises.size() == 1);
        CHECK(sessions_of(workbook, "2026-11-24").empty());
        CHECK_FALSE(workbook.session_draft());
    });
}

TEST_CASE("a session whose plan has become lighter is closed and not gone on with")
{
    Place place;
    {
        Visit visit{place};
        do_first(visit);
    }
    place.look([](app::Workbook& workbook) {
        workbook.record(plan::ExcludeEvent{workbook.session_draft()->items[1].exercise});
    });
    {
        Visit visit{place};
        visit.press("today.start");
        visit.press("yes");
        visit.press("session.next");
        CHECK(visit.has("session.save"));
        CHECK_FALSE(visit.has("session.later"));
        close_with(visit, Qt::Key_3);
    }
    place.look([](const app::Workbook& workbook) {
        REQUIRE(sessions_of(workbook, "2026-11-23").size() == 1);
        CHECK(workbook.today().session_done_today);
    });
}

TEST_CASE("a clock that runs over midnight goes on, and what it timed is kept under the day it began")
{
    Place place;
    {
        Visit visit{place};
        begin_session(visit);
        visit.press("session.primary");
        place.pass_to("2026-11-24T00:05:00+01:00");
        visit.press("session.primary");
        CHECK(visit.has("session.done"));
        visit.press("session.done");
        visit.press("yes");
        visit.press("session.next");
        close_with(visit, Qt::Key_3);
    }
    place.look([](const app::Workbook& workbook) {
        REQUIRE(sessions_of(workbook, "2026-11-23").size() == 1);
        CHECK(sessions_of(workbook, "2026-11-24").empty());
    });
}

TEST_CASE("a session left open over midnight is closed at the next answer, under its own day")
{
    Place place;
    place.pass_to("2026-11-23T23:40:00+01:00");
    {
        Visit visit{place};
        do_first(visit);
        place.pass_to("2026-11-24T00:10:00+01:00");
        visit.press("yes");
        visit.press("session.next");
        CHECK(visit.has("session.save"));
        CHECK_FALSE(visit.has("session.later"));
        close_with(visit, Qt::Key_3);
        CHECK(visit.page() == "today");
    }
    place.look([](const app::Workbook& workbook) {
        CHECK(sessions_of(workbook, "2026-11-23").size() == 1);
        CHECK(sessions_of(workbook, "2026-11-24").empty());
    });
}

TEST_CASE("a session in which nothing was done before midnight is left for the new day")
{
    Place place;
    place.pass_to("2026-11-23T23:40:00+01:00");
    Visit visit{place};
    visit.press("today.start");
    place.pass_to("2026-11-24T00:10:00+01:00");
    visit.key(Qt::Key_2);
    CHECK(visit.page() == "today");
    // Tuesday is a day of rest.
    CHECK_FALSE(visit.has("today.start"));
}

TEST_CASE("today's page that stood open over midnight starts no session of a day that is over")
{
    Place place;
    Visit visit{place};
    place.pass_to(kNextMorning);
    visit.press("today.start");
    CHECK(visit.page() == "today");
    CHECK_FALSE(visit.has("today.start"));
}

TEST_CASE("new signs told of yesterday's session lead to the questions, though a triage was passed since")
{
    Place place;
    {
        Visit visit{place};
        do_first(visit);
        visit.press("yes");
    }
    place.pass_to(kNextMorning);
    place.look([](app::Workbook& workbook) {
        plan::TriageEvent passed;
        passed.level = "self_care";
        workbook.record(passed);
    });
    Visit visit{place};
    visit.press("today.start");
    visit.press("session.next");
    visit.key(Qt::Key_3);
    visit.press("yes");
    visit.press("session.save");
    CHECK(visit.page() != "today");
    CHECK_FALSE(visit.has("today.start"));
}

TEST_CASE("a walk logged in parts leaves the day open, and the session begins with the rest of it")
{
    Place place;
    int whole = 0;
    place.look([&](app::Workbook& workbook) {
        app::LogDraft log = workbook.new_log(workbook.now().day(), plan::PlanKind::a);
        whole = log.items.front().dose;
        log.items.erase(log.items.begin() + 1, log.items.end());
        log.items.front().done = 4;
        log.items.front().okay_now = true;
        log.new_signs = false;
        workbook.record(log);
    });
    {
        Visit visit{place};
        CHECK(visit.has("today.start"));
        do_first(visit);
        visit.press("yes");
        visit.press("session.next");
        visit.press("session.end");
        close_with(visit, Qt::Key_2);
        CHECK(visit.page() == "today");
    }
    place.look([&](const app::Workbook& workbook) {
        const app::Today today = workbook.today();
        CHECK(today.session_done_today);
        REQUIRE(today.plan.trace.size() == 1);
        CHECK(today.plan.trace.front().dose == whole);
        CHECK(today.plan.trace.front().done == whole);
    });
}

TEST_CASE("on the day of a trial only what is not for one is chosen; what felt good after the check is answered")
{
    Place place;
    {
        Visit visit{place};
        try_neck(visit);
        CHECK(visit.page() == "trial");
        CHECK_FALSE(visit.has("put_in"));
        CHECK(visit.has("not_for_me"));
        visit.press("trial.save");
        CHECK(visit.page() == "today");
        // Nor does the library put it into the plan now.
        visit.go("plan");
        visit.press("plan.library");
        visit.press("library.row.neck_rot");
        CHECK_FALSE(visit.has("exercise.put"));
    }
    place.look([](const app::Workbook& workbook) { CHECK_FALSE(in_plan(workbook, "neck_rot")); });
    place.pass_to(kNextMorning);
    {
        Visit visit{place};
        answer_later(visit, "yes");
        CHECK(visit.page() == "trial");
        visit.press("put_in");
        visit.press("trial.save");
        CHECK(visit.page() == "today");
    }
    place.look([](const app::Workbook& workbook) { CHECK(in_plan(workbook, "neck_rot")); });
}

TEST_CASE("a trial of yesterday that is closed today leads to its check, which is due")
{
    Place place;
    {
        Visit visit{place};
        visit.go("plan");
        visit.press("plan.programmes");
        visit.press("programmes.try.neck");
        visit.key(Qt::Key_2);
        visit.key(Qt::Key_Return);
        visit.press("session.done");
        visit.press("yes");
    }
    place.pass_to("2026-11-24T20:30:00+01:00");
    Visit visit{place};
    visit.press("today.start");
    visit.press("session.next");
    close_with(visit, Qt::Key_2);
    CHECK(visit.page() == "today");
    answer_later(visit, "yes");
    CHECK(visit.page() == "trial");
    CHECK(visit.has("put_in"));
}

TEST_CASE("after a no to a trial nothing of it is offered")
{
    Place place;
    {
        Visit visit{place};
        try_neck(visit);
        visit.press("trial.save");
    }
    place.pass_to(kNextMorning);
    Visit visit{place};
    answer_later(visit, "no");
    CHECK(visit.page() == "today");
    visit.go("plan");
    visit.press("plan.library");
    visit.press("library.row.neck_rot");
    CHECK_FALSE(visit.has("exercise.put"));
    CHECK_FALSE(visit.has("exercise.print"));
}

TEST_CASE("with questions due nothing can be printed, and the questions are one press away")
{
    Place place;
    place.look([](app::Workbook& workbook) { workbook.record(plan::FlareEvent{}); });
    Visit visit{place};
    visit.go("plan");
    visit.press("plan.handout");
    CHECK(visit.page() == "library");
    CHECK(visit.has("library.answer"));
    CHECK_FALSE(visit.has("library.handout"));
}
