#include "support/triage_answers.h"
#include "triage/assess.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::test;
using triage::Form;
using triage::Level;

namespace {

triage::Verdict full(const triage::Answers& answers) { return assess(questionnaire(), {Form::full, answers, {}}); }

std::vector<std::string> names(const std::vector<RuleId>& ids)
{
    std::vector<std::string> texts;
    for (const RuleId& id : ids) texts.push_back(id.text());
    return texts;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("no rule fires: self-care with an empty list")
{
    const auto verdict = full(calm_person());
    CHECK(verdict.level == Level::self_care);
    CHECK(verdict.rules.empty());
    CHECK_FALSE(verdict.blocks_plan);
}

TEST_CASE("the level is the highest of all rules that fire, listed by level and then in table order")
{
    const auto verdict = full(calm_person("saddle=stable weakness=mild fever=yes neck_pain=yes arm_signs=tingling"));
    CHECK(verdict.level == Level::emergency);
    CHECK(names(verdict.rules) == Names{"INF-1", "CES-2", "INF-2", "MOT-3", "NEC-3"});
    CHECK(names(verdict.deciding) == Names{"INF-1"});
}

TEST_CASE("each level is reached by rules of that level alone")
{
    CHECK(full(calm_person("vascular=yes")).level == Level::emergency);
    CHECK(full(calm_person("urinary=yes")).level == Level::same_day);
    CHECK(full(calm_person("weight_loss=yes")).level == Level::within_days);
    CHECK(full(calm_person("neck_pain=yes arm_signs=tingling")).level == Level::physio);
}

TEST_CASE("the plan is locked by a rule that blocks and by no other")
{
    CHECK(full(calm_person("cancer=unsure")).blocks_plan);
    CHECK_FALSE(full(calm_person("leg_numbness=severe")).blocks_plan);
    CHECK_FALSE(full(calm_person("low_mood=7 self_harm=thoughts")).blocks_plan);
    CHECK(full(calm_person("low_mood=7 self_harm=plan")).blocks_plan);
}

TEST_CASE("a question that was not answered counts as unsure")
{
    for (const char* question : {"saddle", "both_legs", "weakness", "cord_signs", "vascular", "fever", "injury",
                                 "neck_pain", "bone_risk", "infection_risk", "cancer", "weight_loss", "pain_pattern",
                                 "examined", "urinary", "pregnant", "improving"}) {
        INFO(question);
        auto unsure = calm_person(std::string{question} + "=unsure");
        auto missing = calm_person(std::string{question} + "=-");
        CHECK(full(missing) == full(unsure));
    }
}

TEST_CASE("with nothing but the age everything is unsure, and that is an emergency for nobody")
{
    const auto verdict = full(answers_of("age=35"));
    CHECK(verdict.level == Level::same_day);
    CHECK(names(verdict.rules) == Names{"CES-4", "CES-6", "MOT-2", "CORD-2", "FRA-3", "VAS-3", "NEC-2", "PRE-2",
                                        "NUM-2", "FRA-4", "FRA-6", "INF-4", "INF-6", "CAN-3", "CAN-4", "URI-2",
                                        "COU-1"});
}

TEST_CASE("a missing duration is none of its values, and a missing pain meets no threshold")
{
    CHECK(names(full(calm_person("duration=- improving=no")).rules) == Names{"COU-1"});
    CHECK(full(calm_person("duration=- age=50 improving=no")).level == Level::physio);
    CHECK(names(full(calm_person("duration=- infection_risk=diabetes pain_pattern=constant")).rules) == Names{"INF-3"});
    CHECK(full(calm_person("pain_now=- injury=trivial age=70")).rules.empty());
}

TEST_CASE("once the answers make an emergency rule fire, missing questions behind it count as not asked")
{
    CHECK(names(full(answers_of("age=35 saddle=new")).rules) == Names{"CES-1"});
    CHECK(names(full(answers_of("age=75 saddle=new")).rules) == Names{"CES-1"});
    // A missing question before the stop is unsure: saddle, here.
    CHECK(names(full(answers_of("age=35 bladder=new")).rules) == Names{"CES-1", "CES-4"});
}

TEST_CASE("an early stop can come from questions that were left open")
{
    // saddle is missing and so unsure; with both legs that is CES-3, and nothing later is asked.
    const auto verdict = full(answers_of("age=35 bladder=no bowel=no sexual=no both_legs=yes"));
    CHECK(names(verdict.rules) == Names{"CES-3", "CES-4", "CES-6"});
}

TEST_CASE("answers given behind an early stop are evaluated, under their conditions")
{
    CHECK(names(full(answers_of("age=35 saddle=new cancer=yes")).rules) == Names{"CES-1", "CAN-1", "CAN-3"});
    // The injury is missing behind the stop and so was not asked; bone_pain and cannot_stand are ignored.
    CHECK(names(full(answers_of("age=35 saddle=new bone_pain=yes cannot_stand=yes pain_now=8")).rules) ==
          Names{"CES-1"});
    // "is not" on a question that was not asked is false: COU-1 needs the duration, CAN-5 both.
    CHECK(names(full(answers_of("age=60 saddle=new improving=no")).rules) == Names{"CES-1"});
}

TEST_CASE("an answer to a question that was not to be asked counts as absent, also for the next condition")
{
    CHECK(full(calm_person("neck_pain=no neck_alarm=yes arm_signs=weakness")).rules.empty());
    CHECK(full(calm_person("age=56 pregnant=yes pregnancy_signs=heavy_bleeding")).rules.empty());
    CHECK(full(calm_person("injury=trivial cannot_stand=yes bone_pain=yes pain_now=4")).rules.empty());
    CHECK(full(calm_person("low_mood=6 self_harm=plan")).rules.empty());
    CHECK(full(calm_person("something_new=yes")).rules.empty());
}

TEST_CASE("the exemption for a long-known spinal stenosis needs walking, age and duration")
{
    const std::string base = "both_legs=yes leg_pain=below_knee ";
    CHECK(names(full(calm_person(base + "walking=stable age=60 duration=over_12w")).rules) == Names{"STE-1"});
    CHECK(full(calm_person(base + "walking=stable age=59 duration=over_12w")).level == Level::same_day);
    CHECK(full(calm_person(base + "walking=stable age=60 duration=6_12w")).level == Level::same_day);
    CHECK(full(calm_person(base + "walking=- age=60 duration=over_12w")).level == Level::same_day);
    // It is no exemption for an injury, fever or weakness.
    CHECK(full(calm_person(base + "walking=stable age=60 duration=over_12w fever=yes")).level == Level::emergency);
    CHECK(full(calm_person(base + "walking=stable age=60 duration=over_12w weakness=mild")).level == Level::emergency);
}

TEST_CASE("an unsure list is not empty and has none of its values")
{
    CHECK(names(full(calm_person("bone_risk=unsure")).rules) == Names{"FRA-6"});
    CHECK(full(calm_person("pain_pattern=unsure")).rules.empty());
    CHECK(names(full(calm_person("cancer=yes pain_pattern=unsure")).rules) == Names{"CAN-2", "CAN-3"});
    CHECK(full(calm_person("inflammatory=unsure duration=over_12w")).rules.empty());
}

TEST_CASE("signs that are weak alone do not escalate")
{
    for (const char* alone : {"age=69", "pain_pattern=prevents_sleep", "pain_now=9 pain_uncontrolled=no",
                              "duration=over_12w inflammatory=morning_stiffness", "low_mood=10", "leg_pain=below_knee"}) {
        INFO(alone);
        CHECK(full(calm_person(alone)).level == Level::self_care);
    }
}

TEST_CASE("an empty answer set that holds only an age still names the children")
{
    const auto verdict = full(calm_person("age=17"));
    CHECK(names(verdict.rules) == Names{"AGE-2"});
    CHECK(verdict.level == Level::within_days);
    CHECK(verdict.blocks_plan);
}
