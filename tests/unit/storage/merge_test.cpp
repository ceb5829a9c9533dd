#include "storage/merge.h"

#include "storage/open_diary.h"
#include "support/any_event.h"
#include "support/any_records.h"
#include "support/opened_diary.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace trygg;
using namespace trygg::storage;
using namespace trygg::test;

TEST_CASE("contents taken over into an empty diary are the same contents")
{
    const FixedClock clock{kNow}, other{moment("2030-01-01T00:00:00+00:00")};
    rc::check([&] {
        const TemporaryFolder folder;
        Diary diary = whole(open_diary(folder.diary(), clock));
        const int count = *rc::gen::inRange(1, 6);
        for (int i = 0; i < count; ++i) diary.add(any_body(), any_moment());
        for (const auto& entry : diary.events())
            if (*rc::gen::arbitrary<bool>()) diary.correct(entry.id, any_body(static_cast<int>(entry.event.body.index())));
        diary.save_draft(diary::DraftKind::log, {{"day", "2026-11-02"}});
        diary::Contents records;
        records.records = any_records();
        RC_ASSERT(diary.import(records) == 0);
        RC_ASSERT(diary.contents().records == records.records);
        Diary copy = whole(open_diary(folder.path() / "copy", other));
        RC_ASSERT(copy.import(diary.contents()) == static_cast<int>(diary.contents().entries.size()));
        RC_ASSERT(copy.contents() == diary.contents());
        RC_ASSERT(copy.import(diary.contents()) == 0);
        RC_ASSERT(copy.contents() == diary.contents());
    });
}

TEST_CASE("only what is new is taken over, corrections with their originals")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary here = whole(open_diary(folder.diary(), clock)), there = whole(open_diary(folder.path() / "b", clock));
    here.add(plan::FlareEvent{}, kNow);
    here.add(plan::DayFormEvent{plan::DayForm::bad}, kNow);
    there.add(plan::DayFormEvent{plan::DayForm::bad}, kNow);
    there.add(plan::FlareEvent{}, kNow);
    there.add(plan::FlareEvent{}, kNow); // twice in one diary: twice
    there.correct({1}, plan::DayFormEvent{plan::DayForm::good});
    CHECK(here.import(there.contents()) == 2);
    const auto events = here.events();
    REQUIRE(events.size() == 3);
    CHECK(events[1].event.body == plan::EventBody{plan::DayFormEvent{plan::DayForm::good}});
    CHECK(events[1].corrects == diary::EntryId{2});
}

TEST_CASE("a correction of nothing is refused")
{
    diary::Contents imported;
    imported.entries = {{{1}, {kNow, plan::FlareEvent{}, {}}, kNow, {}}, {{2}, {kNow, plan::FlareEvent{}, {}}, kNow, diary::EntryId{3}}};
    CHECK(fault_of([&] { static_cast<void>(what_is_new({}, imported)); }) == StorageFault::refused);
    imported.entries[1].corrects = diary::EntryId{1};
    imported.entries[1].event.body = plan::DayFormEvent{};
    CHECK(fault_of([&] { static_cast<void>(what_is_new({}, imported)); }) == StorageFault::refused);
}
