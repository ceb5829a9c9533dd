// Dangerous pictures made by hand, as a clinician would think of them, with the level that they must reach at least.
#include "support/triage_answers.h"
#include "triage/assess.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::test;
using content::Level;

namespace {

struct Picture {
    const char* what;
    /// What differs from a calm person.
    const char* answers;
    Level level;
};

Level level_of(const char* answers)
{
    return assess(questionnaire(), {triage::Form::full, calm_person(answers), {}}).level;
}

constexpr Picture kDangerous[]{
    {"cauda equina, retention only", "bladder=new", Level::emergency},
    {"cauda equina, not sure, both legs", "saddle=unsure both_legs=yes", Level::emergency},
    {"cauda equina, for three weeks", "sexual=stable", Level::same_day},
    {"sciatica that goes over to both legs", "both_legs=yes weakness=mild", Level::emergency},
    {"foot drop", "weakness=marked leg_pain=below_knee", Level::same_day},
    {"aortic aneurysm that ruptures", "age=60 sudden_severe=yes injury=none", Level::emergency},
    {"aortic aneurysm taken for a strain", "age=71 sudden_severe=yes injury=trivial", Level::same_day},
    {"dissection", "vascular=yes", Level::emergency},
    {"cord compression by metastases, before any weakness", "cancer=yes both_legs=yes", Level::emergency},
    {"metastases with unsteady walk", "cancer=yes cord_signs=yes", Level::emergency},
    {"metastases with night pain", "cancer=yes pain_pattern=prevents_sleep", Level::same_day},
    {"epidural abscess", "fever=yes weakness=mild", Level::emergency},
    {"sepsis", "fever=ill", Level::emergency},
    {"discitis without fever in somebody who injects", "infection_risk=injected_drugs pain_now=7", Level::same_day},
    {"discitis in dialysis, slowly worse for months",
     "infection_risk=dialysis duration=over_12w pain_pattern=constant+worsening", Level::same_day},
    {"abscess after an injection in the back, without fever", "infection_risk=spinal_procedure weakness=mild",
     Level::same_day},
    {"epidural haematoma", "anticoagulant=yes weakness=marked", Level::emergency},
    {"epidural haematoma at its first sign", "anticoagulant=yes sudden_severe=yes weakness=mild", Level::emergency},
    {"fracture after a fall from a height", "injury=high_energy", Level::emergency},
    {"fracture with a numb leg", "injury=accident leg_numbness=mild", Level::emergency},
    {"fracture of old age", "age=72 injury=accident", Level::same_day},
    {"fracture by a cough", "bone_risk=osteoporosis injury=trivial sudden_severe=yes", Level::same_day},
    {"fracture by a lift on cortisone", "bone_risk=steroids injury=trivial pain_now=5 examined=yes", Level::within_days},
    {"dissection of a neck artery", "neck_pain=yes neck_alarm=yes", Level::emergency},
    {"myelopathy of the neck", "neck_pain=yes arm_signs=weakness", Level::same_day},
    {"uveitis with spondyloarthritis", "duration=over_12w red_eye=yes", Level::same_day},
    {"a child kept awake by pain", "age=12 pain_pattern=prevents_sleep", Level::same_day},
    {"a child without anything else", "age=12", Level::within_days},
    {"placental abruption", "pregnant=yes pregnancy_signs=heavy_bleeding", Level::emergency},
    {"kidney stone with infection", "urinary=yes", Level::same_day},
    {"pain that nothing eases", "pain_now=9 pain_uncontrolled=yes", Level::same_day},
    {"a plan to end one's life", "low_mood=9 self_harm=plan", Level::emergency},
    {"a heavy mood with an unsure answer", "low_mood=7 self_harm=unsure", Level::same_day},
};

/// The specification's level is lower than a careful reader may expect: docs/safety/choices.md lists them.
constexpr Picture kToBeLookedAt[]{
    {"perhaps a fever, with mild weakness", "fever=unsure weakness=mild", Level::within_days},
    {"perhaps a fever, with a weak immune system", "fever=unsure infection_risk=immunosuppressed", Level::within_days},
    {"mild weakness under anticoagulants", "anticoagulant=yes weakness=mild", Level::within_days},
    {"sudden severe pain at 59", "age=59 sudden_severe=yes", Level::self_care},
    {"long-known stenosis, both legs, and cancer",
     "age=66 duration=over_12w leg_pain=below_knee walking=stable both_legs=yes cancer=yes examined=yes",
     Level::within_days},
};

} // namespace

TEST_CASE("dangerous pictures made by hand reach the level that they must")
{
    for (const Picture& picture : kDangerous) {
        INFO(picture.what << ": " << picture.answers);
        CHECK(level_of(picture.answers) >= picture.level);
    }
}

TEST_CASE("the pictures that a clinician should look at have the level that is written down")
{
    for (const Picture& picture : kToBeLookedAt) {
        INFO(picture.what << ": " << picture.answers);
        CHECK(level_of(picture.answers) == picture.level);
    }
}
