// Heat and cold by the specification: 15 minutes, at least 1 hour between, at most 4 a day.
#include "diary/heat_cold.h"
#include "diary/practice_log.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace trygg;
using namespace trygg::diary;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

const sys_seconds kMorning = moment_from("2026-11-23T08:00:00+01:00")->instant;

Practice at(sys_seconds start, seconds length = kHeatColdLength, PracticeKind kind = PracticeKind::cold)
{
    return {{start, 60min}, kind, length};
}

/// Four times, two hours apart, from `first`.
std::vector<Practice> four_from(sys_seconds first)
{
    return {at(first), at(first + 2h, 15min, PracticeKind::heat), at(first + 4h), at(first + 6h)};
}

} // namespace

TEST_CASE("heat or cold may begin when nothing is written")
{
    CHECK(heat_cold({}, kMorning) == HeatCold{});
    CHECK(heat_cold({at(kMorning - 1h, 10min, PracticeKind::breathing)}, kMorning) == HeatCold{});
}

TEST_CASE("what has begun lies on for 15 minutes, whatever the program did meanwhile")
{
    const std::vector<Practice> written{at(kMorning)};
    CHECK(heat_cold(written, kMorning).left == 15min);
    CHECK(heat_cold(written, kMorning + 14min + 59s).left == 1s);
    CHECK(heat_cold(written, kMorning + 14min + 59s).running == written.front());
    CHECK_FALSE(heat_cold(written, kMorning + 15min).running);
    CHECK(heat_cold(written, kMorning + 15min).left == 0s);
}

TEST_CASE("the next begins an hour after the end of the one before, not a second earlier")
{
    const std::vector<Practice> written{at(kMorning)};
    const HeatColdWait wait{kMorning + 75min, WaitReason::pause};
    CHECK(heat_cold(written, kMorning + 5min).wait == wait);
    CHECK(heat_cold(written, kMorning + 75min - 1s).wait == wait);
    CHECK_FALSE(heat_cold(written, kMorning + 75min).wait);
}

TEST_CASE("cold that ended early starts the hour then, and a slip of the hand none")
{
    CHECK(heat_cold({at(kMorning), at(kMorning, 4min)}, kMorning + 10min).wait->until == kMorning + 64min);
    CHECK_FALSE(heat_cold({at(kMorning), at(kMorning, 4min)}, kMorning + 10min).running);
    CHECK(heat_cold({at(kMorning), at(kMorning, 60s)}, kMorning + 10min).wait);
    CHECK(heat_cold({at(kMorning), at(kMorning, 59s)}, kMorning + 10min) == HeatCold{});
}

TEST_CASE("heat and cold share the hour")
{
    CHECK(heat_cold({at(kMorning, 15min, PracticeKind::heat)}, kMorning + 74min).wait);
}

TEST_CASE("the fifth waits until a day after the first of four, across midnight too")
{
    const sys_seconds evening = kMorning + 10h;
    const std::vector<Practice> written = four_from(evening);
    const HeatColdWait wait{evening + 24h, WaitReason::often_enough};
    CHECK(heat_cold(written, evening + 6h).wait == wait);
    CHECK(heat_cold(written, evening + 14h).wait == wait);
    CHECK(heat_cold(written, evening + 24h - 1s).wait == wait);
    CHECK_FALSE(heat_cold(written, evening + 24h).wait);
}

TEST_CASE("the hour counts where it ends later than the day of four")
{
    const sys_seconds last = kMorning + 23h + 30min;
    std::vector<Practice> written = four_from(kMorning);
    written.back() = at(last);
    CHECK(heat_cold(written, last).wait == HeatColdWait{last + 75min, WaitReason::pause});
}

TEST_CASE("a clock that was set back stops what ran and keeps the wait, but never for longer than a day and a pause")
{
    const std::vector<Practice> written{at(kMorning)};
    CHECK_FALSE(heat_cold(written, kMorning - 1s).running);
    CHECK(heat_cold(written, kMorning - 1s).wait == HeatColdWait{kMorning + 75min, WaitReason::pause});
    CHECK(heat_cold(written, kMorning - 24h).wait);
    CHECK_FALSE(heat_cold(written, kMorning - 24h - 1s).wait);
    const std::vector<Practice> four = four_from(kMorning);
    CHECK(heat_cold(four, kMorning + 3h).wait == HeatColdWait{kMorning + 24h, WaitReason::often_enough});
}

TEST_CASE("whoever begins only when it is allowed keeps every pause and never comes to five in 24 hours")
{
    rc::check([](const std::vector<std::uint16_t>& waits) {
        std::vector<Practice> written;
        sys_seconds now = kMorning;
        for (const std::uint16_t wait : waits) {
            now += seconds{wait % 9000};
            if (!heat_cold(written, now).wait) written.push_back(at(now, 1min + seconds{wait % 841}));
        }
        for (std::size_t i = 1; i < written.size(); ++i)
            RC_ASSERT(written[i].started.instant - written[i - 1].started.instant >= written[i - 1].length + 1h);
        for (std::size_t i = 4; i < written.size(); ++i)
            RC_ASSERT(written[i].started.instant - written[i - 4].started.instant >= 24h);
    });
}

TEST_CASE("a practice written again counts once, as it was written last")
{
    const Practice first = at(kMorning), shorter = at(kMorning, 4min), warm = at(kMorning, 5min, PracticeKind::heat);
    CHECK(each_once({first, warm, shorter}) == std::vector{shorter, warm});
    CHECK(each_once({first, at(kMorning, 59s)}).empty());
}

TEST_CASE("a week is Monday to Sunday by the person's own calendar")
{
    const auto started = [](const char* iso) { return Practice{*moment_from(iso), PracticeKind::breathing, 2min}; };
    const std::vector<Practice> written{started("2026-11-22T23:59:59+01:00"), started("2026-11-23T00:00:00+01:00"),
                                        started("2026-11-29T23:59:59+01:00"), started("2026-11-30T00:00:00+01:00"),
                                        at(kMorning)};
    const Date thursday = *date_from("2026-11-26"), sunday = *date_from("2026-11-29");
    CHECK(practice_week(written, {PracticeKind::breathing}, thursday) == PracticeWeek{2, 4min});
    CHECK(practice_week(written, {PracticeKind::breathing}, sunday) == PracticeWeek{2, 4min});
    CHECK(practice_week(written, {PracticeKind::cold, PracticeKind::heat}, sunday) == PracticeWeek{1, 15min});
    CHECK(practice_week(written, {PracticeKind::relaxation}, sunday) == PracticeWeek{});
}
