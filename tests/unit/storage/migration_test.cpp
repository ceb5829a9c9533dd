#include "storage/database.h"
#include "storage/open_diary.h"
#include "storage/schema.h"

#include "support/opened_diary.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::storage;
using namespace trygg::test;

namespace {

int version_of(SQLite::Database& database) { return database.execAndGet("PRAGMA user_version").getInt(); }

} // namespace

TEST_CASE("the steps make the newest version, and a second run changes nothing")
{
    SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    migrate(database, schema_steps());
    CHECK(version_of(database) == schema_version());
    migrate(database, schema_steps());
    CHECK(version_of(database) == schema_version());
}

TEST_CASE("a step that fails leaves the version before it whole")
{
    SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    const std::array<const char*, 3> steps{
        "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT; INSERT INTO a VALUES (1)",
        "CREATE TABLE b (a INTEGER REFERENCES a (id)) STRICT", "INSERT INTO a VALUES (2); INSERT INTO nowhere VALUES (1)"};
    CHECK(fault_of([&] { migrate(database, steps); }) == StorageFault::damaged);
    CHECK(version_of(database) == 2);
    CHECK(database.execAndGet("SELECT count(*) FROM a").getInt() == 1);
}

TEST_CASE("a step that breaks a reference is rolled back")
{
    SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    const std::array<const char*, 2> steps{
        "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE b (a INTEGER REFERENCES a (id)) STRICT",
        "INSERT INTO b VALUES (7)"};
    database.exec("PRAGMA foreign_keys = OFF");
    CHECK(fault_of([&] { migrate(database, steps); }) == StorageFault::damaged);
    CHECK(version_of(database) == 1);
    CHECK(database.execAndGet("SELECT count(*) FROM b").getInt() == 0);
}

TEST_CASE("a diary of every released version opens with all that it holds")
{
    const FixedClock clock{kNow};
    for (int version = 1; version <= schema_version(); ++version) {
        const TemporaryFolder folder;
        const auto fixture = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "tests" / "fixtures" /
                             ("diary-v" + std::to_string(version) + ".sqlite3");
        INFO(fixture);
        REQUIRE(std::filesystem::exists(fixture));
        std::filesystem::copy_file(fixture, folder.diary());
        Diary diary = whole(open_diary(folder.diary(), clock));
        CHECK(diary.events().size() == 12);
        CHECK(diary.contents().entries.size() == 13);
        CHECK(diary.programme().has_value());
        CHECK(diary.draft(diary::DraftKind::session).at("pain_before") == "3");
        CHECK(diary.contents().records.practices.size() == (version < 2 ? 0 : 2));
        CHECK(diary.contents().records.notebooks.size() == (version < 2 ? 0 : 2));
        diary.add(plan::FlareEvent{}, kNow);
        const auto all = generations_of(folder.diary());
        const bool kept = std::ranges::any_of(all, [](const Generation& one) { return one.name.starts_with("before-version-"); });
        CHECK(kept == (version < schema_version()));
    }
}
