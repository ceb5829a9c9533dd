#include "storage/open_diary.h"

#include "support/any_records.h"
#include "support/opened_diary.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::storage;
using namespace trygg::test;
using diary::Notebook;
using diary::PracticeKind;

TEST_CASE("each record is there when the diary is opened again")
{
    using namespace std::chrono_literals;
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    diary.add(diary::Practice{kNow, PracticeKind::cold, 15min});
    diary.add(diary::ReadMark{"article:principle_1", kNow});
    diary.add(diary::ReadMark{"course:1", kNow});
    diary.set_reading("article:principle_2");
    diary.save_notebook(Notebook::flare_plan, {{"ease", "ligga på sidan\nvärme"}});
    diary.save_notebook(Notebook::evaluation, {{"walk", "better"}});
    CHECK(whole(read_diary(folder.diary())).contents() == diary.contents());

    diary.add(diary::Evaluation{kNow, 6, {{"walk", "better"}}});
    const auto records = whole(read_diary(folder.diary())).contents().records;
    CHECK(records == diary.contents().records);
    CHECK(records.practices == std::vector{diary::Practice{kNow, PracticeKind::cold, 900s}});
    CHECK(records.read_marks.size() == 2);
    CHECK(records.reading == "article:principle_2");
    CHECK(records.notebooks == diary::Notebooks{{Notebook::flare_plan, {{"ease", "ligga på sidan\nvärme"}}}});
    CHECK(records.evaluations == std::vector{diary::Evaluation{kNow, 6, {{"walk", "better"}}}});
    CHECK(diary.events().empty());
}

TEST_CASE("a text is marked once, with its first reading; nothing and no words leave no trace")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    diary.add(diary::ReadMark{"course:1", kNow});
    const std::string before = bytes_of(folder.diary());
    diary.add(diary::ReadMark{"course:1", moment("2026-12-02T18:05:00+01:00")});
    CHECK(bytes_of(folder.diary()) == before);
    CHECK(diary.contents().records.read_marks.front().at == kNow);
    diary.set_reading("course:1");
    diary.save_notebook(Notebook::goal, {{"a", "b"}});
    diary.set_reading(std::nullopt);
    diary.save_notebook(Notebook::goal, {});
    const auto records = whole(read_diary(folder.diary())).contents().records;
    CHECK_FALSE(records.reading);
    CHECK(records.notebooks.empty());
}

TEST_CASE("records that no diary takes are refused before anything is written")
{
    using namespace std::chrono_literals;
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    const Moment never{std::chrono::sys_days{} - std::chrono::days{9}, {}};
    const auto refused = [&](const auto& record) {
        return fault_of([&] { diary.add(record); }) == StorageFault::refused;
    };
    CHECK(refused(diary::Practice{kNow, PracticeKind::heat, 0s}));
    CHECK(refused(diary::Practice{kNow, PracticeKind::heat, 24h + 1s}));
    CHECK(refused(diary::Practice{never, PracticeKind::heat, 1min}));
    CHECK(refused(diary::ReadMark{"", kNow}));
    CHECK(refused(diary::ReadMark{std::string(201, 'x'), kNow}));
    CHECK(refused(diary::Evaluation{kNow, 0, {}}));
    CHECK(refused(diary::Evaluation{kNow, 6, {{"", "x"}}}));
    CHECK(fault_of([&] { diary.set_reading("a\nb"); }) == StorageFault::refused);
    CHECK(fault_of([&] { diary.save_notebook(Notebook::goal, {{"a", std::string(20'001, 'x')}}); }) ==
          StorageFault::refused);
    CHECK_FALSE(std::filesystem::exists(folder.diary()));
}

TEST_CASE("what is there stays when records are taken over, and what is twice there is looked for twice")
{
    using namespace std::chrono_literals;
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    const diary::Practice rest{kNow, PracticeKind::relaxation, 10min};
    diary.add(rest);
    diary.add(diary::ReadMark{"course:1", kNow});
    diary.set_reading("course:1");
    diary.save_notebook(Notebook::goal, {{"a", "here"}});
    diary::Contents imported;
    imported.records.practices = {rest, rest};
    imported.records.read_marks = {{"course:1", moment("2026-12-02T18:05:00+01:00")}, {"course:2", kNow}};
    imported.records.reading = "course:2";
    imported.records.notebooks = {{Notebook::goal, {{"a", "there"}}}, {Notebook::course, {{"b", "c"}}}};
    CHECK(diary.import(imported) == 0);
    const auto records = whole(read_diary(folder.diary())).contents().records;
    CHECK(records.practices == std::vector{rest, rest});
    CHECK(records.read_marks == std::vector<diary::ReadMark>{{"course:1", kNow}, {"course:2", kNow}});
    CHECK(records.reading == "course:1");
    CHECK(records.notebooks.at(Notebook::goal).at("a") == "here");
    CHECK(records.notebooks.at(Notebook::course).at("b") == "c");
}
