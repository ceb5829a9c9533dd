#include "clauses.h"
#include "specification.h"
#include "support/triage_answers.h"
#include "triage/assess.h"
#include "triage/walk.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

using namespace trygg;
using namespace trygg::test;
using content::Condition;
using Kind = Condition::Kind;

namespace {

/// NEW-1 belongs to the short form; every other rule is tried in the full one.
triage::Form form_of(const std::string& rule)
{
    return rule == "NEW-1" ? triage::Form::short_form : triage::Form::full;
}

triage::Answers person(const std::string& on, const std::string& off = {})
{
    triage::Answers answers = calm_person(on);
    set_answers(answers, off);
    return answers;
}

bool fires(const std::string& rule, const triage::Answers& answers)
{
    const auto verdict = assess(questionnaire(), {form_of(rule), answers, {}});
    return std::find(verdict.rules.begin(), verdict.rules.end(), *RuleId::from(rule)) != verdict.rules.end();
}

/// Every test of one question within a condition.
void collect_tests(const Condition& condition, std::vector<const Condition*>& tests)
{
    if (condition.question) tests.push_back(&condition);
    for (const Condition& part : condition.parts) collect_tests(part, tests);
}

/// Whether a single test holds for answers as they count.
bool holds(const Condition& test, const triage::CodedAnswers& counted)
{
    triage::DecisionGraph graph;
    const auto entry = graph.add(test, questionnaire().questions(),
                                 [](const QuestionId& id) { return *questionnaire().number_of(id); });
    return graph.holds(entry, counted);
}

triage::CodedAnswers counted(const std::string& rule, const triage::Answers& answers)
{
    return counted_answers(questionnaire(), form_of(rule), questionnaire().code(answers));
}

std::vector<PlainClause> clauses_of(const std::string& rule)
{
    std::vector<PlainClause> found;
    for (const Clause& clause : clauses())
        if (clause.rule == rule)
            for (PlainClause& plain : written_out(clause)) found.push_back(std::move(plain));
    return found;
}

} // namespace

TEST_CASE("a calm person raises no rule in either form")
{
    for (const auto form : {triage::Form::full, triage::Form::short_form}) {
        const auto verdict = assess(questionnaire(), {form, calm_person(), {}});
        CHECK(verdict == triage::Verdict{});
    }
}

TEST_CASE("the rules are those of the specification, in its order")
{
    std::vector<std::string> ids;
    for (const content::Rule& rule : questionnaire().rules()) ids.push_back(rule.id.text());
    CHECK(ids == specified_rules());
    CHECK(ids.size() == 61);
}

TEST_CASE("every rule fires on one side of each of its clauses and not on the other")
{
    std::size_t both_sides = 0;
    for (const Clause& clause : clauses())
        for (const PlainClause& plain : written_out(clause)) {
            INFO(plain.rule << " on: " << plain.on);
            CHECK(fires(plain.rule, person(plain.on)));
            for (const std::string& off : plain.off) {
                INFO("off: " << off);
                CHECK_FALSE(fires(plain.rule, person(plain.on, off)));
                ++both_sides;
            }
        }
    CHECK(both_sides > 1000);
}

TEST_CASE("no clause of a rule is without a boundary test")
{
    for (const content::Rule& rule : questionnaire().rules()) {
        const auto plain = clauses_of(rule.id.text());
        REQUIRE_FALSE(plain.empty());
        std::vector<const Condition*> tests;
        collect_tests(rule.when, tests);
        for (const Condition* test : tests) {
            INFO(rule.id.text() << ": a test of " << test->question->text());
            const bool tried = std::any_of(plain.begin(), plain.end(), [&](const PlainClause& clause) {
                const bool before = holds(*test, counted(clause.rule, person(clause.on)));
                return std::any_of(clause.off.begin(), clause.off.end(), [&](const std::string& off) {
                    return before != holds(*test, counted(clause.rule, person(clause.on, off)));
                });
            });
            CHECK(tried);
        }
    }
}

TEST_CASE("every value that a rule names is seen to make it fire")
{
    for (const content::Rule& rule : questionnaire().rules()) {
        const auto plain = clauses_of(rule.id.text());
        std::vector<const Condition*> tests;
        collect_tests(rule.when, tests);
        for (const Condition* test : tests) {
            if (test->kind != Kind::is) continue;
            const content::Question& question = *questionnaire().find(*test->question);
            const std::size_t number = *questionnaire().number_of(question.id);
            // The values of the exemption switch a rule off, not on; those are tried in boundary rows.
            if (question.id.text() == "walking" && rule.id.text().rfind("STE", 0) != 0) continue;
            if (question.id.text() == "duration" && test->values == std::vector<std::string>{"over_12w"}) continue;
            for (const std::string& value : test->values) {
                INFO(rule.id.text() << ": " << question.id.text() << " = " << value);
                const triage::Code bit = triage::bit_of(question, value);
                CHECK(std::any_of(plain.begin(), plain.end(), [&](const PlainClause& clause) {
                    return (counted(clause.rule, person(clause.on))[number] & bit) != 0;
                }));
            }
        }
    }
}
