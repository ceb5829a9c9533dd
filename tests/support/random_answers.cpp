#include "support/random_answers.h"

#include <algorithm>
#include <set>
#include <string>

namespace trygg::test {
namespace {

using content::AnswerKind;
using content::Question;
using triage::Code;

Code bit(std::size_t value) { return static_cast<Code>(1U << value); }

/// "no" or "none"; 0 where there is no such value.
Code calm_code(const Question& question)
{
    if (question.kind == AnswerKind::list) return triage::kEmptyListCode;
    const Code no = triage::bit_of(question, "no");
    return no != 0 ? no : triage::bit_of(question, "none");
}

void add_values_more(const std::vector<Code>& lists, const Question& question, std::vector<Worsening>& found)
{
    for (const Code list : lists)
        for (std::size_t value = 0; value < question.values.size(); ++value) {
            const Code values = list & triage::kValueBits;
            const bool is_list = list != triage::kUnsureCode;
            if (is_list && (values & bit(value)) == 0) found.push_back({list, static_cast<Code>(values | bit(value))});
        }
}

triage::Answer answer_of(const Question& question, Code code)
{
    if (code == triage::kMissingCode) return triage::Skipped{};
    if (question.kind == AnswerKind::number) return code - 1;
    if (code == triage::kUnsureCode) return std::string{content::kUnsure};
    triage::ValueSet values;
    for (std::size_t value = 0; value < question.values.size(); ++value)
        if ((code & bit(value)) != 0) values.insert(question.values[value]);
    if (question.kind == AnswerKind::list) return values;
    return *values.begin();
}

} // namespace

std::vector<Code> all_codes(const Question& question)
{
    std::vector<Code> codes;
    if (question.kind == AnswerKind::number)
        for (int n = question.least; n <= question.most; ++n) codes.push_back(static_cast<Code>(n + 1));
    if (const Code calm = calm_code(question); calm != 0) codes.push_back(calm);
    if (question.kind == AnswerKind::list)
        for (Code values = 1; values < bit(question.values.size()); ++values) codes.push_back(values);
    if (question.kind == AnswerKind::choice)
        for (std::size_t value = 0; value < question.values.size(); ++value)
            if (bit(value) != calm_code(question)) codes.push_back(bit(value));
    if (question.unsure) codes.push_back(triage::kUnsureCode);
    return codes;
}

std::vector<Worsening> worsenings(const Question& question)
{
    static const std::set<std::string> qualifiers{"age", "duration", "improving", "first_episode", "examined"};
    std::vector<Worsening> found;
    if (qualifiers.count(question.id.text()) != 0) return found;
    const std::vector<Code> codes = all_codes(question);
    if (question.kind == AnswerKind::number) {
        for (std::size_t i = 1; i < codes.size(); ++i) found.push_back({codes[i - 1], codes[i]});
        return found;
    }
    const Code stable = question.id.text() == "walking" ? triage::bit_of(question, "stable") : Code{0};
    for (const Code code : codes)
        if (code != codes.front() && code != stable) found.push_back({codes.front(), code});
    if (question.kind == AnswerKind::list) add_values_more(codes, question, found);
    else if (question.values == std::vector<std::string>{"yes", "no"})
        found.push_back({triage::kUnsureCode, triage::bit_of(question, "yes")});
    return found;
}

triage::Answers decoded(const triage::Questionnaire& questionnaire, const triage::CodedAnswers& codes)
{
    triage::Answers answers;
    for (std::size_t i = 0; i < questionnaire.questions().size(); ++i) {
        const Question& question = questionnaire.questions()[i];
        if (codes[i] != triage::kNoAnswer) answers.emplace(question.id, answer_of(question, codes[i]));
    }
    return answers;
}

RandomAnswers::RandomAnswers(const triage::Questionnaire& questionnaire, std::uint64_t seed)
    : random_{seed}, injury_{*questionnaire.number_of(QuestionId::Literal{"injury"})},
      sudden_severe_{*questionnaire.number_of(QuestionId::Literal{"sudden_severe"})}, age_{*questionnaire.number_of(QuestionId::Literal{"age"})}
{
    for (std::size_t i = 0; i < questionnaire.questions().size(); ++i) {
        const Question& question = questionnaire.questions()[i];
        codes_.push_back(all_codes(question));
        worse_.emplace_back();
        for (const Worsening& worsening : worsenings(question)) worse_.back()[worsening.from].push_back(worsening.to);
        if (!worse_.back().empty()) symptoms_.push_back(i);
    }
}

bool RandomAnswers::injury_would_explain(const triage::CodedAnswers& answers) const
{
    constexpr Code sixty = 60 + 1;
    return answers[sudden_severe_] == bit(0) && answers[age_] >= sixty;
}

triage::CodedAnswers RandomAnswers::draw()
{
    triage::CodedAnswers answers{};
    // One in 1 to 16 answers is drawn from all of the question's answers; the others are calm.
    const std::size_t odds = 1 + below(16);
    for (std::size_t i = 0; i < codes_.size(); ++i) {
        const bool has_calm = codes_[i].front() == triage::kEmptyListCode || worse_[i].count(codes_[i].front()) != 0;
        const bool calm = has_calm && below(odds) != 0;
        answers[i] = calm ? codes_[i].front() : codes_[i][below(codes_[i].size())];
    }
    return answers;
}

void RandomAnswers::worsen(triage::CodedAnswers& answers)
{
    for (;;) {
        const std::size_t question = symptoms_[below(symptoms_.size())];
        const auto worse = worse_[question].find(answers[question]);
        if (worse == worse_[question].end() || (question == injury_ && injury_would_explain(answers))) continue;
        answers[question] = worse->second[below(worse->second.size())];
        return;
    }
}

} // namespace trygg::test
