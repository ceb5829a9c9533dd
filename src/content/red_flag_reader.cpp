#include "content/red_flag_reader.h"

#include "content/condition_reader.h"
#include "content/json_reader.h"
#include "content/json_view.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace trygg::content {
namespace {

/// Questions, and rules, that the compiled form has room for.
constexpr std::size_t kMostQuestions = 64, kMostRules = 64;
/// Values of one question.
constexpr std::size_t kMostValues = 12;

constexpr std::array<std::pair<std::string_view, AnswerKind>, 3> kAnswerKinds{{
    {"number", AnswerKind::number},
    {"choice", AnswerKind::choice},
    {"list", AnswerKind::list},
}};
constexpr std::array<std::pair<std::string_view, ShortForm>, 2> kShortForms{{
    {"asked", ShortForm::asked},
    {"carried", ShortForm::carried},
}};

/// Puts what `view` holds under `key`, if anything, into `target`.
void read_flag(const JsonView& view, std::string_view key, bool& target)
{
    if (const auto member = view.find(key)) target = member->boolean().value_or(target);
}

std::vector<std::string> read_known(const JsonView& view, std::string_view key,
                                    const std::vector<std::string>& allowed)
{
    const auto member = view.find(key);
    return member ? names_from(*member, allowed) : std::vector<std::string>{};
}

/// Whether `text` can name a value, a question or a source: a–z, 0–9 and _.
bool is_name(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

/// Different names, in the order of the list.
std::vector<std::string> read_names(const JsonView& view, std::size_t least, std::size_t most)
{
    std::vector<std::string> names;
    for (const JsonView& one : view.elements(least, most)) {
        const auto text = one.text(1, 40);
        if (!text) continue;
        if (!is_name(*text)) one.fault("must be a name of a-z, 0-9 and _");
        else if (std::find(names.begin(), names.end(), *text) != names.end()) one.fault("stands twice");
        else names.push_back(*text);
    }
    return names;
}

class Reader {
public:
    RedFlags read(const JsonView& root)
    {
        root.object_of({"content_version", "definitions", "exemptions", "questions", "rules", "quiet_if"});
        if (const auto version = root.need("content_version"))
            facts_.content_version = version->text(1, 40).value_or("");
        const auto questions = root.need("questions");
        if (questions) read_questions(*questions);
        ConditionReader conditions{facts_.questions};
        const auto definitions = root.need("definitions"), exemptions = root.need("exemptions");
        if (definitions && exemptions) conditions.read_names(*definitions, *exemptions);
        if (questions) read_conditions(*questions, conditions);
        if (const auto rules = root.need("rules")) read_rules(*rules, conditions);
        if (const auto quiet = root.need("quiet_if")) facts_.quiet_if = conditions.read(*quiet);
        return std::move(facts_);
    }

private:
    void read_questions(const JsonView& list)
    {
        std::set<std::string> ids, closed_pages;
        std::string page;
        for (const JsonView& view : list.elements(1, kMostQuestions)) {
            Question question = read_question(view);
            if (!ids.insert(question.id.text()).second) view.fault("the id stands twice");
            if (question.page != page) {
                if (closed_pages.count(question.page) != 0) view.fault("the page's questions must stand together");
                closed_pages.insert(page);
                page = question.page;
            }
            facts_.questions.push_back(std::move(question));
        }
    }

    static Question read_question(const JsonView& view)
    {
        Question question{.id = QuestionId::Literal{"unknown"}};
        view.object_of({"id", "part", "page", "kind", "values", "unsure", "least", "most", "required", "skippable",
                        "calm", "calm_unless_cleared", "full_form", "short_form", "asked_if"});
        if (const auto id = view.need("id"))
            if (const auto text = id->text(1, 40)) {
                if (const auto valid = QuestionId::from(*text)) question.id = *valid;
                else id->fault("is no id");
            }
        if (const auto part = view.need("part")) question.part = part->integer(1, 3).value_or(1);
        if (const auto page = view.need("page")) question.page = page->text(1, 40).value_or("");
        if (const auto kind = view.need("kind"))
            question.kind = kind->one_of(kAnswerKinds).value_or(AnswerKind::choice);
        if (question.kind == AnswerKind::number) read_range(view, question);
        else read_values(view, question);
        read_flag(view, "required", question.required);
        read_flag(view, "skippable", question.skippable);
        read_flag(view, "full_form", question.in_full_form);
        if (const auto short_form = view.find("short_form"))
            question.in_short_form = short_form->one_of(kShortForms).value_or(ShortForm::not_asked);
        return question;
    }

    static void read_range(const JsonView& view, Question& question)
    {
        for (const char* key : {"values", "unsure", "calm", "calm_unless_cleared"})
            if (const auto member = view.find(key)) member->fault("a number has none");
        if (const auto least = view.need("least")) question.least = least->integer(0, 1000).value_or(0);
        if (const auto most = view.need("most"))
            question.most = most->integer(question.least, 1000).value_or(question.least);
    }

    static void read_values(const JsonView& view, Question& question)
    {
        for (const char* key : {"least", "most"})
            if (const auto member = view.find(key)) member->fault("only a number has one");
        if (const auto values = view.need("values")) {
            question.values = read_names(*values, 2, kMostValues);
            if (std::find(question.values.begin(), question.values.end(), kUnsure) != question.values.end())
                values->fault("unsure is a key of its own");
        }
        read_flag(view, "unsure", question.unsure);
        question.calm = read_known(view, "calm", question.values);
        question.calm_unless_cleared = read_known(view, "calm_unless_cleared", question.values);
    }

    /// A question is asked or not by the answers to those before it.
    void read_conditions(const JsonView& list, const ConditionReader& conditions)
    {
        for (std::size_t i = 0; i < facts_.questions.size(); ++i) {
            const JsonView view{list.value()[i], list.file(), list.faults(),
                                list.pointer() + '/' + std::to_string(i)};
            if (const auto asked_if = view.find("asked_if"))
                facts_.questions[i].asked_if = conditions.read(*asked_if, i);
        }
    }

    void read_rules(const JsonView& list, const ConditionReader& conditions)
    {
        std::set<std::string> ids;
        for (const JsonView& view : list.elements(1, kMostRules)) {
            Rule rule = read_rule(view, conditions);
            if (!ids.insert(rule.id.text()).second) view.fault("the id stands twice");
            facts_.rules.push_back(std::move(rule));
        }
    }

    Rule read_rule(const JsonView& view, const ConditionReader& conditions) const
    {
        Rule rule{.id = RuleId::Literal{"unknown"}};
        view.object_of({"id", "level", "blocks", "when", "lasting", "sources"});
        if (const auto id = view.need("id"))
            if (const auto text = id->text(1, 40)) {
                if (const auto valid = RuleId::from(*text)) rule.id = *valid;
                else id->fault("is no id");
            }
        if (const auto level = view.need("level")) rule.level = level->one_of(kLevels).value_or(rule.level);
        if (const auto blocks = view.need("blocks")) rule.blocks = blocks->boolean().value_or(true);
        if (const auto when = view.need("when")) rule.when = conditions.read(*when);
        if (const auto lasting = view.find("lasting")) {
            rule.lasting = read_lasting(*lasting);
            if (rule.level == Level::emergency) lasting->fault("an emergency is never quiet");
        }
        if (const auto sources = view.need("sources")) rule.sources = read_names(*sources, 0, 12);
        return rule;
    }

    [[nodiscard]] std::vector<QuestionId> read_lasting(const JsonView& list) const
    {
        std::vector<QuestionId> lasting;
        for (const std::string& name : read_names(list, 1, kMostQuestions)) {
            const auto known = std::find_if(facts_.questions.begin(), facts_.questions.end(),
                                            [&](const Question& one) { return one.id.text() == name; });
            if (known == facts_.questions.end()) list.fault("unknown question " + name);
            else if (known->kind == AnswerKind::number) list.fault(name + " is a number");
            else lasting.push_back(known->id);
        }
        return lasting;
    }

    RedFlags facts_;
};

RedFlags from_reading(JsonReading reading, const std::string& file)
{
    Faults faults = std::move(reading.faults);
    if (!reading.complete) throw ContentError{std::move(faults)};
    RedFlags facts = Reader{}.read(JsonView{reading.value, file, faults});
    if (!faults.empty()) throw ContentError{std::move(faults)};
    return facts;
}

} // namespace

RedFlags read_red_flags(const std::filesystem::path& file)
{
    return from_reading(read_json_file(file, kContentLimits), file.string());
}

RedFlags read_red_flags(std::string_view text, const std::string& file)
{
    return from_reading(read_json(text, file, kContentLimits), file);
}

} // namespace trygg::content
