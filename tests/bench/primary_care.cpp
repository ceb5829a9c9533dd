#include "primary_care.h"

#include "support/triage_answers.h"

namespace trygg::test {
namespace {

/// Serious disease among people with acute back pain in primary care (Henschke, 2009).
constexpr double kSeriousPercent = 0.9;

bool says(const triage::Answers& answers, const char* question, std::initializer_list<const char*> values)
{
    const auto found = answers.find(question_id(question));
    if (found == answers.end()) return false;
    for (const char* value : values) {
        if (const auto* one = std::get_if<std::string>(&found->second); one && *one == value) return true;
        if (const auto* list = std::get_if<triage::ValueSet>(&found->second); list && list->count(value) != 0) return true;
    }
    return false;
}

int number(const triage::Answers& answers, const char* question)
{
    const auto found = answers.find(question_id(question));
    const int* given = found == answers.end() ? nullptr : std::get_if<int>(&found->second);
    return given ? *given : 0;
}

} // namespace

bool PrimaryCare::happens(double percent)
{
    return static_cast<double>(random_() >> 11U) * 0x1p-53 < percent / 100.0;
}

int PrimaryCare::between(int least, int most)
{
    return least + static_cast<int>(random_() % static_cast<std::uint64_t>(most - least + 1));
}

std::string PrimaryCare::one_of(std::initializer_list<Chance> chances, const char* otherwise)
{
    double left = 100;
    for (const Chance& chance : chances) {
        if (happens(100 * chance.percent / left)) return chance.answer;
        left -= chance.percent;
    }
    return otherwise;
}

std::string PrimaryCare::some_of(std::initializer_list<Chance> chances)
{
    std::string list;
    for (const Chance& chance : chances)
        if (happens(chance.percent)) list += (list.empty() ? "" : "+") + std::string{chance.answer};
    return list.empty() ? "[]" : list;
}

int PrimaryCare::age()
{
    if (happens(2)) return between(14, 17);
    if (happens(46)) return between(18, 44);
    if (happens(60)) return between(45, 59);
    return happens(55) ? between(60, 69) : between(70, 90);
}

CareSeeker PrimaryCare::draw()
{
    CareSeeker person{happens(kSeriousPercent), {}};
    add_common_answers(person);
    add_wellbeing(person);
    if (person.serious) add_serious_disease(person);
    return person;
}

void PrimaryCare::add_common_answers(CareSeeker& person)
{
    const int years = age();
    const bool old = years >= 65;
    const auto set = [&](const std::string& question, const std::string& answer) {
        set_answers(person.answers, question + '=' + answer);
    };
    set_answers(person.answers, "age=" + std::to_string(years));
    // Bladder, bowel, saddle, sexual function: common long-standing complaints, rarely new or unclear ones.
    set("saddle", one_of({{0.2, "new"}, {0.3, "stable"}, {1.0, "longstanding"}, {0.8, "unsure"}}, "no"));
    set("bladder", one_of({{0.4, "new"}, {0.8, "stable"}, {old ? 12.0 : 4.0, "longstanding"}, {0.8, "unsure"}}, "no"));
    set("bowel", one_of({{0.1, "new"}, {0.3, "stable"}, {old ? 4.0 : 1.5, "longstanding"}, {0.4, "unsure"}}, "no"));
    set("sexual", one_of({{0.2, "new"}, {0.6, "stable"}, {old ? 10.0 : 3.0, "longstanding"}, {1.0, "unsure"}}, "no"));
    set("both_legs", one_of({{4.0, "yes"}, {1.0, "unsure"}}, "no"));
    set("weakness", one_of({{4.0, "mild"}, {1.0, "marked"}, {0.1, "both"}, {1.5, "unsure"}}, "no"));
    set("leg_numbness", one_of({{9.0, "mild"}, {1.5, "worsening"}, {1.0, "severe"}, {1.0, "unsure"}}, "no"));
    set("cord_signs", one_of({{0.5, "yes"}, {0.7, "unsure"}}, "no"));
    set("vascular", one_of({{0.4, "yes"}, {0.5, "unsure"}}, "no"));
    set("sudden_severe", one_of({{7.0, "yes"}, {1.5, "unsure"}}, "no"));
    set("injury", one_of({{28.0, "trivial"}, {5.0, "accident"}, {0.4, "high_energy"}, {1.0, "unsure"}}, "none"));
    set("fever", one_of({{1.0, "yes"}, {0.05, "ill"}, {0.5, "unsure"}}, "no"));
    set("neck_pain", one_of({{20.0, "yes"}, {0.5, "unsure"}}, "no"));
    set("neck_alarm", one_of({{0.3, "yes"}, {0.5, "unsure"}}, "no"));
    set("arm_signs", one_of({{12.0, "tingling"}, {2.0, "weakness"}, {1.0, "unsure"}}, "none"));
    set("cannot_stand", one_of({{5.0, "yes"}, {2.0, "unsure"}}, "no"));
    set("bone_pain", one_of({{10.0, "yes"}, {6.0, "unsure"}}, "no"));
    set("duration", one_of({{55.0, "under_2w"}, {20.0, "2_6w"}, {10.0, "6_12w"}}, "over_12w"));
    set("leg_pain", one_of({{18.0, "above_knee"}, {14.0, "below_knee"}, {1.0, "unsure"}}, "none"));
    set("walking", one_of({{old ? 15.0 : 2.0, "stable"}, {old ? 6.0 : 1.0, "declining"}, {3.0, "unsure"}}, "none"));
    set("bone_risk", some_of({{old ? 10.0 : 1.5, "osteoporosis"}, {1.5, "steroids"}}));
    set("anticoagulant", one_of({{old ? 14.0 : 1.5, "yes"}, {0.5, "unsure"}}, "no"));
    set("infection_risk", some_of({{0.3, "injected_drugs"}, {0.4, "spinal_procedure"}, {1.5, "immunosuppressed"},
                                   {old ? 14.0 : 4.0, "diabetes"}, {0.1, "dialysis"}, {1.5, "recent_infection"}}));
    set("cancer", one_of({{old ? 12.0 : 2.5, "yes"}, {0.3, "unsure"}}, "no"));
    set("weight_loss", one_of({{0.5, "yes"}, {1.0, "unsure"}}, "no"));
    const int pain = happens(35) ? between(7, 9) : between(1, 6);
    set("pain_now", std::to_string(pain));
    set("pain_pattern", some_of({{11.0, "constant"}, {7.0, "worsening"}, {26.0, "prevents_sleep"}, {4.0, "thoracic"}}));
    set("pain_uncontrolled", one_of({{6.0, "yes"}, {3.0, "unsure"}}, "no"));
    set("improving", one_of({{55.0, "yes"}, {15.0, "unsure"}}, "no"));
    set("first_episode", one_of({{25.0, "yes"}, {3.0, "unsure"}}, "no"));
    set("examined", one_of({{35.0, "yes"}, {1.0, "unsure"}}, "no"));
    set("disabling_leg", one_of({{20.0, "yes"}, {5.0, "unsure"}}, "no"));
    set("inflammatory", some_of({{20.0, "gradual_onset"}, {20.0, "morning_stiffness"}, {25.0, "better_moving"},
                                 {8.0, "second_half_night"}, {8.0, "buttock_pain"}, {20.0, "nsaid_relief"},
                                 {8.0, "associated_disease"}}));
    set("red_eye", one_of({{0.3, "yes"}, {0.3, "unsure"}}, "no"));
    set("urinary", one_of({{1.0, "yes"}, {1.0, "unsure"}}, "no"));
    set("pregnant", one_of({{2.0, "yes"}, {0.5, "unsure"}}, "no"));
    set("pregnancy_signs", one_of({{4.0, "yes"}, {0.2, "heavy_bleeding"}, {3.0, "unsure"}}, "no"));
}

void PrimaryCare::add_wellbeing(CareSeeker& person)
{
    if (happens(15)) return; // skipped
    const auto score = [&](double high_percent) {
        return std::to_string(happens(high_percent) ? between(7, 10) : between(0, 6));
    };
    set_answers(person.answers, "low_mood=" + score(12) + " expect_recovery=" + score(20) + " fear_movement=" +
                                    score(25) + " confidence=" + score(15) + " sleep=" + score(22) + " work=" + score(12));
    set_answers(person.answers, "self_harm=" + one_of({{6.0, "thoughts"}, {0.5, "plan"}, {2.0, "unsure"}}, "no"));
}

void PrimaryCare::add_serious_disease(CareSeeker& person)
{
    // Mostly vertebral fractures, as in Henschke (2009); the others are rare.
    const std::string disease =
        one_of({{72.0, "fracture"}, {12.0, "inflammatory"}, {6.0, "cauda equina"}, {5.0, "infection"}}, "cancer");
    if (disease == "fracture")
        set_answers(person.answers, "age=" + std::to_string(between(65, 88)) + " bone_risk=" +
                                        (happens(60) ? "osteoporosis" : "[]") + " sudden_severe=" +
                                        (happens(50) ? "yes" : "no") + " pain_now=" + std::to_string(between(5, 9)) +
                                        " injury=" + one_of({{35.0, "accident"}, {35.0, "trivial"}}, "none"));
    else if (disease == "inflammatory")
        set_answers(person.answers, "age=" + std::to_string(between(20, 44)) +
                                        " duration=over_12w inflammatory=gradual_onset+morning_stiffness+better_moving");
    else if (disease == "cauda equina")
        set_answers(person.answers, std::string{"both_legs=yes saddle=new bladder="} + (happens(70) ? "new" : "unsure"));
    else if (disease == "infection")
        set_answers(person.answers, std::string{"fever="} + (happens(50) ? "yes" : "no") +
                                        " infection_risk=immunosuppressed+recent_infection pain_pattern=constant+worsening");
    else
        set_answers(person.answers, std::string{"cancer="} + (happens(70) ? "yes" : "no") +
                                        " pain_pattern=constant+worsening+prevents_sleep weight_loss=" +
                                        (happens(40) ? "yes" : "no"));
}

bool has_a_flag(const triage::Answers& answers)
{
    const auto yes = [&](const char* question) { return says(answers, question, {"yes"}); };
    const auto any = [&](const char* question) {
        const auto found = answers.find(question_id(question));
        const auto* list = found == answers.end() ? nullptr : std::get_if<triage::ValueSet>(&found->second);
        return list && !list->empty();
    };
    const int years = number(answers, "age");
    const bool trouble_below = says(answers, "saddle", {"new", "stable"}) || says(answers, "bladder", {"new", "stable"}) ||
                               says(answers, "bowel", {"new", "stable"}) || says(answers, "sexual", {"new", "stable"});
    const bool nerves = yes("both_legs") || says(answers, "weakness", {"mild", "marked", "both"}) ||
                        says(answers, "leg_numbness", {"mild", "worsening", "severe"}) || yes("cord_signs");
    return years > 54 || years < 20 || trouble_below || nerves || yes("vascular") || yes("sudden_severe") ||
           says(answers, "injury", {"accident", "high_energy"}) || says(answers, "fever", {"yes", "ill"}) ||
           any("bone_risk") || any("infection_risk") || yes("cancer") || yes("weight_loss") || any("pain_pattern");
}

} // namespace trygg::test
