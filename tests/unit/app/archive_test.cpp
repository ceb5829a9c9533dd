#include "app/archive.h"

#include "storage/open_diary.h"
#include "unit/storage/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::app;

namespace {

const FixedClock kClock{moment_from("2026-11-02T18:05:00+01:00").value()};

/// A diary of its own with the program's own content.
struct Kept {
    test::TemporaryFolder folder;
    Library library = read_library(TRYGGRYGG_SOURCE_DIR "/content");
    storage::Diary diary = std::get<storage::Diary>(storage::open_diary(folder.diary(), kClock));
    Archive archive{library, diary, kClock};

    void add(int pain, const char* note = "")
    {
        diary.add(plan::DailyPainEvent{PainScore::from(pain).value(), *note ? std::optional<std::string>{note} : std::nullopt},
                  kClock.now());
    }
    [[nodiscard]] std::filesystem::path beside(const char* name) const { return folder.path() / name; }
};

} // namespace

TEST_CASE("an export that is taken in gives the same diary, and the export of that the same bytes")
{
    Kept here, there;
    here.add(3, "rak i ryggen, å ä ö");
    here.add(4);
    here.diary.correct(diary::EntryId{1}, plan::DailyPainEvent{PainScore::of(2), std::nullopt});
    here.diary.save_draft(diary::DraftKind::log, {{"a", "b"}});
    here.archive.export_json(here.beside("out.json"));
    CHECK(there.archive.import(here.beside("out.json")) == 3);
    there.archive.export_json(there.beside("out.json"));
    CHECK(test::bytes_of(there.beside("out.json")) == test::bytes_of(here.beside("out.json")));
    CHECK(there.archive.import(here.beside("out.json")) == 0);
}

TEST_CASE("a file that is no export changes nothing")
{
    Kept kept;
    kept.add(3);
    for (const char* text : {"", "{", "[]", "{\"entries\": 1}", "\xff"}) {
        test::put_bytes(kept.beside("in.json"), text);
        CHECK_FALSE(kept.archive.import(kept.beside("in.json")));
    }
    CHECK_THROWS_AS(kept.archive.import(kept.beside("none.json")), storage::StorageError);
    CHECK(kept.archive.extent().entries == 1);
}

TEST_CASE("a copy can be looked at and gone on with; the state before it can be gone back to")
{
    Kept kept;
    kept.add(3);
    kept.archive.back_up(kept.beside("copy.sqlite3"));
    kept.add(4);
    kept.add(5);
    const storage::Generation copy = kept.archive.inspect(kept.beside("copy.sqlite3"));
    CHECK(copy.entries == 1);
    CHECK(copy.newest_day == kClock.now().day());
    kept.archive.restore(kept.beside("copy.sqlite3"));
    CHECK(kept.archive.extent().entries == 1);
    kept.add(6);
    const auto states = kept.archive.earlier_states();
    const auto before = std::ranges::find_if(states, [](const auto& state) { return state.name.starts_with("before-restore"); });
    REQUIRE(before != states.end());
    CHECK(before->entries == 3);
    kept.archive.restore(before->file);
    CHECK(kept.archive.extent().entries == 3);
    CHECK(std::get<storage::Diary>(storage::read_diary(kept.folder.diary())).events().size() == 3);
}

TEST_CASE("a copy that is not whole is refused, and the diary goes on as it is")
{
    Kept kept;
    kept.add(3);
    test::put_bytes(kept.beside("copy.sqlite3"), "rubbish");
    CHECK_THROWS_AS(kept.archive.restore(kept.beside("copy.sqlite3")), storage::StorageError);
    CHECK_THROWS_AS(kept.archive.inspect(kept.beside("copy.sqlite3")), storage::StorageError);
    kept.add(4);
    CHECK(kept.archive.extent().entries == 2);
}

TEST_CASE("the extent of an empty diary has no days; that of a full one its first and last")
{
    Kept kept;
    CHECK(kept.archive.extent().entries == 0);
    CHECK_FALSE(kept.archive.extent().first_day);
    kept.diary.add(plan::FlareEvent{}, moment_from("2026-11-05T08:00:00+01:00").value());
    kept.diary.add(plan::FlareEvent{}, moment_from("2026-10-30T08:00:00+01:00").value());
    CHECK(to_iso(*kept.archive.extent().first_day) == "2026-10-30");
    CHECK(to_iso(*kept.archive.extent().last_day) == "2026-11-05");
}
