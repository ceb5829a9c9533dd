#include "triage/assess.h"

#include "triage/walk.h"

#include <algorithm>

namespace trygg::triage {
namespace {

/// Whether each answer that is named with a lasting rule is no worse than in what was cleared.
bool all_no_worse(const Questionnaire& questionnaire, const CompiledRule& rule, const CodedAnswers& counted,
                  const CodedAnswers& cleared)
{
    return !rule.lasting.empty() &&
           std::all_of(rule.lasting.begin(), rule.lasting.end(), [&](std::size_t question) {
               return questionnaire.no_worse(question, counted[question], cleared[question]);
           });
}

} // namespace

Verdict assess(const Questionnaire& questionnaire, Form form, const CodedAnswers& answers,
               const CodedAnswers* cleared)
{
    const CodedAnswers counted = counted_answers(questionnaire, form, answers);
    const DecisionGraph& graph = questionnaire.graph();
    const bool may_be_quiet =
        form == Form::short_form && cleared && graph.holds(questionnaire.quiet_if(), counted);

    Verdict verdict;
    for (const CompiledRule& rule : questionnaire.compiled_rules()) {
        if (!graph.holds(rule.when, counted)) continue;
        const RuleId& id = questionnaire.rules()[rule.number].id;
        verdict.rules.push_back(id);
        if (may_be_quiet && all_no_worse(questionnaire, rule, counted, *cleared)) {
            verdict.quiet.push_back(id);
            continue;
        }
        if (rule.level > verdict.level) verdict.level = rule.level;
        if (rule.level == verdict.level) verdict.deciding.push_back(id);
        verdict.blocks_plan = verdict.blocks_plan || rule.blocks;
    }
    return verdict;
}

Verdict assess(const Questionnaire& questionnaire, const Interview& interview)
{
    const CodedAnswers answers = questionnaire.code(interview.answers);
    if (!interview.cleared) return assess(questionnaire, interview.form, answers);
    const CodedAnswers cleared = questionnaire.code(*interview.cleared);
    return assess(questionnaire, interview.form, answers, &cleared);
}

} // namespace trygg::triage
