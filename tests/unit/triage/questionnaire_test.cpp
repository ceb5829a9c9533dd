#include "support/triage_answers.h"
#include "triage/assess.h"
#include "triage/next_question.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::test;
using triage::Form;
using triage::Interview;
using triage::Progress;

namespace {

std::vector<std::string> names(const std::vector<QuestionId>& ids)
{
    std::vector<std::string> texts;
    for (const QuestionId& id : ids) texts.push_back(id.text());
    return texts;
}

std::vector<std::string> path(Form form, const triage::Answers& answers)
{
    return names(visible_questions(questionnaire(), {form, answers, {}}));
}

std::optional<std::string> next(Form form, const triage::Answers& answers)
{
    const auto step = next_question(questionnaire(), {form, answers, {}});
    return step.question ? std::optional{step.question->text()} : std::nullopt;
}

Progress progress(Form form, const triage::Answers& answers)
{
    return next_question(questionnaire(), {form, answers, {}}).progress;
}

bool asks(const std::string& question, const triage::Answers& answers, Form form = Form::full)
{
    const auto asked = path(form, answers);
    return std::find(asked.begin(), asked.end(), question) != asked.end();
}

} // namespace

TEST_CASE("the full form asks age, part 1, part 2 and wellbeing in the order of the tables")
{
    const auto with_all = calm_person("neck_pain=yes injury=accident duration=over_12w leg_pain=below_knee pain_now=8 "
                                      "pregnant=yes low_mood=8");
    CHECK(path(Form::full, with_all) ==
          std::vector<std::string>{
              "age", "saddle", "bladder", "bowel", "sexual", "both_legs", "weakness", "leg_numbness", "cord_signs",
              "vascular", "sudden_severe", "injury", "fever", "neck_pain", "neck_alarm", "arm_signs", "cannot_stand",
              "bone_pain", "duration", "leg_pain", "walking", "bone_risk", "anticoagulant", "infection_risk", "cancer",
              "weight_loss", "pain_now", "pain_pattern", "pain_uncontrolled", "improving", "examined", "disabling_leg",
              "inflammatory", "red_eye", "urinary", "pregnant", "pregnancy_signs", "low_mood", "self_harm",
              "expect_recovery", "fear_movement", "confidence", "sleep", "work"});
    CHECK(progress(Form::full, with_all) == Progress::done);
}

TEST_CASE("each conditional question is asked on one side of its condition only")
{
    struct Case {
        const char *question, *asked, *not_asked;
    };
    for (const auto& [question, asked, not_asked] : {
             Case{"neck_alarm", "neck_pain=yes", "neck_pain=no"},
             Case{"neck_alarm", "neck_pain=unsure", "neck_pain=no"},
             Case{"arm_signs", "neck_pain=unsure", "neck_pain=no"},
             Case{"cannot_stand", "injury=accident", "injury=trivial"},
             Case{"cannot_stand", "injury=unsure", "injury=none"},
             Case{"bone_pain", "injury=accident", "injury=trivial"},
             Case{"walking", "leg_pain=unsure", "leg_pain=none"},
             Case{"walking", "both_legs=unsure", "both_legs=no"},
             Case{"pain_uncontrolled", "pain_now=7", "pain_now=6"},
             Case{"first_episode", "age=70", "age=69"},
             Case{"disabling_leg", "leg_pain=above_knee", "leg_pain=none"},
             Case{"inflammatory", "duration=over_12w age=49", "duration=over_12w age=50"},
             Case{"inflammatory", "duration=over_12w age=49", "duration=6_12w age=49"},
             Case{"red_eye", "duration=over_12w age=49", "duration=over_12w age=50"},
             Case{"pregnant", "age=15", "age=14"},
             Case{"pregnant", "age=55", "age=56"},
             Case{"pregnancy_signs", "pregnant=yes", "pregnant=no"},
             Case{"pregnancy_signs", "pregnant=unsure", "pregnant=no"},
             Case{"self_harm", "low_mood=7", "low_mood=6"},
         }) {
        INFO(question << ": " << asked << " / " << not_asked);
        CHECK(asks(question, calm_person(asked)));
        CHECK_FALSE(asks(question, calm_person(not_asked)));
    }
}

TEST_CASE("the short form asks part 1, five questions under their conditions, and what is new")
{
    const auto with_all =
        calm_person("neck_pain=yes injury=accident both_legs=unsure pregnant=yes leg_pain=below_knee pain_now=8");
    CHECK(path(Form::short_form, with_all) ==
          std::vector<std::string>{"saddle", "bladder", "bowel", "sexual", "both_legs", "weakness", "leg_numbness",
                                   "cord_signs", "vascular", "sudden_severe", "injury", "fever", "neck_pain",
                                   "neck_alarm", "arm_signs", "cannot_stand", "bone_pain", "walking", "pain_now",
                                   "pregnancy_signs", "something_new"});
    CHECK_FALSE(asks("walking", calm_person("leg_pain=below_knee"), Form::short_form));
    CHECK_FALSE(asks("pregnancy_signs", calm_person("pregnant=-"), Form::short_form));
    CHECK_FALSE(asks("pregnancy_signs", calm_person("pregnant=yes age=56"), Form::short_form));
    CHECK(next(Form::short_form, answers_of("age=40")) == "saddle");
    CHECK(next(Form::short_form, {}) == "age");
}

TEST_CASE("the moment an emergency rule fires nothing more is asked, and Back returns to the question")
{
    auto answers = answers_of("age=40 saddle=new");
    CHECK(progress(Form::full, answers) == Progress::emergency);
    CHECK(path(Form::full, answers) == std::vector<std::string>{"age", "saddle"});
    set_answers(answers, "saddle=no");
    CHECK(progress(Form::full, answers) == Progress::asking);
    CHECK(next(Form::full, answers) == "bladder");
}

TEST_CASE("answers behind an early stop are kept, and count again when the person goes back")
{
    auto answers = calm_person("bladder=new");
    CHECK(progress(Form::full, answers) == Progress::emergency);
    CHECK(path(Form::full, answers) == std::vector<std::string>{"age", "saddle", "bladder"});
    set_answers(answers, "bladder=no");
    CHECK(progress(Form::full, answers) == Progress::done);
}

TEST_CASE("an answer to a question that is not asked any more is ignored on the way")
{
    const auto answers = calm_person("neck_pain=no neck_alarm=yes");
    CHECK(progress(Form::full, answers) == Progress::done);
    CHECK_FALSE(asks("neck_alarm", answers));
}

TEST_CASE("only answers that count are told on: a changed injury takes its questions with it")
{
    auto answers = calm_person("injury=accident cannot_stand=no bone_pain=no");
    const auto counting = [](Form form, const triage::Answers& given) {
        return names(counting_questions(questionnaire(), {form, given, {}}));
    };
    const auto has = [](const std::vector<std::string>& all, const char* one) {
        return std::find(all.begin(), all.end(), one) != all.end();
    };
    CHECK(has(counting(Form::full, answers), "bone_pain"));
    set_answers(answers, "injury=none");
    CHECK_FALSE(has(counting(Form::full, answers), "bone_pain"));
    CHECK_FALSE(has(counting(Form::full, {}), "saddle"));
    CHECK(has(counting(Form::short_form, answers), "cancer"));
    CHECK_FALSE(has(counting(Form::short_form, answers), "weight_loss"));
}

TEST_CASE("a carried answer is read at its place, so an emergency by it comes no earlier")
{
    // CORD-1 by cancer = yes: cancer stands in part 2, behind everything of part 1.
    auto answers = answers_of("age=40 cancer=yes saddle=no bladder=no bowel=no sexual=no both_legs=no weakness=no "
                              "leg_numbness=no cord_signs=yes");
    CHECK(next(Form::short_form, answers) == "vascular");
    set_answers(answers, "vascular=no sudden_severe=no injury=none fever=no neck_pain=no");
    CHECK(progress(Form::short_form, answers) == Progress::emergency);
}

TEST_CASE("a wellbeing question can be skipped, and then self_harm is not asked")
{
    auto answers = calm_person("low_mood=- self_harm=-");
    CHECK(next(Form::full, answers) == "low_mood");
    answers.emplace(question_id("low_mood"), triage::Skipped{});
    CHECK(progress(Form::full, answers) == Progress::done);
    CHECK_FALSE(asks("self_harm", answers));
    CHECK(assess(questionnaire(), {Form::full, answers, {}}) == triage::Verdict{});
}

TEST_CASE("only wellbeing questions can be skipped")
{
    auto answers = calm_person("saddle=-");
    answers.emplace(question_id("saddle"), triage::Skipped{});
    CHECK(next(Form::full, answers) == "saddle");
}

TEST_CASE("an answer that its question does not know is no answer")
{
    auto answers = calm_person();
    for (const auto& [question, answer] : std::vector<std::pair<const char*, triage::Answer>>{
             {"age", 121}, {"age", -1}, {"age", std::string{"unsure"}}, {"pain_now", 11}, {"pain_now", std::string{"unsure"}},
             {"duration", std::string{"unsure"}}, {"saddle", std::string{"yes"}}, {"saddle", 1},
             {"saddle", triage::ValueSet{"no"}}, {"bone_risk", std::string{"osteoporosis"}},
             {"bone_risk", triage::ValueSet{"unsure"}}, {"bone_risk", triage::ValueSet{"osteoporosis", "age"}}}) {
        INFO(question);
        const auto* known = questionnaire().find(question_id(question));
        CHECK_FALSE(triage::Questionnaire::code_of(*known, answer));
        auto changed = answers;
        changed.insert_or_assign(question_id(question), answer);
        CHECK(next(Form::full, changed) == question);
    }
}
