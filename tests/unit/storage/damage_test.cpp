#include "storage/envelope.h"
#include "storage/opening.h"

#include "support/opened_diary.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>
#include <random>
#include <sqlite3.h>

using namespace trygg;
using namespace trygg::storage;
using namespace trygg::test;

namespace {

plan::EventBody an_event() { return plan::DailyPainEvent{PainScore::of(4), "en anteckning"}; }

void fill(const std::filesystem::path& file, int entries, const Clock& clock)
{
    Diary diary = whole(open_diary(file, clock));
    for (int i = 0; i < entries; ++i) diary.add(an_event(), kNow);
}

/// Changes the image by SQL and seals it anew, as a sound file with other contents.
void rewrite(const std::filesystem::path& file, const std::string& sql)
{
    const std::string bytes = bytes_of(file);
    const OpenEnvelope envelope;
    const Unsealed before = envelope.unseal({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
    const auto plain = file.string() + ".plain";
    put_bytes(plain, {before.image.begin(), before.image.end()});
    {
        SQLite::Database database{plain, SQLite::OPEN_READWRITE};
        database.exec(sql);
    }
    const std::string image = bytes_of(plain);
    std::filesystem::remove(plain);
    const Bytes sealed = envelope.seal({reinterpret_cast<const std::uint8_t*>(image.data()), image.size()}, before.stamp);
    put_bytes(file, {sealed.begin(), sealed.end()});
}

std::size_t count_named(const std::filesystem::path& folder, const std::string& part)
{
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator{folder})
        if (entry.path().filename().string().find(part) != std::string::npos) ++count;
    return count;
}

} // namespace

TEST_CASE("every flipped bit and every truncation is noticed, and the state before it can be restored")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    fill(folder.diary(), 30, clock);
    const std::string sound = bytes_of(folder.diary());
    std::mt19937 random{20261102};
    std::uniform_int_distribution<std::size_t> place{0, sound.size() - 1};
    for (std::size_t i = 0; i < 400; ++i) {
        std::string bad = sound;
        const std::size_t at = place(random);
        if (i % 4 == 0)
            bad.resize(at);
        else
            bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 8)));
        put_bytes(folder.diary(), bad);
        INFO("byte " << at << " of " << sound.size());
        try {
            const Damage found = damage(read_diary(folder.diary()));
            REQUIRE(found.generations.size() == 1);
            CHECK(found.generations.front().name == "previous");
            CHECK(found.generations.front().entries == 29);
            CHECK(found.generations.front().saved == kNow);
        } catch (const StorageError& error) {
            CHECK(error.fault() == StorageFault::newer_version); // the bit lies in the version number
        }
        CHECK(bytes_of(folder.diary()) == bad);
    }
}

TEST_CASE("restoring keeps the damaged file and loses at most the last entry")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    fill(folder.diary(), 5, clock);
    std::string bad = bytes_of(folder.diary());
    bad[5000] = static_cast<char>(bad[5000] ^ 4);
    put_bytes(folder.diary(), bad);
    const Damage found = damage(open_diary(folder.diary(), clock));
    {
        Diary restored = restore_diary(folder.diary(), found.generations.front().file, clock);
        CHECK(restored.events().size() == 4);
        restored.add(an_event(), kNow);
    }
    CHECK(whole(open_diary(folder.diary(), clock)).events().size() == 5);
    const auto kept = folder.path() / "diary.sqlite3.corrupt-20261102T170500Z";
    CHECK(bytes_of(kept) == bad);
    // The same second again: nothing is overwritten.
    put_bytes(folder.diary(), bad);
    static_cast<void>(restore_diary(folder.diary(), folder.diary().string() + ".previous", clock));
    CHECK(count_named(folder.path(), ".corrupt-") == 2);
}

TEST_CASE("a missing file with earlier states beside it is not a new diary")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    fill(folder.diary(), 2, clock);
    std::filesystem::remove(folder.diary());
    const Damage found = damage(open_diary(folder.diary(), clock));
    CHECK(found.kind == DamageKind::missing);
    REQUIRE(found.generations.size() == 1);
    CHECK(restore_diary(folder.diary(), found.generations.front().file, clock).events().size() == 1);
}

TEST_CASE("a damaged earlier state is not offered")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    fill(folder.diary(), 2, clock);
    put_bytes(folder.diary().string() + ".previous", "rubbish");
    CHECK(generations_of(folder.diary()).empty());
    CHECK(fault_of([&] {
              static_cast<void>(restore_diary(folder.diary(), folder.diary().string() + ".previous", clock));
          }) == StorageFault::damaged);
    CHECK(whole(read_diary(folder.diary())).events().size() == 2);
}

TEST_CASE("a diary that another program wrote is told from a damaged one and can be accepted")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    fill(folder.diary(), 3, clock);
    {
        SQLite::Database other{folder.diary().string(), SQLite::OPEN_READWRITE};
        other.exec("UPDATE daily_pain SET pain = 5 WHERE entry = 1");
    }
    CHECK(damage(open_diary(folder.diary(), clock)).kind == DamageKind::changed_outside);
    {
        const Diary accepted = restore_diary(folder.diary(), folder.diary(), clock);
        CHECK(std::get<plan::DailyPainEvent>(accepted.events().front().event.body).pain == PainScore::of(5));
    }
    CHECK(whole(open_diary(folder.diary(), clock)).events().size() == 3);
    CHECK(count_named(folder.path(), ".corrupt-") == 1);
}

TEST_CASE("a diary of a newer version is refused and stays as it is, byte by byte")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    fill(folder.diary(), 3, clock);
    const auto refused = [&] {
        const std::string before = bytes_of(folder.diary());
        CHECK(fault_of([&] { static_cast<void>(open_diary(folder.diary(), clock)); }) == StorageFault::newer_version);
        CHECK(fault_of([&] { static_cast<void>(read_diary(folder.diary())); }) == StorageFault::newer_version);
        CHECK(bytes_of(folder.diary()) == before);
    };
    SECTION("by its tables, properly sealed") { rewrite(folder.diary(), "PRAGMA user_version = 3"); refused(); }
    SECTION("by its tables, set by another program")
    {
        SQLite::Database{folder.diary().string(), SQLite::OPEN_READWRITE}.exec("PRAGMA user_version = 99");
        refused();
    }
    CHECK(fault_of([&] { static_cast<void>(begin_anew(folder.diary().string() + ".previous", clock)); }) ==
          StorageFault::refused);
}

TEST_CASE("a sound file with a row that no diary holds is damaged")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    fill(folder.diary(), 3, clock);
    const char* sql = GENERATE(
        "PRAGMA ignore_check_constraints = ON; UPDATE daily_pain SET pain = 11 WHERE entry = 1",
        "PRAGMA ignore_check_constraints = ON; UPDATE entry SET at_day = '2026-11-03' WHERE id = 1", "DELETE FROM daily_pain WHERE entry = 2",
        "PRAGMA foreign_keys = OFF; INSERT INTO daily_pain VALUES (77, 1, NULL)",
        "UPDATE entry SET type = 'flare' WHERE id = 3", "UPDATE entry SET corrects = 1 WHERE id = 3; INSERT INTO draft VALUES ('log', char(7), 'x')",
        "UPDATE daily_pain SET note = 'rad' || char(10) || 'rad' WHERE entry = 1",
        "CREATE TABLE more (id INTEGER)", "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
        "PRAGMA application_id = 1", "PRAGMA user_version = 0");
    rewrite(folder.diary(), sql);
    INFO(sql);
    CHECK(damage(read_diary(folder.diary())).kind == DamageKind::damaged);
}

TEST_CASE("a sound file in which a reference leads nowhere is damaged")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    fill(folder.diary(), 3, clock);
    // Every foreign key of the tables, each led to a row that is not there.
    const std::string sql = GENERATE(
        "INSERT INTO session VALUES (77, 'A', 1, 2, NULL, NULL)", "INSERT INTO session_exercise VALUES (1, 0, 'bridge', 8, 1)",
        "INSERT INTO later VALUES (77, 1, 3, 0, NULL, NULL, NULL)", "INSERT INTO later_suspected VALUES (1, 0, 'bridge')",
        "INSERT INTO day_form VALUES (77, 'good')", "INSERT INTO daily_pain VALUES (77, 3, NULL)",
        "INSERT INTO triage VALUES (77, 'full', 'self_care', 0, NULL, NULL)", "INSERT INTO triage_rule VALUES (1, 0, 'CES-1')",
        "INSERT INTO clearance VALUES (77, 'Dr A', '2026-11-02')", "INSERT INTO lower VALUES (77, 'bridge', 5)",
        "INSERT INTO swap VALUES (77, 'bridge', 'tandem')", "INSERT INTO exclude VALUES (77, 'bridge')",
        "INSERT INTO prescribe VALUES (77, 1)",
        "DELETE FROM daily_pain WHERE entry = 3; UPDATE entry SET type = 'prescribe' WHERE id = 3; INSERT INTO prescribe VALUES (3, 9)",
        "INSERT INTO profile_item VALUES (9, 'day', 'mon')", "INSERT INTO profile_change VALUES (77, 9)",
        "DELETE FROM daily_pain WHERE entry = 3; UPDATE entry SET type = 'profile' WHERE id = 3; INSERT INTO profile_change VALUES (3, 9)",
        "INSERT INTO programme VALUES (1, 1793552700, 60, 9)", "INSERT INTO programme_line VALUES (0, 9)",
        "DELETE FROM entry WHERE id = 1; DELETE FROM daily_pain WHERE entry = 1; UPDATE entry SET corrects = 1 WHERE id = 3");
    rewrite(folder.diary(), "PRAGMA foreign_keys = OFF; " + sql);
    INFO(sql);
    CHECK(damage(read_diary(folder.diary())).kind == DamageKind::damaged);
}

TEST_CASE("an image that SQLite's own check finds unsound is damaged, however well its rows read")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    fill(folder.diary(), 3, clock);
    // A CHECK of the table that the row does not meet; the reader takes an empty spelling for none.
    rewrite(folder.diary(), "PRAGMA ignore_check_constraints = ON; UPDATE entry SET spelling = '' WHERE id = 2");
    CHECK(damage(read_diary(folder.diary())).kind == DamageKind::damaged);
}

TEST_CASE("files that are no diary at all are damaged and not overwritten")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    const std::string bytes = GENERATE(std::string{}, std::string(79, 'x'), std::string(100'000, '\0'),
                                       std::string{"SQLite format 3\0", 16}, std::string(18u << 20, 'z'));
    put_bytes(folder.diary(), bytes);
    CHECK(damage(open_diary(folder.diary(), clock)).kind == DamageKind::damaged);
    CHECK(bytes_of(folder.diary()) == bytes);
    {
        const Diary anew = begin_anew(folder.diary(), clock);
        CHECK(anew.events().empty());
    }
    CHECK(count_named(folder.path(), ".corrupt-") == 1);
    CHECK(whole(open_diary(folder.diary(), clock)).events().empty());
}

TEST_CASE("a folder or a pipe in the diary's place is an error, not a new diary")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    std::filesystem::create_directory(folder.diary());
    CHECK(fault_of([&] { static_cast<void>(open_diary(folder.diary(), clock)); }) == StorageFault::unreadable);
}
