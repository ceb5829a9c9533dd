#include "app/journal.h"

#include "storage/open_diary.h"
#include "unit/storage/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::app;
using namespace std::chrono_literals;

TEST_CASE("the journal gives what was written into it, with its own clock's time")
{
    const FixedClock clock{moment_from("2026-11-02T18:05:00+01:00").value()};
    const test::TemporaryFolder folder;
    auto diary = std::get<storage::Diary>(storage::open_diary(folder.diary(), clock));
    Journal journal{diary, clock};
    journal.record(diary::PracticeKind::breathing, clock.now(), 5min);
    journal.record(diary::PracticeKind::cold, clock.now(), 0s);
    journal.record(diary::PracticeKind::cold, clock.now(), 48h);
    CHECK(journal.practices().at(0).length == 5min);
    CHECK(journal.practices().at(1).length == 1s);
    CHECK(journal.practices().at(2).length == 24h);
    journal.mark_read("course:1");
    CHECK(journal.read_marks() == std::vector<diary::ReadMark>{{"course:1", clock.now()}});
    journal.set_reading("article:pacing");
    CHECK(journal.reading() == "article:pacing");
    journal.set_reading("");
    CHECK_FALSE(journal.reading());
    journal.save(diary::Notebook::goal, {{"a", "b"}});
    CHECK(journal.notebook(diary::Notebook::goal) == diary::Draft{{"a", "b"}});
    CHECK(journal.notebook(diary::Notebook::course).empty());
    journal.save(diary::Notebook::evaluation, {{"a", "b"}});
    journal.record({clock.now(), 6, {{"a", "b"}}});
    CHECK(journal.evaluations().size() == 1);
    CHECK(journal.notebook(diary::Notebook::evaluation).empty());
}
