// A day in the workbook: what is left after a part of it, when it is over, and a session that may only be closed.
#include "app/workbook.h"

#include "storage/open_diary.h"
#include "unit/storage/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace trygg;
using namespace trygg::app;

namespace {

/// A programme of three training days that was begun on a Monday, in a diary of its own.
class Book {
public:
    Book()
    {
        plan::TriageEvent passed;
        passed.level = "self_care";
        workbook.record(passed);
        FirstStart start;
        start.pattern = plan::Pattern::nonspecific;
        start.lying_place = LyingPlace::floor;
        start.days = {0, 2, 4};
        start.minutes = 15;
        workbook.begin_programme(start);
    }
    void pass_to(const char* moment) { clock.set(*moment_from(moment)); }
    /// Logs as much of the first exercise of today.
    void log_first(int amount)
    {
        LogDraft log = workbook.new_log(workbook.now().day(), plan::PlanKind::a);
        log.items.erase(log.items.begin() + 1, log.items.end());
        log.items[0].done = amount;
        log.items[0].okay_now = true;
        log.new_signs = false;
        workbook.record(log);
    }
    /// Today's session with the first exercise done.
    [[nodiscard]] SessionDraft begun() const
    {
        SessionDraft draft = workbook.new_session();
        draft.items[0].done = draft.items[0].dose;
        draft.items[0].okay_now = true;
        draft.pain_before = draft.pain_worst = PainScore::of(2);
        draft.new_signs = false;
        return draft;
    }
    [[nodiscard]] plan::Event newest() const { return workbook.history().events.back(); }

private:
    test::TemporaryFolder folder_;
    Library library_ = read_library(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content");

public:
    FixedClock clock{*moment_from("2026-11-23T08:00:00+01:00")};

private:
    storage::Diary diary_ = std::get<storage::Diary>(storage::open_diary(folder_.diary(), clock));

public:
    Workbook workbook{library_, diary_, clock};
};

} // namespace

TEST_CASE("a part that was logged leaves the rest of the day, and no more than its dose")
{
    Book book;
    const std::vector<plan::DayItem> whole = book.workbook.today().plan.items;
    REQUIRE(whole.front().dose > 4);
    book.log_first(4);
    Today today = book.workbook.today();
    CHECK_FALSE(today.session_done_today);
    REQUIRE(today.left.size() == whole.size());
    SessionDraft rest = book.workbook.new_session();
    CHECK(rest.items.front().dose == whole.front().dose - 4);
    for (std::size_t i = 1; i < whole.size(); ++i) CHECK(rest.items[i].dose == whole[i].dose);
    book.log_first(whole.front().dose);
    rest = book.workbook.new_session();
    CHECK(rest.items.size() == whole.size() - 1);
    CHECK(rest.items.front().exercise == whole[1].exercise);
}

TEST_CASE("a day is done when nothing is left of it, or when its session was closed")
{
    Book book;
    LogDraft log = book.workbook.new_log(book.workbook.now().day(), plan::PlanKind::a);
    for (SessionItem& item : log.items) {
        item.done = item.dose;
        item.okay_now = true;
    }
    SECTION("everything was logged")
    {
        book.workbook.record(log);
        CHECK(book.workbook.today().session_done_today);
    }
    SECTION("the session was closed with less")
    {
        book.workbook.record(book.begun());
        CHECK(book.workbook.today().session_done_today);
        // Neither another draft nor dropping it opens the day again.
        SessionDraft trial = book.begun();
        trial.trial = true;
        book.workbook.save(trial);
        CHECK(book.workbook.today().session_done_today);
        book.workbook.discard_session();
        CHECK(book.workbook.today().session_done_today);
        CHECK_FALSE(book.workbook.session_draft());
        book.pass_to("2026-11-25T08:00:00+01:00");
        CHECK_FALSE(book.workbook.today().session_done_today);
    }
    SECTION("a trial is not the day's session")
    {
        SessionDraft trial = book.begun();
        trial.trial = true;
        trial.items.erase(trial.items.begin() + 1, trial.items.end());
        trial.items[0].exercise = ExerciseId{"neck_rot"};
        book.workbook.record(trial);
        CHECK_FALSE(book.workbook.today().session_done_today);
    }
}

TEST_CASE("what was not okay is not offered again on the same day")
{
    Book book;
    SessionDraft part = book.begun();
    part.items.erase(part.items.begin() + 1, part.items.end());
    LogDraft log;
    log.day = book.workbook.now().day();
    log.items = part.items;
    log.items[0].done = 1;
    log.items[0].okay_now = false;
    book.workbook.record(log);
    for (const SessionItem& item : book.workbook.new_session().items) CHECK(item.exercise != log.items[0].exercise);
}

TEST_CASE("a session may go on today while the plan gives what is left of it")
{
    Book book;
    const SessionDraft draft = book.begun();
    book.workbook.save(draft);
    CHECK(book.workbook.goes_on(draft));
    CHECK(book.workbook.today().session_goes_on);
    SECTION("not when it is to be closed")
    {
        SessionDraft closing = draft;
        closing.only_closing = true;
        CHECK_FALSE(book.workbook.goes_on(closing));
    }
    SECTION("not when something left of it was taken out or has a lower dose")
    {
        const SessionItem& second = draft.items[1];
        if (GENERATE(true, false)) book.workbook.record(plan::ExcludeEvent{second.exercise});
        else book.workbook.record(plan::LowerEvent{second.exercise, second.dose - 1});
        CHECK_FALSE(book.workbook.goes_on(draft));
    }
    SECTION("what is over already may change")
    {
        book.workbook.record(plan::ExcludeEvent{draft.items[0].exercise});
        CHECK(book.workbook.goes_on(draft));
    }
    SECTION("not when it was done away from the computer meanwhile")
    {
        const SessionDraft fresh = book.workbook.new_session();
        book.log_first(1);
        CHECK_FALSE(book.workbook.goes_on(fresh));
    }
    SECTION("not on the next day")
    {
        book.pass_to("2026-11-24T00:01:00+01:00");
        CHECK_FALSE(book.workbook.goes_on(draft));
    }
    SECTION("not while questions are due")
    {
        book.workbook.record(plan::FlareEvent{});
        CHECK_FALSE(book.workbook.goes_on(draft));
    }
}

TEST_CASE("a session of yesterday stays of yesterday while it is closed")
{
    Book book;
    book.workbook.save(book.begun());
    book.pass_to("2026-11-23T21:30:00+01:00");
    SessionDraft draft = *book.workbook.session_draft();
    book.workbook.save(draft);
    book.pass_to("2026-11-24T07:00:00+01:00");
    draft.only_closing = true;
    draft.pain_worst = PainScore::of(4);
    book.workbook.save(draft);
    CHECK(book.workbook.session_draft()->touched == *moment_from("2026-11-23T21:30:00+01:00"));
    // The page may still hold the time at which it was opened.
    book.workbook.record(draft);
    CHECK(book.newest().at == *moment_from("2026-11-23T21:30:00+01:00"));
    CHECK(std::get<plan::SessionEvent>(book.newest().body).exercises.size() == 1);
    CHECK_FALSE(book.workbook.session_draft());
}

TEST_CASE("a session of today that is only closed is recorded now, so that what was told meanwhile stays before it")
{
    Book book;
    book.workbook.save(book.begun());
    book.pass_to("2026-11-23T12:00:00+01:00");
    SessionDraft draft = *book.workbook.session_draft();
    draft.only_closing = true;
    book.workbook.save(draft);
    CHECK(book.workbook.session_draft()->touched == *moment_from("2026-11-23T08:00:00+01:00"));
    book.workbook.record(draft);
    CHECK(book.newest().at == book.workbook.now());
}

TEST_CASE("what was tried waits until it is answered how it was afterwards, or cannot be answered any more")
{
    Book book;
    SessionDraft trial = book.begun();
    trial.trial = true;
    trial.items.erase(trial.items.begin() + 1, trial.items.end());
    trial.items[0].exercise = ExerciseId{"neck_rot"};
    book.workbook.record(trial);
    const auto standing = [&] {
        return book.workbook.standings(ExerciseDoor::open).of(*book.workbook.library().catalogue.find(ExerciseId{"neck_rot"}));
    };
    CHECK(standing() == Standing::waits);
    book.pass_to("2026-11-24T08:30:00+01:00");
    CHECK(standing() == Standing::waits);
    SECTION("a yes")
    {
        LaterDraft yes;
        yes.okay = true;
        yes.pain = PainScore::of(1);
        yes.new_signs = false;
        book.workbook.record(yes);
        CHECK(standing() == Standing::offered);
    }
    SECTION("a no")
    {
        LaterDraft no;
        no.okay = false;
        no.pain = PainScore::of(5);
        no.new_signs = false;
        book.workbook.record(no);
        CHECK(standing() == Standing::too_hard);
    }
    SECTION("never answered: it tells nothing")
    {
        book.pass_to("2026-11-26T08:00:00+01:00");
        CHECK(standing() == Standing::offered);
    }
}
