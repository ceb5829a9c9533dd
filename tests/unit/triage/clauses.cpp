#include "clauses.h"

#include <array>

namespace trygg::test {

const std::vector<Clause>& clauses()
{
    static const std::vector<Clause> table{
        {"CES-1", "CES=new", "CES=no|stable|longstanding|unsure"},
        {"CES-2", "CES=stable", "CES=no|new|longstanding|unsure"},
        {"CES-3", "CES=unsure both_legs=yes", "CES=no|new|stable|longstanding; both_legs=no|unsure"},
        {"CES-3", "CES=unsure weakness=marked|both", "CES=no|longstanding; weakness=no|mild|unsure"},
        {"CES-4", "CES=unsure", "CES=no|new|stable|longstanding"},
        {"CES-5", "both_legs=yes weakness=mild|marked|both", "both_legs=no|unsure; weakness=no|unsure"},
        {"CES-5", "both_legs=yes CES=stable", "both_legs=no|unsure; CES=no|new|longstanding|unsure"},
        {"CES-6", "both_legs=yes|unsure", "both_legs=no; walking=stable age=60 duration=over_12w"},
        {"CES-6", "both_legs=yes|unsure walking=stable age=59 duration=over_12w", "both_legs=no; age=60"},
        {"CES-6", "both_legs=yes|unsure walking=stable age=60 duration=under_2w|2_6w|6_12w|-", "duration=over_12w"},
        {"CES-6", "both_legs=yes|unsure walking=none|declining|unsure age=60 duration=over_12w", "walking=stable"},

        {"MOT-1", "weakness=both", "weakness=no|mild|marked|unsure"},
        {"MOT-2", "weakness=marked|unsure", "weakness=no|mild|both"},
        {"MOT-3", "weakness=mild", "weakness=no|marked|both|unsure"},
        {"NUM-1", "leg_numbness=worsening", "leg_numbness=no|mild|severe|unsure"},
        {"NUM-2", "leg_numbness=severe|unsure", "leg_numbness=no|mild|worsening"},
        {"NUM-2", "leg_numbness=mild both_legs=yes|unsure", "leg_numbness=no|worsening; both_legs=no"},

        {"CORD-1", "cord_signs=yes weakness=both", "cord_signs=no|unsure; weakness=no|mild|marked|unsure"},
        {"CORD-1", "cord_signs=yes CES=new|stable", "cord_signs=no|unsure; CES=no|longstanding|unsure"},
        {"CORD-1", "cord_signs=yes cancer=yes", "cord_signs=no|unsure; cancer=no|unsure"},
        {"CORD-2", "cord_signs=yes|unsure", "cord_signs=no"},

        {"FRA-1", "injury=high_energy", "injury=none|trivial|accident|unsure"},
        {"FRA-2", "injury=accident cannot_stand=yes",
         "injury=none|trivial|high_energy|unsure; cannot_stand=no|unsure"},
        {"FRA-2", "injury=accident weakness=mild|marked|both", "injury=none|trivial|unsure; weakness=no|unsure"},
        {"FRA-2", "injury=accident both_legs=yes", "injury=none|trivial|unsure; both_legs=no|unsure"},
        {"FRA-2", "injury=accident leg_numbness=mild|worsening|severe",
         "injury=none|trivial|unsure; leg_numbness=no|unsure"},
        {"FRA-2", "injury=accident CES=new|stable", "injury=none|trivial|unsure; CES=no|longstanding|unsure"},
        {"FRA-3", "injury=accident|unsure pain_now=7", "injury=none|trivial|high_energy; pain_now=6"},
        {"FRA-3", "injury=accident|unsure bone_pain=yes", "injury=none|trivial|high_energy; bone_pain=no|unsure"},
        {"FRA-3", "injury=accident|unsure age=70", "injury=none|trivial|high_energy; age=69"},
        {"FRA-3", "injury=accident|unsure bone_risk=osteoporosis|steroids|osteoporosis+steroids|unsure",
         "injury=none|trivial|high_energy; bone_risk=[]"},
        {"FRA-4", "injury=accident|unsure", "injury=none|trivial|high_energy"},
        {"FRA-5", "injury=none|trivial sudden_severe=yes bone_risk=osteoporosis|steroids|unsure",
         "injury=accident|high_energy|unsure; sudden_severe=no|unsure; bone_risk=[]"},
        {"FRA-5", "injury=none|trivial sudden_severe=yes age=70",
         "injury=accident|high_energy|unsure; sudden_severe=no|unsure; age=69"},
        {"FRA-6", "bone_risk=osteoporosis|steroids|unsure examined=no|unsure|-", "bone_risk=[]; examined=yes"},
        {"FRA-7", "injury=trivial pain_now=5 age=70", "injury=none|accident|high_energy|unsure; pain_now=4; age=69"},
        {"FRA-7", "injury=trivial pain_now=5 bone_risk=osteoporosis|steroids|unsure",
         "injury=none|accident|high_energy|unsure; pain_now=4|-; bone_risk=[]"},

        {"INF-1", "fever=ill", "fever=no|yes|unsure"},
        {"INF-1", "fever=yes weakness=mild|marked|both", "fever=no|unsure; weakness=no|unsure"},
        {"INF-1", "fever=yes both_legs=yes", "fever=no|unsure; both_legs=no|unsure"},
        {"INF-1", "fever=yes cord_signs=yes", "fever=no|unsure; cord_signs=no|unsure"},
        {"INF-1", "fever=yes CES=new|stable", "fever=no|unsure; CES=no|longstanding|unsure"},
        {"INF-2", "fever=yes", "fever=no|ill|unsure"},
        {"INF-3",
         "duration=under_2w|2_6w|6_12w|- pain_now=7 "
         "infection_risk=injected_drugs|spinal_procedure|immunosuppressed|dialysis|recent_infection|unsure|"
         "diabetes+dialysis",
         "duration=over_12w; pain_now=6; infection_risk=[]|diabetes"},
        {"INF-3",
         "duration=under_2w|2_6w|6_12w|- pain_pattern=constant|worsening "
         "infection_risk=diabetes|dialysis|injected_drugs|unsure",
         "duration=over_12w; pain_pattern=[]|prevents_sleep|thoracic|unsure; infection_risk=[]"},
        {"INF-3", "duration=over_12w pain_pattern=constant+worsening infection_risk=diabetes|dialysis|unsure",
         "pain_pattern=constant|worsening|unsure; infection_risk=[]"},
        {"INF-4", "infection_risk=injected_drugs|spinal_procedure|unsure",
         "infection_risk=[]|immunosuppressed+diabetes+dialysis+recent_infection"},
        {"INF-5", "infection_risk=diabetes|unsure weakness=mild|marked|both", "infection_risk=[]; weakness=no|unsure"},
        {"INF-5", "infection_risk=diabetes|unsure both_legs=yes",
         "infection_risk=[]; both_legs=no|unsure; walking=stable age=60 duration=over_12w"},
        {"INF-5", "infection_risk=diabetes|unsure both_legs=yes walking=stable age=59 duration=over_12w", "age=60"},
        {"INF-5", "infection_risk=diabetes both_legs=yes walking=stable age=60 duration=6_12w", "duration=over_12w"},
        {"INF-5", "infection_risk=diabetes both_legs=yes walking=unsure age=60 duration=over_12w", "walking=stable"},
        {"INF-5", "infection_risk=diabetes|unsure cord_signs=yes", "infection_risk=[]; cord_signs=no|unsure"},
        {"INF-6", "fever=unsure", "fever=no|yes|ill"},

        {"CAN-1", "cancer=yes weakness=mild|marked|both", "cancer=no|unsure; weakness=no|unsure"},
        {"CAN-1", "cancer=yes both_legs=yes",
         "cancer=no|unsure; both_legs=no|unsure; walking=stable age=60 duration=over_12w"},
        {"CAN-1", "cancer=yes both_legs=yes walking=stable age=59 duration=over_12w", "age=60"},
        {"CAN-1", "cancer=yes both_legs=yes walking=stable age=60 duration=2_6w", "duration=over_12w"},
        {"CAN-1", "cancer=yes both_legs=yes walking=declining age=60 duration=over_12w", "walking=stable"},
        {"CAN-1", "cancer=yes CES=new|stable", "cancer=no|unsure; CES=no|longstanding|unsure"},
        {"CAN-2", "cancer=yes pain_pattern=constant|worsening|prevents_sleep|thoracic|unsure",
         "cancer=no|unsure; pain_pattern=[]"},
        {"CAN-3", "cancer=yes|unsure", "cancer=no"},
        {"CAN-4", "weight_loss=yes|unsure", "weight_loss=no"},
        {"CAN-5", "age=50 duration=6_12w|over_12w improving=no|unsure|- examined=no|unsure|-",
         "age=49; duration=under_2w|2_6w|-; improving=yes; examined=yes"},

        {"VAS-1", "vascular=yes", "vascular=no|unsure"},
        {"VAS-2", "sudden_severe=yes age=60 injury=none|unsure",
         "sudden_severe=no|unsure; age=59; injury=trivial|accident|high_energy"},
        {"VAS-3", "vascular=unsure", "vascular=no|yes"},
        {"VAS-4", "sudden_severe=unsure age=60", "sudden_severe=no|yes; age=59"},
        {"VAS-5", "sudden_severe=yes age=60", "sudden_severe=no|unsure; age=59"},

        {"COA-1", "anticoagulant=yes sudden_severe=yes weakness=mild", "anticoagulant=no|unsure; sudden_severe=no|unsure; weakness=no|unsure"},
        {"COA-1", "anticoagulant=yes sudden_severe=yes cord_signs=yes",
         "anticoagulant=no|unsure; sudden_severe=no|unsure; cord_signs=no|unsure"},
        {"COA-1", "anticoagulant=yes sudden_severe=yes CES=stable",
         "anticoagulant=no|unsure; sudden_severe=no|unsure; CES=no|longstanding|unsure"},
        {"COA-1", "anticoagulant=yes weakness=marked|both", "anticoagulant=no|unsure; weakness=no|mild|unsure"},
        {"COA-1", "anticoagulant=yes both_legs=yes",
         "anticoagulant=no|unsure; both_legs=no|unsure; walking=stable age=60 duration=over_12w"},
        {"COA-1", "anticoagulant=yes both_legs=yes walking=stable age=59 duration=over_12w", "age=60"},
        {"COA-1", "anticoagulant=yes both_legs=yes walking=stable age=60 duration=2_6w", "duration=over_12w"},
        {"COA-1", "anticoagulant=yes both_legs=yes walking=none age=60 duration=over_12w", "walking=stable"},
        {"COA-1", "anticoagulant=yes CES=new", "anticoagulant=no|unsure; CES=no|stable|longstanding|unsure"},
        {"COA-2", "anticoagulant=yes sudden_severe=yes", "anticoagulant=no|unsure; sudden_severe=no|unsure"},

        {"NEC-1", "neck_pain=yes|unsure|- neck_alarm=yes", "neck_alarm=no|unsure; neck_pain=no"},
        {"NEC-2", "neck_pain=yes|unsure neck_alarm=unsure|-", "neck_alarm=no|yes; neck_pain=no"},
        {"NEC-2", "neck_pain=yes|unsure arm_signs=weakness|unsure|-", "arm_signs=none|tingling; neck_pain=no"},
        {"NEC-3", "neck_pain=yes|unsure arm_signs=tingling", "arm_signs=none|weakness|unsure; neck_pain=no"},

        {"IFL-1", "duration=over_12w age=49 inflammatory=gradual_onset+morning_stiffness|nsaid_relief+associated_disease|better_moving+second_half_night+buttock_pain",
         "inflammatory=[]|gradual_onset|unsure; age=50; duration=6_12w"},
        {"IFL-2", "duration=over_12w age=49 red_eye=yes", "red_eye=no|unsure; age=50; duration=6_12w|-"},
        {"STE-1", "leg_pain=below_knee walking=stable", "walking=none|declining|unsure; leg_pain=none"},
        {"STE-1", "both_legs=unsure walking=stable", "both_legs=no"},
        {"STE-2", "leg_pain=above_knee walking=declining", "walking=none|stable|unsure; leg_pain=none"},
        {"THO-1", "pain_pattern=thoracic|constant+thoracic examined=no|unsure",
         "pain_pattern=[]|constant+worsening+prevents_sleep|unsure; examined=yes"},

        {"AGE-1", "age=17 fever=yes|ill", "age=18; fever=no|unsure"},
        {"AGE-1", "age=17 weakness=mild|marked|both", "age=18; weakness=no|unsure"},
        {"AGE-1", "age=17 pain_pattern=prevents_sleep", "age=18; pain_pattern=[]|constant+worsening+thoracic|unsure"},
        {"AGE-2", "age=17|0", "age=18"},
        {"AGE-3", "age=70 first_episode=yes|unsure|- examined=no|unsure", "age=69; first_episode=no; examined=yes"},

        {"PRE-1", "pregnant=yes|unsure pregnancy_signs=heavy_bleeding", "pregnant=no; pregnancy_signs=no|yes|unsure"},
        {"PRE-2", "pregnant=yes|unsure|- pregnancy_signs=yes|unsure|-",
         "pregnant=no; pregnancy_signs=no|heavy_bleeding; age=14|56"},
        {"PRE-2", "pregnant=yes pregnancy_signs=yes age=15|55", "age=14|56"},
        {"URI-1", "urinary=yes", "urinary=no|unsure"},
        {"URI-2", "urinary=unsure|-", "urinary=no|yes"},
        {"PAI-1", "pain_now=7 pain_uncontrolled=yes|unsure|-", "pain_now=6; pain_uncontrolled=no"},
        {"PAI-2", "pain_pattern=worsening|constant+worsening pain_now=7",
         "pain_pattern=[]|constant+prevents_sleep+thoracic|unsure; pain_now=6|-"},
        {"COU-1", "duration=2_6w|6_12w|over_12w|- improving=no|unsure", "duration=under_2w; improving=yes"},
        {"COU-2", "leg_pain=below_knee disabling_leg=yes duration=6_12w|over_12w examined=no|unsure",
         "disabling_leg=no|unsure; duration=under_2w|2_6w|-; examined=yes; leg_pain=none"},

        {"MIN-1", "low_mood=7 self_harm=plan", "self_harm=no|thoughts|unsure; low_mood=6|-"},
        {"MIN-2", "low_mood=7 self_harm=thoughts|unsure|-", "self_harm=no|plan; low_mood=6|-"},
        {"YEL-1", "expect_recovery=7 fear_movement=7", "expect_recovery=6|-; fear_movement=6|-"},
        {"YEL-1", "confidence=7 sleep=7", "confidence=6|-; sleep=6|-"},
        {"YEL-1", "work=7 low_mood=7", "work=6|-; low_mood=6|-"},
        {"YEL-1", "expect_recovery=10 fear_movement=10 confidence=10 sleep=10 work=10 low_mood=10",
         "expect_recovery=6 fear_movement=6 confidence=6 sleep=6 work=6"},
        {"NEW-1", "something_new=yes|unsure|-", "something_new=no"},
    };
    return table;
}

namespace {

constexpr std::array kCes{"saddle", "bladder", "bowel", "sexual"};

std::vector<std::string> split(const std::string& text, char mark)
{
    std::vector<std::string> parts{""};
    for (const char c : text) {
        if (c == mark) parts.emplace_back();
        else parts.back() += c;
    }
    return parts;
}

/// Every text that `text` stands for, each `|` decided.
std::vector<std::string> alternatives(const std::string& text)
{
    std::vector<std::string> all{""};
    for (const std::string& word : split(text, ' ')) {
        if (word.empty()) continue;
        const auto equals = word.find('=');
        std::vector<std::string> longer;
        for (const std::string& begun : all)
            for (const std::string& value : split(word.substr(equals + 1), '|'))
                longer.push_back(begun + (begun.empty() ? "" : " ") + word.substr(0, equals + 1) + value);
        all = std::move(longer);
    }
    return all;
}

std::string with_question(std::string text, const std::string& question)
{
    for (auto at = text.find("CES="); at != std::string::npos; at = text.find("CES="))
        text.replace(at, 3, question);
    return text;
}

} // namespace

std::vector<PlainClause> written_out(const Clause& clause)
{
    const bool names_ces = clause.on.find("CES=") != std::string::npos;
    std::vector<PlainClause> plain;
    for (const char* question : kCes) {
        std::vector<std::string> off;
        for (const std::string& change : split(with_question(clause.off, question), ';'))
            for (std::string& one : alternatives(change)) off.push_back(std::move(one));
        for (std::string& on : alternatives(with_question(clause.on, question)))
            plain.push_back({clause.rule, std::move(on), off});
        if (!names_ces) break;
    }
    return plain;
}

} // namespace trygg::test
