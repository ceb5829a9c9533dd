#include "content/condition_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace trygg::content {
namespace {

using Kind = Condition::Kind;

/// How a test is written, what it tests, and which kind of question it is for.
struct TestForm {
    std::string_view key;
    Kind kind;
    AnswerKind answers;
};

constexpr std::array<TestForm, 9> kTests{{
    {"is", Kind::is, AnswerKind::choice},
    {"is_not", Kind::is_not, AnswerKind::choice},
    {"at_least", Kind::at_least, AnswerKind::number},
    {"below", Kind::below, AnswerKind::number},
    {"has", Kind::is, AnswerKind::list},
    {"is", Kind::is, AnswerKind::list},
    {"not_empty", Kind::not_empty, AnswerKind::list},
    {"has_besides", Kind::has_besides, AnswerKind::list},
    {"has_number", Kind::has_number, AnswerKind::list},
}};

/// The values that a test may name: `is` on a list knows only "unsure", the other tests of a list do not know it.
std::vector<std::string> values_for(const Question& question, std::string_view key)
{
    const bool list = question.kind == AnswerKind::list;
    std::vector<std::string> values;
    if (!list || key != "is") values = question.values;
    if (question.unsure && (!list || key == "is")) values.emplace_back(kUnsure);
    return values;
}

void read_operand(Condition& test, const Question& question, std::string_view key, const JsonView& operand)
{
    switch (test.kind) {
    case Kind::at_least:
    case Kind::below: test.number = operand.integer(question.least, question.most).value_or(0); break;
    case Kind::has_number:
        test.number = operand.integer(1, static_cast<int>(question.values.size())).value_or(1);
        break;
    case Kind::not_empty:
        if (!operand.boolean().value_or(true)) operand.fault("must be true");
        break;
    default: test.values = names_from(operand, values_for(question, key));
    }
}

} // namespace

std::vector<std::string> names_from(const JsonView& view, const std::vector<std::string>& allowed)
{
    std::vector<std::string> names;
    const auto take = [&](const JsonView& one) {
        const auto name = one.text(1, 40);
        if (!name) return;
        if (std::find(allowed.begin(), allowed.end(), *name) == allowed.end()) one.fault("unknown value");
        else if (std::find(names.begin(), names.end(), *name) != names.end()) one.fault("stands twice");
        else names.push_back(*name);
    };
    if (!view.value().is_array()) take(view);
    else
        for (const JsonView& one : view.elements(1)) take(one);
    return names;
}

void ConditionReader::read_names(const JsonView& definitions, const JsonView& exemptions)
{
    for (const auto& [name, view] : exemptions.members()) exemptions_.emplace(name, read(view));
    std::map<std::string, Condition> defined;
    for (const auto& [name, view] : definitions.members()) defined.emplace(name, read(view));
    definitions_ = std::move(defined);
}

Condition ConditionReader::read(const JsonView& view, std::size_t known) const
{
    if (!view.object()) return {};
    if (view.find("answer")) return read_test(view, known);
    if (view.find("number_of")) return read_number_of(view, known);
    if (view.value().size() == 1) {
        if (const auto parts = view.find("all")) return read_parts(*parts, Kind::all, known);
        if (const auto parts = view.find("any")) return read_parts(*parts, Kind::any, known);
        const auto use = view.find("use"), unless = view.find("unless");
        if (use || unless) {
            const JsonView& place = use ? *use : *unless;
            const auto& names = use ? definitions_ : exemptions_;
            const auto found = names.find(place.text(1, 40).value_or(""));
            if (found == names.end()) {
                place.fault("unknown name");
                return {};
            }
            if (use) return found->second;
            return {Kind::exempt_not, {}, {}, 0, {found->second}};
        }
    }
    view.fault("is no condition: it has one of the keys all, any, use, unless, number_of with among, or "
               "answer with one test");
    return {};
}

Condition ConditionReader::read_parts(const JsonView& parts, Kind kind, std::size_t known) const
{
    Condition condition{kind, {}, {}, 0, {}};
    for (const JsonView& part : parts.elements(1, 40)) condition.parts.push_back(read(part, known));
    return condition;
}

Condition ConditionReader::read_number_of(const JsonView& view, std::size_t known) const
{
    view.object_of({"number_of", "among"});
    Condition condition{Kind::number_of, {}, {}, 1, {}};
    if (const auto among = view.need("among"))
        condition.parts = read_parts(*among, Kind::number_of, known).parts;
    const int most = std::max(1, static_cast<int>(condition.parts.size()));
    condition.number = view.find("number_of")->integer(1, most).value_or(1);
    return condition;
}

const Question* ConditionReader::asked_question(const JsonView& id, std::size_t known) const
{
    const auto name = id.text(1, 40);
    if (!name) return nullptr;
    const auto found = std::find_if(questions_->begin(), questions_->end(),
                                    [&](const Question& question) { return question.id.text() == *name; });
    if (found == questions_->end()) {
        id.fault("unknown question");
        return nullptr;
    }
    if (static_cast<std::size_t>(found - questions_->begin()) >= known) {
        id.fault("is asked later");
        return nullptr;
    }
    return &*found;
}

Condition ConditionReader::read_test(const JsonView& view, std::size_t known) const
{
    const Question* question = asked_question(*view.find("answer"), known);
    if (!question) return {};
    if (view.value().size() == 2)
        for (const TestForm& form : kTests) {
            const auto operand = view.find(form.key);
            if (!operand || form.answers != question->kind) continue;
            Condition test{form.kind, question->id, {}, 0, {}};
            read_operand(test, *question, form.key, *operand);
            return test;
        }
    view.fault("must have one test that fits the question");
    return {};
}

} // namespace trygg::content
