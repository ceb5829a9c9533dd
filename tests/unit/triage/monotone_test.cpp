#include "support/random_answers.h"
#include "support/triage_answers.h"
#include "triage/assess.h"
#include "triage/walk.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <map>
#include <set>

using namespace trygg;
using namespace trygg::test;
using content::Condition;
using triage::Code;
using triage::CodedAnswers;
using triage::CompiledRule;

namespace {

using Questions = std::set<std::size_t>;

void collect_tests(const Condition& condition, std::vector<Condition>& tests)
{
    if (condition.question) tests.push_back(condition);
    for (const Condition& part : condition.parts) collect_tests(part, tests);
}

/// The questions of a rule, and those that decide whether they are asked.
Questions with_conditions(Questions questions)
{
    for (bool grew = true; grew;) {
        Questions more = questions;
        for (const std::size_t number : questions) {
            std::vector<Condition> tests;
            collect_tests(questionnaire().questions()[number].asked_if, tests);
            for (const Condition& test : tests) more.insert(*questionnaire().number_of(*test.question));
        }
        grew = more.size() != questions.size();
        questions = std::move(more);
    }
    return questions;
}

Questions support_of(const content::Rule& rule)
{
    std::vector<Condition> tests;
    collect_tests(rule.when, tests);
    Questions questions;
    for (const Condition& test : tests) questions.insert(*questionnaire().number_of(*test.question));
    return with_conditions(std::move(questions));
}

/// The answers to one question in classes that a rule, and the conditions of asking, cannot tell apart.
struct Classes {
    std::size_t question = 0;
    /// The answers of each class.
    std::vector<std::vector<Code>> members;
    /// From a class to an answer: every worsening of the question that leads out of a class.
    std::set<std::pair<std::size_t, Code>> worsenings;
};

/// The `codes` of a question in the classes that `tests` cannot tell apart.
std::vector<std::vector<Code>> told_apart(std::size_t number, const std::vector<Code>& codes,
                                          const std::vector<Condition>& tests)
{
    triage::DecisionGraph graph;
    std::vector<triage::NodeIndex> entries;
    for (const Condition& test : tests)
        if (*test.question == questionnaire().questions()[number].id)
            entries.push_back(graph.add(test, questionnaire().questions(),
                                        [](const QuestionId& id) { return *questionnaire().number_of(id); }));
    std::vector<std::vector<Code>> classes;
    std::map<std::vector<bool>, std::size_t> known;
    for (const Code code : codes) {
        CodedAnswers alone{};
        alone[number] = code;
        std::vector<bool> passed;
        for (const auto entry : entries) passed.push_back(graph.holds(entry, alone));
        const auto [place, is_new] = known.try_emplace(passed, classes.size());
        if (is_new) classes.emplace_back();
        classes[place->second].push_back(code);
    }
    return classes;
}

Classes classes_of(std::size_t number, const std::vector<Condition>& tests)
{
    const content::Question& question = questionnaire().questions()[number];
    std::vector<Code> codes = all_codes(question);
    if (!question.unsure) codes.push_back(triage::kMissingCode);
    Classes classes{number, told_apart(number, codes, tests), {}};
    const auto class_of = [&](Code code) {
        std::size_t i = 0;
        while (std::find(classes.members[i].begin(), classes.members[i].end(), code) == classes.members[i].end()) ++i;
        return i;
    };
    for (const Worsening& worsening : worsenings(question))
        if (class_of(worsening.from) != class_of(worsening.to))
            classes.worsenings.emplace(class_of(worsening.from), worsening.to);
    return classes;
}

std::vector<Condition> tests_of(const content::Rule& rule, const Questions& questions)
{
    std::vector<Condition> tests;
    collect_tests(rule.when, tests);
    for (const std::size_t number : questions)
        collect_tests(questionnaire().questions()[number].asked_if, tests);
    return tests;
}

/// The classes of each question in `questions`, for `rule` and the conditions of asking.
std::vector<Classes> classes_for(const content::Rule& rule, const Questions& questions)
{
    const auto tests = tests_of(rule, questions);
    std::vector<Classes> all;
    for (const std::size_t number : questions) all.push_back(classes_of(number, tests));
    return all;
}

/// Calls `visit` with every combination of classes put into `answers`; false as soon as a visit is.
bool for_each(const std::vector<Classes>& all, CodedAnswers& answers,
              const std::function<bool(const std::vector<std::size_t>&)>& visit)
{
    std::vector<std::size_t> chosen(all.size(), 0);
    for (;;) {
        for (std::size_t i = 0; i < all.size(); ++i) answers[all[i].question] = all[i].members[chosen[i]].front();
        if (!visit(chosen)) return false;
        std::size_t i = 0;
        while (i < all.size() && ++chosen[i] == all[i].members.size()) chosen[i++] = 0;
        if (i == all.size()) return true;
    }
}

bool fires(const CompiledRule& rule, const CodedAnswers& answers)
{
    return questionnaire().graph().holds(rule.when, counted_answers(questionnaire(), triage::Form::full, answers));
}

/// What is known of the answers when a rule was switched off: the answers that each question may have.
using Known = std::map<std::size_t, std::vector<Code>>;

/// Whether one rule of at least the level of `rule` fires for all that is `known`, whatever other questions say.
bool is_covered(const CompiledRule& rule, const CodedAnswers& answers, const Known& known)
{
    for (const CompiledRule& other : questionnaire().compiled_rules()) {
        if (other.level < rule.level || other.number == rule.number || !fires(other, answers)) continue;
        const content::Rule& facts = questionnaire().rules()[other.number];
        const Questions support = support_of(facts);
        auto all = classes_for(facts, support);
        for (Classes& classes : all)
            if (const auto found = known.find(classes.question); found != known.end())
                classes.members = told_apart(classes.question, found->second, tests_of(facts, support));
        CodedAnswers trial = answers;
        if (for_each(all, trial, [&](const auto&) { return fires(other, trial); })) return true;
    }
    return false;
}

/// An injury explains a sudden onset after 60: the one worsening that may switch VAS-2 off.
bool may_lower(const content::Rule& rule, const content::Question& changed)
{
    return rule.id.text() == "VAS-2" && changed.id.text() == "injury";
}

struct Proof {
    std::size_t combinations = 0, changes = 0, covered = 0;
};

Proof prove(const CompiledRule& rule)
{
    const content::Rule& facts = questionnaire().rules()[rule.number];
    const auto all = classes_for(facts, support_of(facts));
    Proof proof;
    CodedAnswers answers = questionnaire().code(calm_person());
    for_each(all, answers, [&](const std::vector<std::size_t>& chosen) {
        ++proof.combinations;
        if (!fires(rule, answers)) return true;
        for (std::size_t i = 0; i < all.size(); ++i)
            for (const auto& [from, to] : all[i].worsenings) {
                const content::Question& changed = questionnaire().questions()[all[i].question];
                if (from != chosen[i] || may_lower(facts, changed)) continue;
                CodedAnswers worse = answers;
                worse[all[i].question] = to;
                ++proof.changes;
                if (fires(rule, worse)) continue;
                Known known;
                for (std::size_t k = 0; k < all.size(); ++k)
                    known[all[k].question] = k == i ? std::vector{to} : all[k].members[chosen[k]];
                INFO(facts.id.text() << " is switched off by a worse " << changed.id.text());
                CHECK(is_covered(rule, worse, known));
                ++proof.covered;
            }
        return true;
    });
    return proof;
}

} // namespace

TEST_CASE("no rule lets a worse answer lower the level: its whole support, enumerated")
{
    Proof sum;
    for (const CompiledRule& rule : questionnaire().compiled_rules()) {
        const Proof proof = prove(rule);
        INFO(questionnaire().rules()[rule.number].id.text());
        CHECK(proof.combinations > 0);
        sum.combinations += proof.combinations;
        sum.changes += proof.changes;
        sum.covered += proof.covered;
    }
    WARN("61 rules: " << sum.combinations << " combinations, " << sum.changes << " worse answers tried, "
                      << sum.covered << " of them covered by another rule");
}

TEST_CASE("a question that is asked is still asked when another answer is worse")
{
    for (std::size_t number = 0; number < questionnaire().questions().size(); ++number) {
        const content::Question& question = questionnaire().questions()[number];
        if (question.id.text() == "cannot_stand" || question.id.text() == "bone_pain") continue; // by injury, all three
        const Questions support = with_conditions({number});
        const content::Rule rule{.id = *RuleId::from("asked"), .when = question.asked_if};
        const auto all = classes_for(rule, support);
        CodedAnswers answers = questionnaire().code(calm_person());
        for_each(all, answers, [&](const std::vector<std::size_t>& chosen) {
            const auto before = counted_answers(questionnaire(), triage::Form::full, answers);
            if (before[number] == triage::kNoAnswer) return true;
            for (std::size_t i = 0; i < all.size(); ++i)
                for (const auto& [from, to] : all[i].worsenings) {
                    if (from != chosen[i] || all[i].question == number) continue;
                    CodedAnswers worse = answers;
                    worse[all[i].question] = to;
                    INFO(question.id.text());
                    CHECK(counted_answers(questionnaire(), triage::Form::full, worse)[number] == before[number]);
                }
            return true;
        });
    }
}

TEST_CASE("a worse answer never lowers the level of a million random full answer sets")
{
    constexpr int kSets = 1'000'000;
    RandomAnswers random{questionnaire(), 20261122};
    int lowered = 0;
    std::map<triage::Level, int> levels;
    for (int i = 0; i < kSets; ++i) {
        CodedAnswers answers = random.draw();
        const auto before = assess(questionnaire(), triage::Form::full, answers).level;
        random.worsen(answers);
        lowered += assess(questionnaire(), triage::Form::full, answers).level < before;
        ++levels[before];
    }
    CHECK(lowered == 0);
    CHECK(levels.size() == 5);
}

TEST_CASE("yellow flags never lower the level")
{
    RandomAnswers random{questionnaire(), 7};
    for (int i = 0; i < 20'000; ++i) {
        CodedAnswers answers = random.draw();
        CodedAnswers without = answers;
        for (const content::Question& question : questionnaire().questions())
            if (question.part == 3) without[*questionnaire().number_of(question.id)] = triage::kNoAnswer;
        const auto with_flags = assess(questionnaire(), triage::Form::full, answers).level;
        CHECK(with_flags >= assess(questionnaire(), triage::Form::full, without).level);
    }
}
