#include "exchange/history_json.h"

#include "content/exercise_reader.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace trygg::exchange {
namespace {

const content::Catalogue& catalogue()
{
    static const content::Catalogue shipped =
        content::read_catalogue(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content");
    return shipped;
}

struct Reading {
    plan::History history;
    Faults faults;
};

Reading read(const std::string& text)
{
    const auto reading = content::read_json(text, "h.json", kHistoryLimits);
    Reading result{{}, reading.faults};
    if (reading.complete) result.history = read_history({reading.value, "h.json", result.faults}, catalogue());
    return result;
}

std::string with_events(const std::string& events)
{
    return R"({"profile":{"avoid":[],"days":["mon","thu"]},"prescription":[],"events":[)" + events + "]}";
}

std::vector<std::string> pointers(const Faults& faults)
{
    std::vector<std::string> found;
    for (const Fault& fault : faults) found.push_back(fault.pointer);
    std::sort(found.begin(), found.end());
    return found;
}

/// The places of the faults of one event with these members beside a sound `at`.
std::vector<std::string> event_faults(const std::string& members)
{
    std::vector<std::string> places = pointers(
        read(with_events(R"({"at":"2026-11-02T18:05:00+01:00",)" + members + "}")).faults);
    for (std::string& place : places) place = place.substr(std::min(place.size(), std::string{"/events/0"}.size()));
    return places;
}

using Places = std::vector<std::string>;

TEST_CASE("every type of event is read with all of its fields")
{
    const std::string text = with_events(
        R"({"type":"session","at":"2026-11-02T18:05:00+01:00","plan":"B","pain_before":3,"pain_worst":4,)"
        R"("exercises":[{"id":"bridge","done":8,"okay_now":true}],"new_signs":false,"note":"på kvällen"},)"
        R"({"type":"later","at":"2026-11-03T08:05:00+01:00","okay":false,"pain":3,"suspected":["bridge"],)"
        R"("new_signs":true,"leg_pain_further_down":false,"note":"x"},)"
        R"({"type":"day_form","at":"2026-11-03T08:06:00+01:00","form":"good"},)"
        R"({"type":"daily_pain","at":"2026-11-03T08:07:00+01:00","pain":10,"note":"y"},)"
        R"({"type":"triage","at":"2026-11-03T08:08:00+01:00","form":"short","level":"same_day","rules":["CES-1"],)"
        R"("blocks_plan":true,"answers":{"saddle":"yes","age":50},"content_version":"7"},)"
        R"({"type":"clearance","at":"2026-11-03T08:09:00+01:00","who":"Vårdcentralen","on":"2026-11-01"},)"
        R"({"type":"flare","at":"2026-11-03T08:10:00+01:00"},)"
        R"({"type":"lower","at":"2026-11-03T08:11:00+01:00","exercise":"bridge","dose":4},)"
        R"({"type":"swap","at":"2026-11-03T08:12:00+01:00","from":"bridge","to":"wall_push"},)"
        R"({"type":"exclude","at":"2026-11-03T08:13:00+01:00","exercise":"an-old_One"},)"
        R"({"type":"prescribe","at":"2026-11-03T08:14:00+01:00","entry":{"exercise":"old_one","usual":0}},)"
        R"({"type":"prescribe","at":"2026-11-03T08:15:00+01:00","entry":{"activity":{"id":"cykla_2","unit":"minutes",)"
        R"("usual":9999,"target":1,"aerobic":true,"plan_b":"runt kvarteret"}}},)"
        R"({"type":"profile","at":"2026-11-03T08:16:00+01:00","pattern":"neck","avoid":["OP","OP"],)"
        R"("days":["sun","mon"],"minutes":30,"equipment":["bike"],"positions":[]})");
    const Reading reading = read(text);
    for (const Fault& fault : reading.faults) UNSCOPED_INFO(to_line(fault));
    REQUIRE(reading.faults.empty());
    REQUIRE(reading.history.events.size() == 13);
    const auto& session = std::get<plan::SessionEvent>(reading.history.events[0].body);
    CHECK(session.plan == plan::PlanKind::b);
    CHECK(session.exercises.front().done == 8);
    CHECK(session.note == "på kvällen");
    const auto& triage = std::get<plan::TriageEvent>(reading.history.events[4].body);
    CHECK(triage.short_form);
    CHECK(triage.answers_json == R"({"age":50,"saddle":"yes"})");
    const auto& profile = std::get<plan::ProfileEvent>(reading.history.events[12].body);
    CHECK(profile.change.days == plan::TrainingDays{0, 6});
    REQUIRE(profile.change.positions);
    CHECK(profile.change.positions->empty());
}

TEST_CASE("an event keeps its bytes as compact JSON with sorted keys, letters as they are")
{
    const Reading reading = read(with_events(
        R"({ "type" : "daily_pain", "pain": 3, "note": "värk å \u00f8", "at": "2026-11-03T08:07:00+01:00"})"));
    REQUIRE(reading.history.events.size() == 1);
    CHECK(reading.history.events.front().canonical ==
          R"({"at":"2026-11-03T08:07:00+01:00","note":"värk å ø","pain":3,"type":"daily_pain"})");
}

TEST_CASE("a history that is written is the one that was read")
{
    const std::string events =
        R"({"at":"2026-11-02T18:05:00-09:30","leg_pain_further_down":true,"okay":true,"pain":3,"suspected":[],"type":"later"},)"
        R"({"at":"2026-11-02T18:06:00+01:00","okay":true,"pain":3,"type":"later"})";
    const std::string text = R"({"events":[)" + events +
                             R"(],"prescription":[{"exercise":"bridge","usual":12},{"activity":{"id":"cykla",)"
                             R"("unit":"minutes","usual":20}}],"profile":{"avoid":["OP"],"days":["mon","sun"],)"
                             R"("equipment":["bike"],"minutes":15,"pattern":"sciatica","positions":["std","halfkn"]}})";
    const Reading reading = read(text);
    REQUIRE(reading.faults.empty());
    CHECK(history_json(reading.history) == text);
}

TEST_CASE("all faults of a bad history are named with their places")
{
    const Reading reading = read(R"({"profile":{"days":["mon"],"avoid":["XX","OP"],"pattern":"back","minutes":12,
        "equipment":["bench","sofa"],"positions":["std","lying"],"extra":1},
        "prescription":[{"exercise":"bridge"},{"exercise":"bridge"},{"exercise":"unheard_of"},{"usual":3},
        {"exercise":"walk_flat","usual":10000},{"activity":{"id":"bridge","unit":"hours","usual":0,"target":-1}},7],
        "events":[{"type":"sleep","at":"2026-11-02T18:05:00+01:00"},{"type":"flare"},
        {"type":"flare","at":"2026-11-31T18:05:00+01:00"},{"type":"flare","at":"2026-11-02T18:05:00Z","pain":1}],
        "version":1})");
    CHECK(pointers(reading.faults) ==
          Places{"/events/0/type", "/events/1", "/events/2/at", "/events/3/at", "/events/3/pain",
                 "/prescription/1", "/prescription/2/exercise", "/prescription/3", "/prescription/3/usual",
                 "/prescription/4/usual", "/prescription/5/activity/id", "/prescription/5/activity/target",
                 "/prescription/5/activity/unit", "/prescription/5/activity/usual", "/prescription/6",
                 "/profile/avoid/0", "/profile/days", "/profile/equipment/1", "/profile/extra", "/profile/minutes",
                 "/profile/pattern", "/profile/positions/1", "/version"});
}

TEST_CASE("what is missing is named at the object that misses it")
{
    CHECK(pointers(read("{}").faults) == Places{"", "", ""});
    CHECK(pointers(read(R"({"profile":{},"prescription":[],"events":[]})").faults) == Places{"/profile", "/profile"});
    CHECK(pointers(read("[]").faults) == Places{""});
    CHECK(pointers(read("{").faults).size() == 1);
}

TEST_CASE("numbers out of range, fractions and other types are faults")
{
    const std::string rest = R"("plan":"A","exercises":[{"id":"bridge","done":1,"okay_now":true}],"type":"session",)";
    CHECK(event_faults(rest + R"("pain_before":0,"pain_worst":10)").empty());
    CHECK(event_faults(rest + R"("pain_before":-1,"pain_worst":11)") == Places{"/pain_before", "/pain_worst"});
    CHECK(event_faults(rest + R"("pain_before":1.0,"pain_worst":"3")") == Places{"/pain_before", "/pain_worst"});
    CHECK(event_faults(rest + R"("pain_before":true,"pain_worst":4294967297)") == Places{"/pain_before", "/pain_worst"});
}

TEST_CASE("the exercises of a session are 1 to 40 different ids")
{
    const auto session = [](const std::string& exercises) {
        return R"("type":"session","plan":"A","pain_before":1,"pain_worst":1,"exercises":[)" + exercises + "]";
    };
    const auto records = [](int count) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += (i == 0 ? "" : ",") + std::string{R"({"done":9999,"okay_now":false,"id":"x)"} + std::to_string(i) + "\"}";
        return text;
    };
    CHECK(event_faults(session("")) == Places{"/exercises"});
    CHECK(event_faults(session(records(40))).empty());
    CHECK(event_faults(session(records(41))) == Places{"/exercises"});
    CHECK(event_faults(session(R"({"id":"a","done":0,"okay_now":true},{"id":"a","done":10000,"okay_now":1})")) ==
          Places{"/exercises/1/done", "/exercises/1/id", "/exercises/1/okay_now"});
    CHECK(event_faults(session(R"({"id":"1a","done":0})")) == Places{"/exercises/0", "/exercises/0/id"});
}

TEST_CASE("texts are bounded and not empty")
{
    const auto note = [](std::size_t length) {
        return R"("type":"daily_pain","pain":1,"note":")" + std::string(length, 'x') + "\"";
    };
    CHECK(event_faults(note(1000)).empty());
    CHECK(event_faults(note(1001)) == Places{"/note"});
    CHECK(event_faults(note(0)) == Places{"/note"});
    CHECK(event_faults(R"("type":"clearance","who":"","on":"2026-02-30")") == Places{"/on", "/who"});
    CHECK(event_faults(R"("type":"daily_pain","pain":1,"note":"a\u0007b")") == Places{"/note"});
}

TEST_CASE("unknown keys, words and duplicate keys are faults")
{
    CHECK(event_faults(R"("type":"day_form","form":"great")") == Places{"/form"});
    CHECK(event_faults(R"("type":"day_form","form":"good","note":"x")") == Places{"/note"});
    CHECK(event_faults(R"("type":"flare","type":"flare")") == Places{"/type"});
    CHECK(event_faults(R"("type":"triage","form":"long","level":"red","rules":["C 1"],"blocks_plan":0,"answers":[])") ==
          Places{"/answers", "/blocks_plan", "/form", "/level", "/rules/0"});
    CHECK(event_faults(R"("type":"later","okay":"yes","pain":3,"suspected":"bridge")") == Places{"/okay", "/suspected"});
    CHECK(event_faults(R"("type":"lower","exercise":"bridge","dose":0)") == Places{"/dose"});
    CHECK(event_faults(R"("type":"prescribe","entry":{"exercise":"bridge","activity":{}})") == Places{"/entry/activity"});
    CHECK(event_faults(R"("type":"profile","days":["mon","mon"],"weight":80)") == Places{"/days/1", "/weight"});
}

TEST_CASE("an unknown exercise is a fault in the prescription and none in an event")
{
    CHECK(event_faults(R"("type":"lower","exercise":"unheard_of","dose":1)").empty());
    CHECK(event_faults(R"("type":"prescribe","entry":{"exercise":"unheard_of"})").empty());
    CHECK(pointers(read(R"({"profile":{"avoid":[],"days":["mon","tue"]},"prescription":[{"exercise":"unheard_of"}],"events":[]})")
                       .faults) == Places{"/prescription/0/exercise"});
}

} // namespace
} // namespace trygg::exchange
