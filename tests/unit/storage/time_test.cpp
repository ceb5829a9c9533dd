#include "storage/open_diary.h"

#include "support/opened_diary.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::storage;
using namespace trygg::test;

TEST_CASE("a clock that goes back a year stops no save, and the order of writing stays")
{
    const TemporaryFolder folder;
    FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    diary.add(plan::DayFormEvent{plan::DayForm::good}, clock.now());
    clock.set(moment("2025-11-02T18:05:00+01:00"));
    diary.add(plan::DayFormEvent{plan::DayForm::bad}, clock.now());
    clock.set(moment("2025-11-03T07:00:00+01:00"));
    diary.add(plan::FlareEvent{}, clock.now());
    const auto events = whole(read_diary(folder.diary())).events();
    REQUIRE(events.size() == 3);
    CHECK(events[0].event.at == kNow);
    CHECK(events[1].event.at == moment("2025-11-02T18:05:00+01:00"));
    CHECK(events[1].written == moment("2025-11-02T18:05:00+01:00"));
    CHECK_FALSE(generations_of(folder.diary()).empty());
}

TEST_CASE("both half past twos of the October night stay apart")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    const Moment summer = moment("2026-10-25T02:30:00+02:00"), winter = moment("2026-10-25T02:30:00+01:00");
    Diary diary = whole(open_diary(folder.diary(), clock));
    diary.add(plan::FlareEvent{}, summer);
    diary.add(plan::FlareEvent{}, winter);
    const auto events = whole(read_diary(folder.diary())).events();
    CHECK(events[0].event.at == summer);
    CHECK(events[1].event.at == winter);
    CHECK(events[1].event.at.instant - events[0].event.at.instant == std::chrono::hours{1});
    CHECK(events[0].event.at.day() == events[1].event.at.day());
}

TEST_CASE("a leap day and a day that is another day in UTC keep their own date")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    diary.add(plan::FlareEvent{}, moment("2028-02-29T00:10:00+01:00"));
    diary.add(plan::ClearanceEvent{"Dr Å", moment("2028-02-29T12:00:00+01:00").day()}, kNow);
    const auto events = whole(read_diary(folder.diary())).events();
    CHECK(to_iso(events[0].event.at.day()) == "2028-02-29");
    CHECK(to_iso(std::get<plan::ClearanceEvent>(events[1].event.body).on) == "2028-02-29");
}
