#include "content/exercise_reader.h"
#include "exchange/diary_json.h"
#include "exchange/escaped_text.h"
#include "storage/canonical.h"

#include "support/any_event.h"
#include "support/any_records.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace trygg;

namespace {

const Moment kNow = moment_from("2026-11-02T18:05:00+01:00").value();

content::Catalogue catalogue()
{
    return content::check_catalogue(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content").catalogue.value();
}

struct Read {
    diary::Contents contents;
    Faults faults;
};

Read read(const std::string& text)
{
    const auto reading = content::read_json(text, "diary", exchange::kDiaryLimits);
    Read result{{}, reading.faults};
    if (reading.complete)
        result.contents = exchange::read_diary({reading.value, "diary", result.faults}, catalogue(), kNow);
    return result;
}

/// An own activity's id must not be one of the catalogue's.
plan::EventBody importable(plan::EventBody body)
{
    if (auto* prescribe = std::get_if<plan::PrescribeEvent>(&body))
        if (auto* own = std::get_if<plan::OwnActivity>(&prescribe->entry)) own->id = ExerciseId::from("cycle_x").value();
    return body;
}

diary::Contents any_contents()
{
    diary::Contents contents;
    const int count = *rc::gen::inRange(0, 8);
    for (int i = 1; i <= count; ++i) {
        const Moment at = test::any_moment();
        plan::EventBody body = importable(test::any_body());
        std::string canonical = storage::canonical_text(at, body);
        contents.entries.push_back({{i}, {at, std::move(body), std::move(canonical)}, test::any_moment(), std::nullopt});
    }
    if (count > 0) {
        diary::Entry correction = contents.entries.front();
        correction.corrects = correction.id;
        correction.id = {count + 3};
        contents.entries.push_back(correction);
    }
    if (*rc::gen::arbitrary<bool>()) {
        diary::Programme programme{test::any_moment(), {}, {}, {{"mål", "rad 1\nrad 2 \\ \x7f"}}};
        programme.profile.days = test::any_days();
        programme.profile.avoid = test::any_set<content::AvoidTag>(8);
        programme.profile.equipment = test::any_set<content::Equipment>(11);
        programme.prescription = {plan::PrescribedExercise{ExerciseId::from("no_longer_there").value(), 7}};
        contents.programme = programme;
    }
    if (*rc::gen::arbitrary<bool>()) contents.drafts[diary::DraftKind::log] = {{"note", "\u202e\t\xff"}, {"day", ""}};
    contents.records = test::any_records();
    return contents;
}

} // namespace

TEST_CASE("an export reads as the same diary, and exports to the same bytes")
{
    rc::check([] {
        const diary::Contents contents = any_contents();
        const std::string text = exchange::diary_json(contents);
        const Read again = read(text);
        RC_ASSERT(again.faults.empty());
        RC_ASSERT(again.contents == contents);
        RC_ASSERT(exchange::diary_json(again.contents) == text);
    });
}

TEST_CASE("a history is taken over with its profile, prescription and events")
{
    const Read taken = read(R"({"profile": {"days": ["mon", "thu"], "avoid": []}, "prescription": [{"exercise": "bridge"}],
        "events": [{"type": "flare", "at": "2026-11-02T10:00:00+01:00"},
                   {"type": "flare", "at": "2026-11-01T10:00:00+01:00"}]})");
    CHECK(taken.faults.empty());
    REQUIRE(taken.contents.entries.size() == 2);
    CHECK(taken.contents.entries[1].id == diary::EntryId{2});
    CHECK(taken.contents.entries[1].written == kNow);
    REQUIRE(taken.contents.programme);
    CHECK(to_iso(taken.contents.programme->started) == "2026-11-01T10:00:00+01:00");
    CHECK(taken.contents.programme->profile.days == plan::TrainingDays{0, 3});
}

TEST_CASE("every fault of an import is named with its place")
{
    const Read bad = read(R"({"format": "tryggrygg-diary", "version": 1, "more": 1, "drafts": {"log": {"a": "\\q"}, "x": {}},
        "entries": [{"id": 2, "written": "2026-11-02T10:00:00+01:00", "event": {"type": "flare", "at": "2026-11-02T10:00:00+01:00"}},
                    {"id": 2, "written": "soon", "event": {"type": "flare", "at": "2026-11-02T10:00:00+01:00"}},
                    {"id": 3, "corrects": 2, "written": "2026-11-02T10:00:00+01:00", "event": {"type": "flare", "at": "2026-11-03T10:00:00+01:00"}},
                    {"id": 1, "written": "2026-11-02T10:00:00+01:00", "event": {"type": "lower", "at": "2026-11-02T10:00:00+01:00"}}]})");
    std::string pointers;
    for (const Fault& fault : bad.faults) pointers += fault.pointer + " ";
    for (const char* pointer : {"/entries/1/written", "/entries/2", "/drafts/log/a", "/drafts/x", "/entries/3/event"})
        CHECK(pointers.find(pointer) != std::string::npos);
    CHECK(bad.faults.size() >= 6);
    CHECK_FALSE(read(R"({"format": "tryggrygg-diary", "version": 3, "entries": [], "drafts": {}})").faults.empty());
    CHECK_FALSE(read("[]").faults.empty());
    CHECK_FALSE(read("{}").faults.empty());
}

TEST_CASE("every fault of the records is named with its place")
{
    const Read bad = read(R"({"format": "tryggrygg-diary", "version": 2, "entries": [], "drafts": {},
        "practices": [{"kind": "sleep", "seconds": 60, "started": "2026-11-02T10:00:00+01:00"},
                      {"kind": "cold", "seconds": 0, "started": "2026-11-02T10:00:00+01:00"},
                      {"kind": "heat", "seconds": 86401, "started": "soon"}],
        "read": [{"text": "a", "at": "2026-11-02T10:00:00+01:00"}, {"text": "a", "at": "2026-11-03T10:00:00+01:00"}, 7],
        "reading": "", "notebooks": {"diary": {"a": "b"}, "goal": {"": "b"}},
        "evaluations": [{"at": "2026-11-02T10:00:00+01:00", "week": 0, "answers": {"a": 1}}, {"week": 6, "more": 1}]})");
    std::string pointers;
    for (const Fault& fault : bad.faults) pointers += fault.pointer + " ";
    for (const char* pointer :
         {"/practices/0/kind ", "/practices/1/seconds ", "/practices/2/seconds ", "/practices/2/started ", "/read/1 ", "/read/2 ",
          "/reading ", "/notebooks/diary ", "/notebooks/goal", "/evaluations/0/week ", "/evaluations/0/answers/a ",
          "/evaluations/1 ", "/evaluations/1/more "})
        CHECK_THAT(pointers, Catch::Matchers::Contains(pointer));
}

TEST_CASE("any text survives its escapes")
{
    rc::check([](const std::string& text) {
        const std::string plain = exchange::escaped(text);
        RC_ASSERT(exchange::unescaped(plain) == text);
    });
    CHECK(exchange::escaped("a\\b\nå") == "a\\\\b\\x0aå");
    CHECK_FALSE(exchange::unescaped("\\"));
    CHECK_FALSE(exchange::unescaped("\\x0"));
    CHECK_FALSE(exchange::unescaped("\\xg0"));
}
