#include "ui/shell/care.h"

#include "triage/next_question.h"

#include <algorithm>
#include <iterator>

namespace trygg::ui {
namespace {

triage::Verdict verdict_of(const triage::Questionnaire& questionnaire, const plan::TriageEvent& triage)
{
    const auto* level = std::ranges::find_if(content::kLevels, [&](const auto& row) { return row.first == triage.level; });
    triage::Verdict verdict;
    verdict.level = level == content::kLevels.end() ? content::Level::same_day : level->second;
    verdict.rules = triage.rules;
    verdict.blocks_plan = triage.blocks_plan;
    std::ranges::copy_if(triage.rules, std::back_inserter(verdict.deciding), [&](const RuleId& id) {
        const content::Rule* rule = questionnaire.find(id);
        return rule && rule->level == verdict.level;
    });
    return verdict;
}

} // namespace

triage::CareContext care_context(const Services& services)
{
    return {services.appearance.country(), services.appearance.preferences().region, services.workbook.now()};
}

CareResult care_result(const Services& services, const triage::Verdict& verdict, triage::Form form,
                       const triage::Answers& answers)
{
    const app::Library& library = services.workbook.library();
    const triage::CareContext care = care_context(services);
    CareResult result;
    result.verdict = verdict;
    result.form = form;
    for (const QuestionId& id : triage::counting_questions(library.questionnaire, {form, answers, {}}))
        result.answers.push_back({*library.questionnaire.find(id), answers.at(id)});
    result.contacts = triage::contacts_for(library.contacts, verdict, care);
    const auto emergency = triage::contacts_with(library.contacts, content::ContactRole::emergency, care);
    if (!emergency.empty()) result.emergency = emergency.front();
    result.talk_to = triage::contacts_with(library.contacts, content::ContactRole::suicide_line, care);
    result.country = care.country;
    result.at = care.at;
    result.content_version = library.questionnaire.content_version();
    return result;
}

CareResult care_result(const Services& services, const app::PastTriage& past)
{
    const plan::TriageEvent& triage = past.triage;
    CareResult result = care_result(services, verdict_of(services.workbook.library().questionnaire, triage),
                                    triage.short_form ? triage::Form::short_form : triage::Form::full, past.answers);
    result.at = past.at;
    if (triage.content_version) result.content_version = *triage.content_version;
    return result;
}

} // namespace trygg::ui
