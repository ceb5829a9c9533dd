#include "storage/generations.h"
#include "storage/opening.h"

#include "support/opened_diary.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::storage;
using namespace trygg::test;

namespace {

plan::EventBody a_good_day() { return plan::DayFormEvent{plan::DayForm::good}; }

Moment days_later(int days) { return {kNow.instant + std::chrono::days{days}, kNow.offset}; }

long count(const std::vector<Generation>& all, const std::string& prefix)
{
    return std::ranges::count_if(all, [&](const Generation& one) { return one.name.starts_with(prefix); });
}

} // namespace

TEST_CASE("the previous save, seven days and four weeks are kept")
{
    const TemporaryFolder folder;
    FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    for (int day = 0; day < 60; ++day) {
        clock.set(days_later(day));
        diary.add(a_good_day(), clock.now());
        diary.add(a_good_day(), clock.now());
    }
    const auto all = generations_of(folder.diary());
    CHECK(count(all, "previous") == 1);
    CHECK(count(all, "daily-") == 7);
    CHECK(count(all, "weekly-") == 4);
    CHECK(all.front().name == "previous");
    CHECK(all.front().entries == 119);
    CHECK(all.front().newest_day == clock.now().day());
    // The newest daily state is the last of yesterday.
    const auto daily = std::ranges::find_if(all, [](const Generation& one) { return one.name.starts_with("daily-"); });
    CHECK(daily->entries == 118);
    CHECK(daily->saved == days_later(58));
    CHECK(daily->name == "daily-" + to_iso(days_later(58).day()) + "-118");
}

TEST_CASE("a clock that runs wild does not thin out the states that were saved last")
{
    const TemporaryFolder folder;
    FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    for (int day = 0; day < 30; ++day) {
        clock.set(days_later(day < 20 ? 3000 + day : day));
        diary.add(a_good_day(), clock.now());
    }
    const auto all = generations_of(folder.diary());
    CHECK(count(all, "daily-") == 7);
    CHECK(all[1].entries == 29);
}

TEST_CASE("a restore keeps the state before it, and a backup opens like a diary")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    const auto backup = folder.path() / "säkerhetskopia.sqlite3";
    {
        Diary diary = whole(open_diary(folder.diary(), clock));
        diary.add(a_good_day(), kNow);
        diary.back_up(backup);
        CHECK(bytes_of(backup) == bytes_of(folder.diary()));
        CHECK(fault_of([&] { diary.back_up(folder.diary()); }) == StorageFault::refused);
        diary.add(a_good_day(), kNow);
        diary.add(a_good_day(), kNow);
    }
    CHECK(inspect(backup).entries == 1);
    static_cast<void>(restore_diary(folder.diary(), backup, clock));
    CHECK(whole(read_diary(folder.diary())).events().size() == 1);
    const auto all = generations_of(folder.diary());
    CHECK(count(all, "before-restore-") == 1);
    CHECK(restore_diary(folder.diary(), all.back().file, clock).events().size() == 3);
}

TEST_CASE("erasing leaves nothing behind")
{
    const TemporaryFolder folder;
    FixedClock clock{kNow};
    {
        Diary diary = whole(open_diary(folder.diary(), clock));
        for (int day = 0; day < 10; ++day) {
            clock.set(days_later(day));
            diary.add(a_good_day(), clock.now());
        }
    }
    put_bytes(folder.diary().string() + ".corrupt-20261102T170500Z", "old damage");
    put_bytes(folder.diary().string() + ".new", "half a save");
    put_bytes(folder.path() / "my own copy", "not ours");
    CHECK(erase_diary(folder.diary()).empty());
    REQUIRE(std::distance(std::filesystem::directory_iterator{folder.path()}, {}) == 1);
    CHECK(std::filesystem::exists(folder.path() / "my own copy"));
    CHECK(whole(open_diary(folder.diary(), clock)).events().empty());
}

TEST_CASE("files and folders are for their owner only")
{
    const TemporaryFolder folder;
    FixedClock clock{kNow};
    const auto home = folder.path() / "a" / "b";
    Diary diary = whole(open_diary(home / "diary.sqlite3", clock));
    diary.add(a_good_day(), kNow);
    clock.set(days_later(1));
    diary.add(a_good_day(), kNow);
    namespace fs = std::filesystem;
    constexpr auto kOthers = fs::perms::group_all | fs::perms::others_all;
    for (const auto& entry : fs::recursive_directory_iterator{folder.path()}) {
        INFO(entry.path());
        CHECK((entry.status().permissions() & kOthers) == fs::perms::none);
    }
}
