#include "ui/pages/answer_words.h"

#include "shared/pain_score.h"
#include "ui/text/convert.h"

#include <algorithm>

namespace trygg::ui {
namespace {

QString label(const content::QuestionWords& words, const std::string& value)
{
    const auto found = words.answers.find(value);
    return to_qt(found == words.answers.end() ? value : found->second.label);
}

bool has(const std::vector<RuleId>& rules, const RuleId& rule)
{
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

/// One text of each rule's words, each text once, empty ones left out.
QStringList texts(const Words& words, const std::vector<RuleId>& rules, std::string content::RuleWords::*part)
{
    QStringList list;
    for (const RuleId& rule : rules) {
        const auto found = words.book().rules.find(rule);
        const QString text = found == words.book().rules.end() ? to_qt(rule.text()) : to_qt(found->second.*part);
        if (!text.isEmpty() && !list.contains(text)) list << text;
    }
    return list;
}

} // namespace

QString AnswerWords::topic(const AskedAnswer& asked) const
{
    const content::QuestionWords& texts = words_.book().questions.at(asked.question.id);
    return to_qt(texts.summary.empty() ? texts.heading : texts.summary);
}

QString AnswerWords::answer(const AskedAnswer& asked) const
{
    const content::QuestionWords& texts = words_.book().questions.at(asked.question.id);
    if (std::holds_alternative<triage::Skipped>(asked.answer)) return tr("Passed over");
    if (const auto* number = std::get_if<int>(&asked.answer))
        return asked.question.most == PainScore::kMax ? tr("%1 of 10").arg(*number) : tr("%n years", nullptr, *number);
    if (const auto* value = std::get_if<std::string>(&asked.answer)) return label(texts, *value);
    const auto& values = std::get<triage::ValueSet>(asked.answer);
    if (values.empty()) return label(texts, "none");
    QStringList labels;
    for (const std::string& value : asked.question.values)
        if (values.count(value) != 0) labels << label(texts, value);
    return labels.join(QStringLiteral(", "));
}

QStringList AnswerWords::reasons(const std::vector<RuleId>& rules) const
{
    return texts(words_, rules, &content::RuleWords::reason);
}

QStringList AnswerWords::say(const std::vector<RuleId>& rules) const
{
    return texts(words_, rules, &content::RuleWords::say);
}

QStringList AnswerWords::notes(const std::vector<RuleId>& rules) const
{
    return texts(words_, rules, &content::RuleWords::note);
}

std::vector<RuleId> AnswerWords::lesser_rules(const triage::Verdict& verdict)
{
    std::vector<RuleId> lesser;
    std::copy_if(verdict.rules.begin(), verdict.rules.end(), std::back_inserter(lesser), [&](const RuleId& rule) {
        return !has(verdict.deciding, rule) && !has(verdict.quiet, rule);
    });
    return lesser;
}

} // namespace trygg::ui
