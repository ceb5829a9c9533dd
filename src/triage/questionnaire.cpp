#include "triage/questionnaire.h"

#include <algorithm>

namespace trygg::triage {
namespace {

using content::AnswerKind;
using content::Question;
using content::ShortForm;

std::optional<Code> code_of_number(const Question& question, const Answer& answer)
{
    const int* number = std::get_if<int>(&answer);
    if (!number || *number < question.least || *number > question.most) return std::nullopt;
    return static_cast<Code>(*number + 1);
}

std::optional<Code> code_of_value(const Question& question, const std::string& value)
{
    const Code bit = bit_of(question, value);
    const bool answer = bit == kUnsureCode || (bit != 0 && question.kind == AnswerKind::choice);
    return answer ? std::optional{bit} : std::nullopt;
}

std::optional<Code> code_of_list(const Question& question, const ValueSet& values)
{
    if (question.kind != AnswerKind::list) return std::nullopt;
    Code bits = 0;
    for (const std::string& value : values) {
        const Code bit = bit_of(question, value);
        if ((bit & kValueBits) == 0) return std::nullopt;
        bits = static_cast<Code>(bits | bit);
    }
    return bits == 0 ? kEmptyListCode : bits;
}

} // namespace

std::optional<Code> Questionnaire::code_of(const Question& question, const Answer& answer)
{
    if (std::holds_alternative<Skipped>(answer))
        return question.skippable ? std::optional{kMissingCode} : std::nullopt;
    if (question.kind == AnswerKind::number) return code_of_number(question, answer);
    if (const auto* value = std::get_if<std::string>(&answer)) return code_of_value(question, *value);
    if (const auto* values = std::get_if<ValueSet>(&answer)) return code_of_list(question, *values);
    return std::nullopt;
}

Questionnaire::Questionnaire(content::RedFlags facts) : facts_{std::move(facts)}
{
    for (std::size_t i = 0; i < questions().size(); ++i) {
        const Question& question = questions()[i];
        numbers_.emplace(question.id, i);
        by_id_.push_back(i);
        calm_.push_back({bits_of(question, question.calm), bits_of(question, question.calm_unless_cleared),
                         bit_of(question, "yes"), question.kind == AnswerKind::list});
    }
    std::sort(by_id_.begin(), by_id_.end(),
              [this](std::size_t a, std::size_t b) { return questions()[a].id < questions()[b].id; });
    compile_rules();
    compile_questions();
}

void Questionnaire::compile_rules()
{
    const auto number = [this](const QuestionId& id) { return numbers_.at(id); };
    quiet_if_ = graph_.add(facts_.quiet_if, questions(), number);
    for (std::size_t i = 0; i < rules().size(); ++i) {
        const content::Rule& rule = rules()[i];
        CompiledRule compiled{i, graph_.add(rule.when, questions(), number), rule.level, rule.blocks, {}};
        for (const QuestionId& id : rule.lasting) compiled.lasting.push_back(number(id));
        compiled_rules_.push_back(std::move(compiled));
    }
    std::stable_sort(compiled_rules_.begin(), compiled_rules_.end(),
                     [](const CompiledRule& a, const CompiledRule& b) { return a.level > b.level; });
}

void Questionnaire::compile_questions()
{
    const auto number = [this](const QuestionId& id) { return numbers_.at(id); };
    for (std::size_t i = 0; i < questions().size(); ++i) {
        const Question& question = questions()[i];
        AskedQuestion asked{i, false, question.skippable, graph_.add(question.asked_if, questions(), number),
                            question.unsure ? kUnsureCode : kMissingCode, {}};
        for (const CompiledRule& rule : compiled_rules_)
            if (rule.level == content::Level::emergency && (graph_.support(rule.when) >> i & 1U) != 0)
                asked.emergencies.push_back(rule.when);
        if (question.in_full_form) full_.push_back(asked);
        if (question.in_short_form == ShortForm::not_asked) continue;
        asked.carried = question.in_short_form == ShortForm::carried && !question.required;
        short_.push_back(std::move(asked));
    }
}

std::optional<std::size_t> Questionnaire::number_of(const QuestionId& id) const
{
    const auto found = numbers_.find(id);
    return found == numbers_.end() ? std::nullopt : std::optional{found->second};
}

const Question* Questionnaire::find(const QuestionId& id) const
{
    const auto number = number_of(id);
    return number ? &questions()[*number] : nullptr;
}

const content::Rule* Questionnaire::find(const RuleId& id) const
{
    const auto found = std::find_if(rules().begin(), rules().end(),
                                    [&](const content::Rule& rule) { return rule.id == id; });
    return found == rules().end() ? nullptr : &*found;
}

CodedAnswers Questionnaire::code(const Answers& answers) const
{
    CodedAnswers codes{};
    // Both are sorted by id: one walk through the two of them.
    auto number = by_id_.begin();
    for (const auto& [id, answer] : answers) {
        while (number != by_id_.end() && questions()[*number].id < id) ++number;
        if (number == by_id_.end()) break;
        const Question& question = questions()[*number];
        if (question.id == id) codes[*number] = code_of(question, answer).value_or(kNoAnswer);
    }
    return codes;
}

bool Questionnaire::no_worse(std::size_t question, Code now, Code cleared) const noexcept
{
    const Calm& calm = calm_[question];
    if ((now & calm.calm) != 0 && (cleared & calm.unless_cleared) == 0) return true;
    if (calm.list && now == kEmptyListCode) return true;
    if (now == kNoAnswer || cleared == kNoAnswer) return false;
    if (now == cleared) return true;
    if (now == kUnsureCode) return (cleared & calm.yes) != 0;
    return calm.list && (now & ~cleared) == 0;
}

} // namespace trygg::triage
