#include "specification.h"

#include "specified_answers.h"

#include <functional>
#include <map>

namespace trygg::test {
namespace {

using triage::Answers;
using triage::Form;
using triage::Level;
using Said = SpecifiedAnswers;

using Test = std::function<bool(const Said&)>;

constexpr auto emergency = Level::emergency, same_day = Level::same_day, within_days = Level::within_days,
               physio = Level::physio;

struct SpecifiedRule {
    std::string id;
    Level level;
    bool blocks;
    Test fires;
    std::vector<std::string> lasting = {};
};

bool any_ces(const Said& a, const std::vector<std::string>& values)
{
    return a.in("saddle", values) || a.in("bladder", values) || a.in("bowel", values) || a.in("sexual", values);
}
bool weak(const Said& a) { return a.in("weakness", {"mild", "marked", "both"}); }
bool stable(const Said& a)
{
    return a.is("walking", "stable") && a.at_least("age", 60) && a.is("duration", "over_12w");
}
bool legs(const Said& a) { return a.is("both_legs", "yes") && !stable(a); }
bool new_or_stable(const Said& a) { return any_ces(a, {"new", "stable"}); }
bool old_or_frail(const Said& a) { return a.at_least("age", 70) || a.not_empty("bone_risk"); }
bool not_yes(const Said& a, const char* question) { return a.is_not(question, "yes"); }
bool yes_or_unsure(const Said& a, const char* question) { return a.in(question, {"yes", "unsure"}); }

const std::vector<SpecifiedRule>& rules()
{
    static const std::vector<SpecifiedRule> table{
        {"CES-1", emergency, true, [](const Said& a) { return any_ces(a, {"new"}); }},
        {"CES-2", same_day, true, [](const Said& a) { return any_ces(a, {"stable"}); },
         {"saddle", "bladder", "bowel", "sexual"}},
        {"CES-3", emergency, true, [](const Said& a) {
             return any_ces(a, {"unsure"}) && (a.is("both_legs", "yes") || a.in("weakness", {"marked", "both"}));
         }},
        {"CES-4", same_day, true, [](const Said& a) { return any_ces(a, {"unsure"}); }},
        {"CES-5", emergency, true, [](const Said& a) {
             return a.is("both_legs", "yes") && (weak(a) || any_ces(a, {"stable"}));
         }},
        {"CES-6", same_day, true, [](const Said& a) { return yes_or_unsure(a, "both_legs") && !stable(a); },
         {"both_legs", "walking"}},
        {"MOT-1", emergency, true, [](const Said& a) { return a.is("weakness", "both"); }},
        {"MOT-2", same_day, true, [](const Said& a) { return a.in("weakness", {"marked", "unsure"}); }},
        {"MOT-3", within_days, true, [](const Said& a) { return a.is("weakness", "mild"); }, {"weakness"}},
        {"NUM-1", same_day, true, [](const Said& a) { return a.is("leg_numbness", "worsening"); }},
        {"NUM-2", within_days, false, [](const Said& a) {
             return a.in("leg_numbness", {"severe", "unsure"}) ||
                    (a.is("leg_numbness", "mild") && yes_or_unsure(a, "both_legs"));
         }},
        {"CORD-1", emergency, true, [](const Said& a) {
             return a.is("cord_signs", "yes") &&
                    (a.is("weakness", "both") || new_or_stable(a) || a.is("cancer", "yes"));
         }},
        {"CORD-2", same_day, true, [](const Said& a) { return yes_or_unsure(a, "cord_signs"); }},
        {"FRA-1", emergency, true, [](const Said& a) { return a.is("injury", "high_energy"); }},
        {"FRA-2", emergency, true, [](const Said& a) {
             return a.is("injury", "accident") &&
                    (a.is("cannot_stand", "yes") || weak(a) || a.is("both_legs", "yes") ||
                     a.in("leg_numbness", {"mild", "worsening", "severe"}) || new_or_stable(a));
         }},
        {"FRA-3", same_day, true, [](const Said& a) {
             return a.in("injury", {"accident", "unsure"}) &&
                    (a.at_least("pain_now", 7) || a.is("bone_pain", "yes") || old_or_frail(a));
         }},
        {"FRA-4", within_days, true, [](const Said& a) { return a.in("injury", {"accident", "unsure"}); }},
        {"FRA-5", same_day, true, [](const Said& a) {
             return a.in("injury", {"none", "trivial"}) && a.is("sudden_severe", "yes") && old_or_frail(a);
         }},
        {"FRA-6", within_days, true, [](const Said& a) { return a.not_empty("bone_risk") && not_yes(a, "examined"); }},
        {"FRA-7", within_days, true, [](const Said& a) {
             return a.is("injury", "trivial") && a.at_least("pain_now", 5) && old_or_frail(a);
         }},
        {"INF-1", emergency, true, [](const Said& a) {
             return a.is("fever", "ill") ||
                    (a.is("fever", "yes") && (weak(a) || a.is("both_legs", "yes") || a.is("cord_signs", "yes") ||
                                              new_or_stable(a)));
         }},
        {"INF-2", same_day, true, [](const Said& a) { return a.is("fever", "yes"); }},
        {"INF-3", same_day, true, [](const Said& a) {
             const bool beside_diabetes =
                 a.in("infection_risk", {"unsure", "injected_drugs", "spinal_procedure", "immunosuppressed", "dialysis",
                                         "recent_infection"});
             const bool risk = a.not_empty("infection_risk");
             const bool constant = a.in("pain_pattern", {"constant"}), worsening = a.in("pain_pattern", {"worsening"});
             const bool recent = (beside_diabetes && a.at_least("pain_now", 7)) || (risk && (constant || worsening));
             return (a.is_not("duration", "over_12w") && recent) || (risk && constant && worsening);
         }},
        {"INF-4", within_days, true, [](const Said& a) {
             return a.in("infection_risk", {"injected_drugs", "spinal_procedure", "unsure"});
         }, {"infection_risk"}},
        {"INF-5", same_day, true, [](const Said& a) {
             return a.not_empty("infection_risk") && (weak(a) || legs(a) || a.is("cord_signs", "yes"));
         }},
        {"INF-6", within_days, true, [](const Said& a) { return a.is("fever", "unsure"); }},
        {"CAN-1", emergency, true, [](const Said& a) {
             return a.is("cancer", "yes") && (weak(a) || legs(a) || new_or_stable(a));
         }},
        {"CAN-2", same_day, true, [](const Said& a) { return a.is("cancer", "yes") && a.not_empty("pain_pattern"); }},
        {"CAN-3", within_days, true, [](const Said& a) { return yes_or_unsure(a, "cancer"); }, {"cancer"}},
        {"CAN-4", within_days, true, [](const Said& a) { return yes_or_unsure(a, "weight_loss"); }},
        {"CAN-5", within_days, false, [](const Said& a) {
             return a.at_least("age", 50) && a.in("duration", {"6_12w", "over_12w"}) && not_yes(a, "improving") &&
                    not_yes(a, "examined");
         }},
        {"VAS-1", emergency, true, [](const Said& a) { return a.is("vascular", "yes"); }},
        {"VAS-2", emergency, true, [](const Said& a) {
             return a.is("sudden_severe", "yes") && a.at_least("age", 60) && a.in("injury", {"none", "unsure"});
         }},
        {"VAS-3", same_day, true, [](const Said& a) { return a.is("vascular", "unsure"); }},
        {"VAS-4", within_days, false, [](const Said& a) {
             return a.is("sudden_severe", "unsure") && a.at_least("age", 60);
         }},
        {"VAS-5", same_day, true, [](const Said& a) { return a.is("sudden_severe", "yes") && a.at_least("age", 60); }},
        {"COA-1", emergency, true, [](const Said& a) {
             const bool thinned = a.is("anticoagulant", "yes");
             const bool sudden = a.is("sudden_severe", "yes") && (weak(a) || legs(a) || a.is("cord_signs", "yes") ||
                                                                  new_or_stable(a));
             return thinned && (sudden || a.in("weakness", {"marked", "both"}) || legs(a) || any_ces(a, {"new"}));
         }},
        {"COA-2", same_day, true, [](const Said& a) {
             return a.is("anticoagulant", "yes") && a.is("sudden_severe", "yes");
         }},
        {"NEC-1", emergency, true, [](const Said& a) { return a.is("neck_alarm", "yes"); }},
        {"NEC-2", same_day, true, [](const Said& a) {
             return a.is("neck_alarm", "unsure") || a.in("arm_signs", {"weakness", "unsure"});
         }},
        {"NEC-3", physio, false, [](const Said& a) { return a.is("arm_signs", "tingling"); }},
        {"IFL-1", within_days, false, [](const Said& a) { return a.count("inflammatory") >= 2; }},
        {"IFL-2", same_day, true, [](const Said& a) { return a.is("red_eye", "yes"); }},
        {"STE-1", physio, false, [](const Said& a) { return a.is("walking", "stable"); }},
        {"STE-2", within_days, false, [](const Said& a) { return a.is("walking", "declining"); }},
        {"THO-1", within_days, false, [](const Said& a) {
             return a.in("pain_pattern", {"thoracic"}) && not_yes(a, "examined");
         }},
        {"AGE-1", same_day, true, [](const Said& a) {
             return a.below("age", 18) &&
                    (a.in("fever", {"yes", "ill"}) || weak(a) || a.in("pain_pattern", {"prevents_sleep"}));
         }},
        {"AGE-2", within_days, true, [](const Said& a) { return a.below("age", 18); }},
        {"AGE-3", within_days, false, [](const Said& a) {
             return a.at_least("age", 70) && a.is_not("first_episode", "no") && not_yes(a, "examined");
         }},
        {"PRE-1", emergency, true, [](const Said& a) { return a.is("pregnancy_signs", "heavy_bleeding"); }},
        {"PRE-2", same_day, true, [](const Said& a) { return yes_or_unsure(a, "pregnancy_signs"); }},
        {"URI-1", same_day, true, [](const Said& a) { return a.is("urinary", "yes"); }},
        {"URI-2", within_days, false, [](const Said& a) { return a.is("urinary", "unsure"); }},
        {"PAI-1", same_day, true, [](const Said& a) { return yes_or_unsure(a, "pain_uncontrolled"); }},
        {"PAI-2", within_days, false, [](const Said& a) {
             return a.in("pain_pattern", {"worsening"}) && a.at_least("pain_now", 7);
         }},
        {"COU-1", physio, false, [](const Said& a) { return a.is_not("duration", "under_2w") && not_yes(a, "improving"); }},
        {"COU-2", within_days, false, [](const Said& a) {
             return a.is("disabling_leg", "yes") && a.in("duration", {"6_12w", "over_12w"}) && not_yes(a, "examined");
         }},
        {"MIN-1", emergency, true, [](const Said& a) { return a.is("self_harm", "plan"); }},
        {"MIN-2", same_day, false, [](const Said& a) { return a.in("self_harm", {"thoughts", "unsure"}); }},
        {"YEL-1", physio, false, [](const Said& a) {
             int high = 0;
             for (const char* flag : {"expect_recovery", "fear_movement", "confidence", "sleep", "work", "low_mood"})
                 high += a.at_least(flag, 7);
             return high >= 2;
         }},
        {"NEW-1", physio, false, [](const Said& a) { return yes_or_unsure(a, "something_new"); }},
    };
    return table;
}

struct Asking {
    std::string id;
    Test asked_if = [](const Said&) { return true; };
};

bool no_neck(const Said& a) { return a.is_not("neck_pain", "no"); }
bool injured(const Said& a) { return a.in("injury", {"accident", "high_energy", "unsure"}); }
bool long_and_young(const Said& a) { return a.is("duration", "over_12w") && a.below("age", 50); }

/// Both parts and the wellbeing page in the order of the tables.
const std::vector<Asking>& order()
{
    static const std::vector<Asking> table{
        {"age"}, {"saddle"}, {"bladder"}, {"bowel"}, {"sexual"}, {"both_legs"}, {"weakness"}, {"leg_numbness"},
        {"cord_signs"}, {"vascular"}, {"sudden_severe"}, {"injury"}, {"fever"}, {"neck_pain"},
        {"neck_alarm", no_neck}, {"arm_signs", no_neck}, {"cannot_stand", injured}, {"bone_pain", injured},
        {"duration"}, {"leg_pain"},
        {"walking", [](const Said& a) { return a.is_not("leg_pain", "none") || a.is_not("both_legs", "no"); }},
        {"bone_risk"}, {"anticoagulant"}, {"infection_risk"}, {"cancer"}, {"weight_loss"}, {"pain_now"},
        {"pain_pattern"}, {"pain_uncontrolled", [](const Said& a) { return a.at_least("pain_now", 7); }},
        {"improving"}, {"first_episode", [](const Said& a) { return a.at_least("age", 70); }}, {"examined"},
        {"disabling_leg", [](const Said& a) { return a.is_not("leg_pain", "none"); }},
        {"inflammatory", long_and_young}, {"red_eye", long_and_young}, {"urinary"},
        {"pregnant", [](const Said& a) { return a.at_least("age", 15) && a.below("age", 56); }},
        {"pregnancy_signs", [](const Said& a) { return yes_or_unsure(a, "pregnant"); }}, {"low_mood"},
        {"self_harm", [](const Said& a) { return a.at_least("low_mood", 7); }}, {"expect_recovery"},
        {"fear_movement"}, {"confidence"}, {"sleep"}, {"work"}, {"something_new"}};
    return table;
}

enum class How { asked, carried, not_asked };

How how_asked(const std::string& id, Form form)
{
    static const std::set<std::string> part_1{
        "saddle", "bladder", "bowel", "sexual", "both_legs", "weakness", "leg_numbness", "cord_signs", "vascular",
        "sudden_severe", "injury", "fever", "neck_pain", "neck_alarm", "arm_signs"};
    static const std::set<std::string> asked{"cannot_stand", "bone_pain",       "walking",
                                             "pain_now",     "pregnancy_signs", "something_new"};
    static const std::set<std::string> carried{"age",           "duration",       "bone_risk", "anticoagulant",
                                               "infection_risk", "cancer",         "pregnant"};
    if (form == Form::full) return id == "something_new" ? How::not_asked : How::asked;
    if (part_1.count(id) != 0 || asked.count(id) != 0) return How::asked;
    return carried.count(id) != 0 ? How::carried : How::not_asked;
}

bool emergency_fires(const Said& a)
{
    for (const SpecifiedRule& rule : rules())
        if (rule.level == emergency && rule.fires(a)) return true;
    return false;
}

/// The answers read in order: conditions decided, missing ones unsure until an emergency stops the asking.
Said counted(const Answers& given, Form form)
{
    Said said;
    bool stopped = false;
    for (const Asking& asking : order()) {
        const How how = how_asked(asking.id, form);
        if (how == How::not_asked || !asking.asked_if(said)) continue;
        if (const auto answer = given.find(*QuestionId::from(asking.id)); answer != given.end())
            said.answer(asking.id, answer->second);
        else if (how == How::asked && !stopped) said.leave_open(asking.id);
        stopped = stopped || emergency_fires(said);
    }
    return said;
}

/// "No worse", for one question of a lasting rule.
bool no_worse(const std::string& id, const Said& now, const Said& cleared)
{
    if (id == "walking" && now.is(id, "none") && !cleared.is(id, "stable")) return true;
    if (id != "walking" && (now.in(id, {"no", "longstanding"}) || now.is_empty_list(id))) return true;
    if (now.same(id, cleared)) return true;
    if (now.is(id, "unsure")) return cleared.is(id, "yes");
    return now.is_part_of(id, cleared);
}

} // namespace

std::vector<std::string> specified_rules()
{
    std::vector<std::string> ids;
    for (const SpecifiedRule& rule : rules()) ids.push_back(rule.id);
    return ids;
}

triage::Verdict specified_verdict(const triage::Interview& interview)
{
    const Said now = counted(interview.answers, interview.form);
    Said cleared;
    if (interview.cleared)
        for (const auto& [id, answer] : *interview.cleared) cleared.answer(id.text(), answer);

    triage::Verdict verdict;
    for (const Level level : {emergency, same_day, within_days, physio})
        for (const SpecifiedRule& rule : rules()) {
            if (rule.level != level || !rule.fires(now)) continue;
            const RuleId id = *RuleId::from(rule.id);
            verdict.rules.push_back(id);
            bool quiet = interview.form == Form::short_form && interview.cleared && !rule.lasting.empty() &&
                         now.is("something_new", "no");
            for (const std::string& question : rule.lasting) quiet = quiet && no_worse(question, now, cleared);
            if (quiet) {
                verdict.quiet.push_back(id);
                continue;
            }
            if (verdict.deciding.empty()) verdict.level = level;
            if (verdict.level == level) verdict.deciding.push_back(id);
            verdict.blocks_plan = verdict.blocks_plan || rule.blocks;
        }
    return verdict;
}

} // namespace trygg::test
