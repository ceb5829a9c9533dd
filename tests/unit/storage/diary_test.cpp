#include "storage/open_diary.h"

#include "storage/canonical.h"
#include "support/any_event.h"
#include "support/opened_diary.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace trygg;
using namespace trygg::storage;
using namespace trygg::test;
using diary::DraftKind;

namespace {

ExerciseId an_id(const char* text) { return ExerciseId::from(text).value(); }

plan::SessionEvent a_session(int worst)
{
    return {.plan = plan::PlanKind::a,
            .pain_before = PainScore::of(3),
            .pain_worst = *PainScore::from(worst),
            .exercises = {{an_id("bridge"), 8, true}, {an_id("tandem"), 0, true}},
            .new_signs = false,
            .note = "trött; \"bättre\""};
}

diary::Programme a_programme()
{
    diary::Programme programme;
    programme.started = kNow;
    programme.profile.pattern = plan::Pattern::sciatica;
    programme.profile.avoid = {content::AvoidTag::osteoporosis};
    programme.profile.days = {0, 2, 4};
    programme.profile.minutes = 15;
    programme.profile.positions = std::set<content::Position>{};
    programme.prescription = {plan::PrescribedExercise{an_id("bridge"), std::nullopt},
                              plan::OwnActivity{an_id("cycle"), content::Unit::minutes, 20, 40, true, "till affären"}};
    programme.answers = {{"goal", "cykla till jobbet\nmed barnen"}};
    return programme;
}

} // namespace

TEST_CASE("what was written down is there when the diary is opened again")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    diary::Contents written;
    {
        Diary diary = whole(open_diary(folder.diary(), clock));
        CHECK(diary.events().empty());
        CHECK(diary.writable());
        CHECK(diary.add(a_session(4), kNow) == diary::EntryId{1});
        CHECK(diary.add(plan::FlareEvent{}, kNow) == diary::EntryId{2});
        diary.start_programme(a_programme());
        diary.save_draft(DraftKind::later, {{"okay", "no"}, {"note", "line one\nline two"}});
        written = diary.contents();
    }
    const Diary again = whole(open_diary(folder.diary(), clock));
    CHECK(again.contents() == written);
    CHECK(again.programme() == a_programme());
    CHECK(again.draft(DraftKind::later).at("note") == "line one\nline two");
    CHECK(again.events().front().event.body == plan::EventBody{a_session(4)});
}

TEST_CASE("opening a diary that does not exist writes no diary")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    static_cast<void>(whole(open_diary(folder.diary(), clock)));
    CHECK_FALSE(std::filesystem::exists(folder.diary()));
    static_cast<void>(whole(read_diary(folder.path() / "nowhere" / "diary.sqlite3")));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "nowhere"));
}

TEST_CASE("every kind of event comes back as it was")
{
    const FixedClock clock{kNow};
    rc::check([&] {
        const TemporaryFolder folder;
        std::vector<plan::Event> events;
        for (int kind = 0; kind < 12; ++kind) {
            const Moment at = any_moment();
            plan::EventBody body = any_body(kind);
            // A text that a file gave is kept even where the program would write the event differently.
            std::string canonical = canonical_text(at, body);
            if (*rc::gen::arbitrary<bool>()) canonical += ' ';
            events.push_back({at, std::move(body), std::move(canonical)});
        }
        static_cast<void>(whole(open_diary(folder.diary(), clock)).add_all(events));
        const auto entries = whole(read_diary(folder.diary())).events();
        RC_ASSERT(entries.size() == events.size());
        for (std::size_t i = 0; i < events.size(); ++i) {
            RC_ASSERT(entries[i].event == events[i]);
            RC_ASSERT(entries[i].written == kNow);
        }
    });
}

TEST_CASE("the first plan comes back as it was")
{
    const FixedClock clock{kNow};
    rc::check([&] {
        const TemporaryFolder folder;
        diary::Programme programme = a_programme();
        programme.started = any_moment();
        programme.profile.avoid = any_set<content::AvoidTag>(8);
        programme.profile.equipment = any_set<content::Equipment>(11);
        programme.profile.positions = any_change().positions;
        programme.prescription.clear();
        std::set<ExerciseId> seen;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
            if (auto entry = any_entry(); seen.insert(plan::id_of(entry)).second)
                programme.prescription.push_back(std::move(entry));
        for (auto& entry : programme.prescription)
            if (auto* own = std::get_if<plan::OwnActivity>(&entry); own && own->plan_b == " ") own->plan_b = "x";
        whole(open_diary(folder.diary(), clock)).import({programme, {}, {}, {}});
        RC_ASSERT(whole(read_diary(folder.diary())).programme() == programme);
    });
}

TEST_CASE("an event and the end of its draft are one step")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    diary.save_draft(DraftKind::session, {{"pain_before", "3"}});
    diary.save_draft(DraftKind::first_start, {{"pattern", "sciatica"}});
    diary.add(a_session(4), kNow, DraftKind::session);
    CHECK(diary.draft(DraftKind::session).empty());
    CHECK(whole(read_diary(folder.diary())).draft(DraftKind::session).empty());
    const diary::Draft stays{{"closed", "2026-11-02"}};
    diary.save_draft(DraftKind::session, {{"pain_before", "3"}});
    diary.add(a_session(5), kNow, DraftKind::session, stays);
    CHECK(whole(read_diary(folder.diary())).draft(DraftKind::session) == stays);
    diary.clear_draft(DraftKind::session);
    CHECK_FALSE(diary.draft(DraftKind::first_start).empty());
    diary.start_programme(a_programme());
    CHECK(diary.contents().drafts.empty());
}

TEST_CASE("a draft is replaced as a whole and cleared by an empty one")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    diary.save_draft(DraftKind::triage, {{"age", "35"}, {"saddle", "no"}});
    diary.save_draft(DraftKind::triage, {{"age", "36"}});
    CHECK(whole(read_diary(folder.diary())).draft(DraftKind::triage) == diary::Draft{{"age", "36"}});
    diary.clear_draft(DraftKind::triage);
    CHECK(whole(read_diary(folder.diary())).contents() == diary::Contents{});
}

TEST_CASE("a correction keeps the original and stands in its place")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    const auto slip = diary.add(a_session(9), moment("2026-11-01T10:00:00+01:00"));
    diary.add(plan::DayFormEvent{plan::DayForm::bad}, kNow);
    const auto first = diary.correct(slip, a_session(4));
    const auto second = diary.correct(first, a_session(5));

    const auto history = whole(read_diary(folder.diary())).events();
    REQUIRE(history.size() == 2);
    CHECK(history[0].id == second);
    CHECK(history[0].corrects == slip);
    CHECK(history[0].event.at == moment("2026-11-01T10:00:00+01:00"));
    CHECK(history[0].event.body == plan::EventBody{a_session(5)});
    CHECK(diary.contents().entries.size() == 4);
    CHECK(diary.contents().entries[0].event.body == plan::EventBody{a_session(9)});
    CHECK(diary.contents().entries[2].corrects == slip);
}

TEST_CASE("a correction of another type, or of nothing, is refused and changes nothing")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    const auto id = diary.add(a_session(4), kNow);
    const std::string before = bytes_of(folder.diary());
    CHECK(fault_of([&] { diary.correct(id, plan::FlareEvent{}); }) == StorageFault::refused);
    CHECK(fault_of([&] { diary.correct({7}, a_session(3)); }) == StorageFault::refused);
    CHECK(bytes_of(folder.diary()) == before);
    CHECK(diary.events().size() == 1);
}

TEST_CASE("what no diary takes is refused before anything is written")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    const auto refused = [&](const plan::EventBody& body) {
        return fault_of([&] { diary.add(body, kNow); }) == StorageFault::refused;
    };
    plan::SessionEvent session = a_session(4);
    session.exercises = {};
    CHECK(refused(session));
    session.exercises = {{an_id("bridge"), 8, true}, {an_id("bridge"), 9, true}};
    CHECK(refused(session));
    session.exercises = {{an_id("bridge"), 10'000, true}};
    CHECK(refused(session));
    CHECK(refused(plan::LowerEvent{an_id("bridge"), 0}));
    plan::ProfileEvent one_day;
    one_day.change.days = plan::TrainingDays{3};
    CHECK(refused(one_day));
    CHECK(refused(plan::TriageEvent{false, "later", {}, false, {}, {}}));
    CHECK(refused(plan::ClearanceEvent{"", kNow.day()}));
    CHECK(fault_of([&] { diary.add(plan::FlareEvent{}, {std::chrono::sys_days{} - std::chrono::days{9}, {}}); }) ==
          StorageFault::refused);
    CHECK(fault_of([&] { diary.save_draft(DraftKind::log, {{"", "x"}}); }) == StorageFault::refused);
    CHECK_FALSE(std::filesystem::exists(folder.diary()));
}

TEST_CASE("a note with line breaks is written down as one line")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    diary.add(plan::DailyPainEvent{PainScore::of(2), "ont\ni \u202eryggen\t"}, kNow);
    diary.add(plan::DailyPainEvent{PainScore::of(2), "\n"}, kNow);
    diary.add(plan::DailyPainEvent{PainScore::of(2), std::string(1200, 'x')}, kNow);
    const auto note = [&](std::size_t i) {
        return std::get<plan::DailyPainEvent>(diary.events()[i].event.body).note;
    };
    CHECK(note(0) == "ont i  ryggen");
    CHECK(note(1) == std::nullopt);
    CHECK(note(2)->size() == 1000);
}

TEST_CASE("a second programme is refused")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    diary.start_programme(a_programme());
    CHECK(fault_of([&] { diary.start_programme(a_programme()); }) == StorageFault::refused);
}

TEST_CASE("a diary grows to its limit and no further, and stays whole")
{
    const TemporaryFolder folder;
    const FixedClock clock{kNow};
    Diary diary = whole(open_diary(folder.diary(), clock));
    const std::vector<plan::Event> many(3000, {kNow, plan::DailyPainEvent{PainScore::of(1), std::string(1000, 'x')}, {}});
    StorageFault fault = StorageFault::refused;
    try {
        for (int i = 0; i < 10; ++i) static_cast<void>(diary.add_all(many));
    } catch (const StorageError& error) {
        fault = error.fault();
    }
    CHECK(fault == StorageFault::too_large);
    CHECK(diary.fullness() > 0.5);
    CHECK(whole(read_diary(folder.diary())).contents() == diary.contents());
    diary.add(plan::FlareEvent{}, kNow);
}
