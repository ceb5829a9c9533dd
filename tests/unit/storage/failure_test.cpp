#include "storage/opening.h"

#include "support/failing_files.h"
#include "support/opened_diary.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::storage;
using namespace trygg::test;
using Way = FailingFiles::Way;

namespace {

constexpr std::array kWays{Way::before, Way::after, Way::from_then_on};
constexpr std::array kFaults{StorageFault::cannot_write, StorageFault::disk_full, StorageFault::read_only};

/// How many entries lie on the disk, however it looks there.
std::size_t entries_on_disk(const std::filesystem::path& file)
{
    auto opened = read_diary(std::make_shared<SystemFiles>(), file);
    return whole(std::move(opened)).events().size();
}

plan::EventBody a_day_form() { return plan::DayFormEvent{plan::DayForm::good}; }

} // namespace

TEST_CASE("a save that fails at any step says so, and neither memory nor disk has lost anything")
{
    for (const Way way : kWays)
        for (const StorageFault fault : kFaults)
            for (int step = 0;; ++step) {
                const TemporaryFolder folder;
                FixedClock clock{kNow};
                const auto files = std::make_shared<FailingFiles>();
                Diary diary = whole(open_diary(files, folder.diary(), clock));
                diary.add(a_day_form(), kNow);
                clock.set(moment("2026-11-10T08:00:00+01:00")); // another week: every generation is due
                files->fail_after(step, fault, way);
                INFO("step " << step << ", way " << static_cast<int>(way));
                bool acknowledged = false;
                try {
                    diary.add(a_day_form(), kNow);
                    acknowledged = true;
                } catch (const StorageError& error) {
                    CHECK(error.fault() == fault);
                }
                if (!files->failed()) {
                    CHECK(acknowledged);
                    REQUIRE(step > 5);
                    break;
                }
                files->work_again();
                CHECK_FALSE(acknowledged);
                CHECK(diary.events().size() == 1);
                CHECK(entries_on_disk(folder.diary()) >= 1);
                // The next try goes over whatever the failed one left.
                CHECK(diary.add(a_day_form(), kNow) == diary::EntryId{2});
                CHECK(entries_on_disk(folder.diary()) == 2);
                CHECK(whole(read_diary(files, folder.diary())).contents() == diary.contents());
            }
}

TEST_CASE("a first save that fails at any step leaves no diary that the person was not told of")
{
    for (const Way way : kWays)
        for (int step = 0;; ++step) {
            const TemporaryFolder folder;
            const FixedClock clock{kNow};
            const auto files = std::make_shared<FailingFiles>();
            files->fail_after(step, StorageFault::cannot_write, way);
            INFO("step " << step << ", way " << static_cast<int>(way));
            bool acknowledged = false;
            try {
                Diary diary = whole(open_diary(files, folder.diary(), clock));
                diary.add(a_day_form(), kNow);
                acknowledged = true;
                files->work_again();
                CHECK(entries_on_disk(folder.diary()) == 1);
            } catch (const StorageError&) {
            }
            if (!files->failed()) {
                CHECK(acknowledged);
                REQUIRE(step > 5);
                break;
            }
            files->work_again();
            if (!acknowledged) CHECK(entries_on_disk(folder.diary()) <= 1);
            Diary diary = whole(open_diary(files, folder.diary(), clock));
            static_cast<void>(diary.add(a_day_form(), kNow));
        }
}

TEST_CASE("a diary that cannot be read is neither new nor overwritten")
{
    for (int step = 0;; ++step) {
        const TemporaryFolder folder;
        const FixedClock clock{kNow};
        whole(open_diary(folder.diary(), clock)).add(a_day_form(), kNow);
        const std::string before = bytes_of(folder.diary());
        const auto files = std::make_shared<FailingFiles>();
        files->fail_after(step, StorageFault::unreadable, Way::before);
        INFO("step " << step);
        try {
            auto opened = open_diary(files, folder.diary(), clock);
            if (auto* diary = std::get_if<Diary>(&opened)) CHECK(diary->events().size() == 1);
        } catch (const StorageError& error) {
            CHECK(error.fault() == StorageFault::unreadable);
        }
        CHECK(bytes_of(folder.diary()) == before);
        if (!files->failed()) break;
    }
}

TEST_CASE("a file that somebody else has changed since is not overwritten")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    diary.add(a_day_form(), kNow);
    std::string other = bytes_of(folder.diary());
    other[200] = static_cast<char>(other[200] ^ 1);
    put_bytes(folder.diary(), other);
    CHECK(fault_of([&] { diary.add(a_day_form(), kNow); }) == StorageFault::changed_outside);
    CHECK(bytes_of(folder.diary()) == other);
    CHECK(diary.events().size() == 1);

    std::filesystem::remove(folder.diary());
    CHECK(fault_of([&] { diary.add(a_day_form(), kNow); }) == StorageFault::changed_outside);
    CHECK_FALSE(std::filesystem::exists(folder.diary()));
}

TEST_CASE("a new diary does not go over one that came in the meantime")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    put_bytes(folder.diary(), "somebody else's");
    CHECK(fault_of([&] { diary.add(a_day_form(), kNow); }) == StorageFault::changed_outside);
    CHECK(bytes_of(folder.diary()) == "somebody else's");
}

TEST_CASE("a folder that goes away while the diary is open is an error and comes back into use")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    const auto home = folder.path() / "home";
    Diary diary = whole(open_diary(home / "diary.sqlite3", clock));
    diary.add(a_day_form(), kNow);
    std::filesystem::rename(home, folder.path() / "away");
    CHECK(fault_of([&] { diary.add(a_day_form(), kNow); }) == StorageFault::folder_gone);
    CHECK_FALSE(std::filesystem::exists(home));
    std::filesystem::rename(folder.path() / "away", home);
    diary.add(a_day_form(), kNow);
    CHECK(entries_on_disk(home / "diary.sqlite3") == 2);
}

TEST_CASE("the second of two owners is turned away and writes nothing")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    {
        Diary first = whole(open_diary(folder.diary(), clock));
        first.add(a_day_form(), kNow);
        const std::string before = bytes_of(folder.diary());
        CHECK(fault_of([&] { static_cast<void>(open_diary(folder.diary(), clock)); }) == StorageFault::locked_by_other);
        CHECK(fault_of([&] { static_cast<void>(erase_diary(folder.diary())); }) == StorageFault::locked_by_other);
        CHECK(bytes_of(folder.diary()) == before);
        CHECK(whole(read_diary(folder.diary())).events().size() == 1);
        CHECK(fault_of([&] { whole(read_diary(folder.diary())).add(a_day_form(), kNow); }) == StorageFault::read_only);
    }
    CHECK(whole(open_diary(folder.diary(), clock)).writable());
}

TEST_CASE("a diary in a folder that cannot be written to opens for reading and says why it does not save")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    whole(open_diary(folder.diary(), clock)).add(a_day_form(), kNow);
    const auto files = std::make_shared<FailingFiles>();
    files->fail_after(1, StorageFault::read_only, Way::before); // make folder works, the lock does not
    Diary diary = whole(open_diary(files, folder.diary(), clock));
    CHECK_FALSE(diary.writable());
    CHECK(diary.events().size() == 1);
    diary.add(a_day_form(), kNow); // the folder can be written to again
    CHECK(diary.writable());
}

TEST_CASE("going back to a copy that fails at any step leaves the diary as it was, in memory and on the disk")
{
    for (const Way way : kWays)
        for (int step = 0;; ++step) {
            const TemporaryFolder folder;
            const FixedClock clock{kNow};
            const auto files = std::make_shared<FailingFiles>();
            Diary diary = whole(open_diary(files, folder.diary(), clock));
            diary.add(a_day_form(), kNow);
            const auto copy = folder.path() / "copy";
            diary.back_up(copy);
            diary.add(a_day_form(), kNow);
            files->fail_after(step, StorageFault::cannot_write, way);
            INFO("step " << step << ", way " << static_cast<int>(way));
            bool restored = false;
            try {
                diary.restore(copy);
                restored = true;
            } catch (const StorageError&) {
                CHECK(diary.events().size() == 2);
            }
            if (!files->failed()) {
                CHECK(restored);
                REQUIRE(step > 5);
                break;
            }
            files->work_again();
            CHECK_FALSE(restored);
            CHECK(entries_on_disk(folder.diary()) >= 1);
            diary.add(a_day_form(), kNow);
            CHECK(entries_on_disk(folder.diary()) == 3);
        }
}

TEST_CASE("a diary whose folder could not be written to can be tried again")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    { whole(open_diary(folder.diary(), clock)).add(a_day_form(), kNow); }
    const auto files = std::make_shared<FailingFiles>();
    const auto refuse_the_lock = [&] { files->fail_after(1, StorageFault::read_only, Way::before); };
    refuse_the_lock();
    Diary diary = whole(open_diary(files, folder.diary(), clock));
    CHECK_FALSE(diary.writable());
    refuse_the_lock();
    CHECK(fault_of([&] { diary.make_writable(); }) == StorageFault::read_only);
    CHECK_FALSE(diary.writable());
    files->work_again();
    diary.make_writable();
    CHECK(diary.writable());
    diary.add(a_day_form(), kNow);
    CHECK(entries_on_disk(folder.diary()) == 2);
}
