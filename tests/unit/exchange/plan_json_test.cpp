#include "exchange/plan_json.h"

#include "content/exercise_reader.h"
#include "exchange/profile_json.h"

#include <catch2/catch.hpp>

namespace trygg::exchange {
namespace {

ExerciseId id(std::string_view text) { return ExerciseId::from(text).value(); }

TEST_CASE("a plan is printed with every key, in the documented order")
{
    plan::DayPlan plan;
    plan.day = date_from("2026-11-04").value();
    plan.form = plan::DayForm::good;
    plan.items.push_back({.exercise = id("bridge"),
                          .dose = 9,
                          .sets = {9},
                          .plan_b = 4,
                          .rule = plan::Rule::good_day,
                          .because = {plan::Rule::step_up, 9, 2, 5},
                          .offer = id("bridge_1"),
                          .why = {}});
    plan.not_today.push_back({.exercise = id("cykla"),
                              .dose = 2,
                              .unit = content::Unit::minutes,
                              .sets = {2},
                              .because = {},
                              .offer = {},
                              .why = plan::NotToday::strength});
    plan.trace.push_back({.exercise = id("bridge"),
                          .day = plan.day,
                          .plan = plan::PlanKind::b,
                          .dose = 4,
                          .done = 5,
                          .counts = true,
                          .grade = plan::Grade::green,
                          .graded_at = moment_from("2026-11-05T08:00:00+01:00"),
                          .rule = plan::Rule::build,
                          .next = 9});
    plan.trace.push_back({.exercise = id("cykla"), .day = plan.day, .graded_at = {}, .rule = {}, .next = {}});
    CHECK(plan_json(plan) ==
          R"({"day":"2026-11-04","blocked":false,"triage_due":false,"rest_day":false,"form":"good","flare_day":null,)"
          R"("ask_flare":false,"physio":false,"items":[{"exercise":"bridge","dose":9,"unit":"repetitions","sets":[9],)"
          R"("plan_b":4,"rule":"GOOD-DAY","because":{"move":"STEP-UP","d":9,"streak":2,"graded":5},"offer":"bridge_1"}],)"
          R"("not_today":[{"exercise":"cykla","dose":2,"unit":"minutes","sets":[2],"plan_b":1,"rule":"START",)"
          R"("because":{"move":"START","d":1,"streak":0,"graded":0},"why":"STRENGTH"}],)"
          R"("trace":[{"exercise":"bridge","day":"2026-11-04","plan":"B","dose":4,"done":5,"counts":true,"grade":"GREEN",)"
          R"("graded_at":"2026-11-05T08:00:00+01:00","rule":"BUILD","next":9},)"
          R"({"exercise":"cykla","day":"2026-11-04","plan":"A","dose":1,"done":0,"counts":false,"grade":"OPEN",)"
          R"("graded_at":null,"rule":null,"next":null}]})");
}

TEST_CASE("a composition is printed as the prescription that a history takes")
{
    plan::Composition composition;
    composition.prescription = {plan::PrescribedExercise{id("walk_flat"), 10},
                                plan::OwnActivity{.id = id("cykla"), .unit = content::Unit::minutes, .usual = 20}};
    CHECK(composition_json(composition, 15) ==
          R"({"minutes":15,"prescription":[{"exercise":"walk_flat","usual":10},)"
          R"({"activity":{"id":"cykla","unit":"minutes","usual":20}}]})");
}

TEST_CASE("a profile to compose from is read whole, and all of its faults are named")
{
    const auto catalogue = content::read_catalogue(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content");
    const auto faults_of = [&](const nlohmann::json& value) {
        Faults faults;
        (void)read_composition_request({value, "p.json", faults}, catalogue);
        std::vector<std::string> places;
        for (const Fault& fault : faults) places.push_back(fault.pointer);
        return places;
    };
    Faults faults;
    const nlohmann::json sound = nlohmann::json::parse(
        R"({"pattern":"neck","avoid":[],"days":["mon","wed"],"minutes":20,"weeks":3,"goal":{"exercise":"bike"},)"
        R"("likes":["bike","a_dance"],"usual":{"bike":30}})");
    const CompositionRequest request = read_composition_request({sound, "p.json", faults}, catalogue);
    CHECK(faults.empty());
    CHECK(request.wishes.weeks == 3);
    CHECK(request.wishes.usual.at(id("bike")) == 30);
    CHECK(request.wishes.likes.size() == 2);
    CHECK(faults_of(nlohmann::json::parse("{}")).size() == 4);
    CHECK(faults_of(nlohmann::json::parse(
              R"({"pattern":"neck","avoid":[],"days":["mon","wed"],"minutes":20,"weeks":-1,)"
              R"("goal":{"exercise":"nope"},"likes":["?"],"usual":{"bike":-1,"b i":1},"events":[]})")) ==
          std::vector<std::string>{"/events", "/weeks", "/goal/exercise", "/likes/0", "/usual/b i", "/usual/bike"});
}

} // namespace
} // namespace trygg::exchange
