#include "shared/date.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace trygg;

TEST_CASE("a day is read only when it is a real one")
{
    CHECK(date_from("2024-02-29"));
    CHECK_FALSE(date_from("2023-02-29"));
    CHECK(date_from("2000-01-01"));
    CHECK_FALSE(date_from("1999-12-31"));
    CHECK(date_from("2199-12-31"));
    CHECK_FALSE(date_from("2200-01-01"));
    for (const char* bad : {"", "2026-1-01", "2026-13-01", "2026-00-10", "2026/01/01", "2026-01-1x", " 2026-01-01"})
        CHECK_FALSE(date_from(bad));
}

TEST_CASE("a moment keeps its offset and its own civil day")
{
    const auto late = moment_from("2026-11-22T23:30:00+01:00");
    REQUIRE(late);
    CHECK(to_iso(late->day()) == "2026-11-22");
    CHECK(late->minute_of_day() == std::chrono::minutes{23 * 60 + 30});
    CHECK(to_iso(*late) == "2026-11-22T23:30:00+01:00");
    const auto west = moment_from("2026-11-22T23:30:00-03:30");
    REQUIRE(west);
    CHECK(west->instant - late->instant == std::chrono::minutes{270});
    for (const char* bad : {"2026-11-22T24:00:00+01:00", "2026-11-22T23:60:00+01:00", "2026-11-22T23:30:00Z",
                            "2026-11-22 23:30:00+01:00", "2026-11-22T23:30:00 01:00"})
        CHECK_FALSE(moment_from(bad));
}

TEST_CASE("both half past twos of the October night are told apart")
{
    const auto first = moment_from("2026-10-25T02:30:00+02:00"), second = moment_from("2026-10-25T02:30:00+01:00");
    REQUIRE((first && second));
    CHECK(second->instant - first->instant == std::chrono::hours{1});
    CHECK(first->day() == second->day());
}

TEST_CASE("writing and reading a moment are inverse")
{
    CHECK(rc::check([] {
        const auto seconds = *rc::gen::inRange<std::int64_t>(946'771'200, 7'257'945'600);
        const auto quarter = *rc::gen::inRange(-48, 57);
        const Moment moment{std::chrono::sys_seconds{std::chrono::seconds{seconds}}, std::chrono::minutes{15 * quarter}};
        RC_ASSERT(moment_from(to_iso(moment)) == moment);
    }));
}

TEST_CASE("days are added and counted over months and leap years")
{
    const Date february = *date_from("2028-02-28");
    CHECK(to_iso(plus_days(february, 2)) == "2028-03-01");
    CHECK(days_between(february, *date_from("2028-03-01")) == 2);
    CHECK(weekday_of(*date_from("2026-11-22")) == std::chrono::Sunday);
}
