#include "exchange/answers_json.h"

#include "content/json_reader.h"
#include "content/plain_text.h"

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace trygg::exchange {
namespace {

using content::AnswerKind;
using content::JsonView;
using content::Question;
using nlohmann::json;
using triage::Answer;
using triage::Answers;
using triage::Questionnaire;

constexpr std::string_view kStored = "stored answers";

/// The values of `question` as one reads them in a message.
std::string value_names(const Question& question)
{
    std::string names;
    for (const std::string& value : question.values) names += (names.empty() ? "" : ", ") + value;
    if (question.unsure && question.kind == AnswerKind::choice) names += ", " + std::string{content::kUnsure};
    return names;
}

std::string expectation(const Question& question)
{
    switch (question.kind) {
    case AnswerKind::number:
        return "must be a whole number from " + std::to_string(question.least) + " to " +
               std::to_string(question.most);
    case AnswerKind::choice: return "must be one of " + value_names(question);
    case AnswerKind::list:
        return "must be a list of different values of " + value_names(question) +
               (question.unsure ? ", or \"unsure\"" : "");
    }
    return {};
}

/// The answer in a JSON value that is no list.
std::optional<Answer> single_answer(const json& value, const Question& question)
{
    if (question.kind == AnswerKind::number) {
        const auto number = content::integer_in(value, question.least, question.most);
        return number ? std::optional<Answer>{*number} : std::nullopt;
    }
    const auto* name = value.get_ptr<const std::string*>();
    if (!name || !Questionnaire::code_of(question, *name)) return std::nullopt;
    return *name;
}

/// The values of a list; every one that is unknown or stands twice is told to `fault` by its place.
template <class OnFault>
triage::ValueSet list_answer(const json& list, const Question& question, const OnFault& fault)
{
    triage::ValueSet values;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto* name = list[i].template get_ptr<const std::string*>();
        if (!name || (triage::bit_of(question, *name) & triage::kValueBits) == 0)
            fault(i, "must be one of " + value_names(question));
        else if (!values.insert(*name).second) fault(i, "stands twice");
    }
    return values;
}

template <class OnFault>
std::optional<Answer> read_answer(const json& value, const Question& question, const OnFault& fault)
{
    if (question.kind == AnswerKind::list && value.is_array()) return list_answer(value, question, fault);
    auto answer = single_answer(value, question);
    if (!answer) fault(std::nullopt, expectation(question));
    return answer;
}

/// Whether a question has to be answered before anything can be assessed; adds a fault for each without.
void check_required(const JsonView& view, const Questionnaire& questionnaire)
{
    for (const Question& question : questionnaire.questions())
        if (question.required) (void)view.need(question.id.text());
}

} // namespace

Answers read_answers(const JsonView& view, const Questionnaire& questionnaire)
{
    Answers answers;
    if (!view.object()) return answers;
    // The keys come sorted: one walk through them and the questions.
    auto number = questionnaire.by_id().begin();
    const auto find = [&](const std::string& key) -> const Question* {
        const auto end = questionnaire.by_id().end();
        while (number != end && questionnaire.questions()[*number].id.text() < key) ++number;
        if (number == end) return nullptr;
        const Question& question = questionnaire.questions()[*number];
        return question.id.text() == key ? &question : nullptr;
    };
    for (const auto& member : view.value().items()) {
        const std::string& key = member.key();
        const auto fault = [&](std::optional<std::size_t> element, std::string message) {
            std::string pointer = content::pointer_to(view.pointer(), key);
            if (element) pointer += '/' + std::to_string(*element);
            view.faults().push_back({view.file(), std::move(pointer), std::move(message)});
        };
        const Question* question = find(key);
        if (!question) {
            fault(std::nullopt, "unknown question");
            continue;
        }
        if (auto answer = read_answer(member.value(), *question, fault))
            answers.emplace_hint(answers.end(), question->id, std::move(*answer));
    }
    return answers;
}

triage::Interview read_interview(const JsonView& view, const Questionnaire& questionnaire)
{
    static constexpr std::array<std::pair<std::string_view, triage::Form>, 2> kForms{{
        {"full", triage::Form::full},
        {"short", triage::Form::short_form},
    }};
    triage::Interview interview;
    view.object_of({"answers", "form", "cleared"});
    if (const auto answers = view.need("answers")) {
        interview.answers = read_answers(*answers, questionnaire);
        check_required(*answers, questionnaire);
    }
    if (const auto form = view.find("form")) interview.form = form->one_of(kForms).value_or(interview.form);
    if (const auto cleared = view.find("cleared")) interview.cleared = read_answers(*cleared, questionnaire);
    return interview;
}

std::string answers_json(const Answers& answers)
{
    json object = json::object();
    for (const auto& [id, answer] : answers) {
        if (const auto* number = std::get_if<int>(&answer)) object[id.text()] = *number;
        else if (const auto* value = std::get_if<std::string>(&answer)) object[id.text()] = *value;
        else if (const auto* values = std::get_if<triage::ValueSet>(&answer)) object[id.text()] = *values;
    }
    return content::compact_json(object);
}

Answers stored_answers(std::string_view text, const Questionnaire& questionnaire)
{
    const std::string file{kStored};
    const content::JsonReading reading = content::read_json(text, file);
    Faults ignored;
    return reading.sound() ? read_answers(JsonView{reading.value, file, ignored}, questionnaire) : Answers{};
}

} // namespace trygg::exchange
