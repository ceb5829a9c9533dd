#include "support/triage_answers.h"

#include "content/red_flag_reader.h"

#include <charconv>
#include <filesystem>
#include <stdexcept>

namespace trygg::test {
namespace {

using content::AnswerKind;

std::vector<std::string> split(std::string_view text, char mark)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = text.find(mark);
        if (end != 0) parts.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? "" : text.substr(end + 1);
    }
    return parts;
}

triage::Answer answer_of(const content::Question& question, const std::string& value)
{
    if (question.kind == AnswerKind::number) {
        int number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        if (error != std::errc{} || end != value.data() + value.size()) throw std::invalid_argument{value};
        return number;
    }
    if (question.kind == AnswerKind::choice || value == content::kUnsure) return value;
    triage::ValueSet values;
    if (value != "[]")
        for (const std::string& one : split(value, '+')) values.insert(one);
    return values;
}

} // namespace

const triage::Questionnaire& questionnaire()
{
    static const triage::Questionnaire read{
        content::read_red_flags(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content" / "triage.json")};
    return read;
}

QuestionId question_id(std::string_view text)
{
    const auto id = QuestionId::from(text);
    if (!id || !questionnaire().find(*id)) throw std::invalid_argument{std::string{text}};
    return *id;
}

void set_answers(triage::Answers& answers, std::string_view text)
{
    for (const std::string& one : split(text, ' ')) {
        const auto equals = one.find('=');
        if (equals == std::string::npos) throw std::invalid_argument{one};
        const QuestionId id = question_id(one.substr(0, equals));
        const std::string value = one.substr(equals + 1);
        if (value == "-") {
            answers.erase(id);
            continue;
        }
        const content::Question& question = *questionnaire().find(id);
        triage::Answer answer = answer_of(question, value);
        if (!triage::Questionnaire::code_of(question, answer)) throw std::invalid_argument{one};
        answers.insert_or_assign(id, std::move(answer));
    }
}

triage::Answers answers_of(std::string_view text)
{
    triage::Answers answers;
    set_answers(answers, text);
    return answers;
}

triage::Answers calm_person(std::string_view changes)
{
    triage::Answers answers = answers_of(
        "age=40 saddle=no bladder=no bowel=no sexual=no both_legs=no weakness=no leg_numbness=no cord_signs=no "
        "vascular=no sudden_severe=no injury=none fever=no neck_pain=no neck_alarm=no arm_signs=none cannot_stand=no "
        "bone_pain=no duration=under_2w leg_pain=none walking=none bone_risk=[] anticoagulant=no infection_risk=[] "
        "cancer=no weight_loss=no pain_now=2 pain_pattern=[] pain_uncontrolled=no improving=yes first_episode=no "
        "examined=no disabling_leg=no inflammatory=[] red_eye=no urinary=no pregnant=no pregnancy_signs=no "
        "low_mood=0 self_harm=no expect_recovery=0 fear_movement=0 confidence=0 sleep=0 work=0 something_new=no");
    set_answers(answers, changes);
    return answers;
}

} // namespace trygg::test
