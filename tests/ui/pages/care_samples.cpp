#include "pages/care_samples.h"

#include "triage/who_to_call.h"

namespace trygg::ui {

CareResult care_result(const app::Library& library, const triage::Answers& answers, Country country,
                       std::optional<std::string> region)
{
    const triage::CareContext care{country, std::move(region), *moment_from("2026-11-23T20:00:00+01:00")};
    CareResult result;
    result.verdict = triage::assess(library.questionnaire, {triage::Form::full, answers, {}});
    for (const content::Question& question : library.questionnaire.questions())
        if (const auto given = answers.find(question.id); given != answers.end())
            result.answers.push_back({question, given->second});
    result.contacts = triage::contacts_for(library.contacts, result.verdict, care);
    result.emergency = triage::contacts_with(library.contacts, content::ContactRole::emergency, care).front();
    result.talk_to = triage::contacts_with(library.contacts, content::ContactRole::suicide_line, care);
    result.country = country;
    result.at = care.at;
    result.content_version = library.questionnaire.content_version();
    return result;
}

} // namespace trygg::ui
