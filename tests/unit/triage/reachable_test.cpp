#include "clauses.h"
#include "support/triage_answers.h"
#include "triage/assess.h"
#include "triage/next_question.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::test;

namespace {

/// What a person with these answers comes to say when each question is asked in turn.
triage::Interview walked(triage::Form form, const triage::Answers& would_say)
{
    triage::Interview interview{form, {}, {}};
    if (form == triage::Form::short_form) {
        for (const content::Question& question : questionnaire().questions())
            if (question.in_short_form == content::ShortForm::carried && would_say.count(question.id) != 0)
                interview.answers.emplace(question.id, would_say.at(question.id));
    }
    for (;;) {
        const triage::Step step = next_question(questionnaire(), interview);
        if (step.progress != triage::Progress::asking) return interview;
        const auto answer = would_say.find(*step.question);
        // Without an answer a wellbeing question is skipped, and any other one is not sure.
        if (answer != would_say.end()) interview.answers.emplace(*step.question, answer->second);
        else if (questionnaire().find(*step.question)->skippable)
            interview.answers.emplace(*step.question, triage::Skipped{});
        else interview.answers.emplace(*step.question, std::string{content::kUnsure});
    }
}

bool reaches(const PlainClause& clause)
{
    const auto form = clause.rule == "NEW-1" ? triage::Form::short_form : triage::Form::full;
    // The page does not go on without these.
    triage::Answers would_say = calm_person(clause.on);
    if (would_say.count(question_id("duration")) == 0 || would_say.count(question_id("pain_now")) == 0) return false;
    const auto verdict = assess(questionnaire(), walked(form, would_say));
    return std::find(verdict.rules.begin(), verdict.rules.end(), *RuleId::from(clause.rule)) != verdict.rules.end();
}

} // namespace

TEST_CASE("every rule is reached by answers that the questionnaire really asks for")
{
    for (const content::Rule& rule : questionnaire().rules()) {
        bool reached = false;
        for (const Clause& clause : clauses()) {
            if (clause.rule != rule.id.text()) continue;
            const auto plain = written_out(clause);
            reached = reached || std::any_of(plain.begin(), plain.end(), reaches);
        }
        INFO(rule.id.text());
        CHECK(reached);
    }
}

TEST_CASE("a healthy person is asked 33 questions and has no rule fire")
{
    const auto interview = walked(triage::Form::full, calm_person());
    CHECK(next_question(questionnaire(), interview).progress == triage::Progress::done);
    CHECK(visible_questions(questionnaire(), interview).size() == 33);
    CHECK(assess(questionnaire(), interview) == triage::Verdict{});
}
