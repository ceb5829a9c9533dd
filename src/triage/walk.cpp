#include "triage/walk.h"

#include <algorithm>

namespace trygg::triage {
namespace {

bool emergency_after(const Questionnaire& questionnaire, const AskedQuestion& asked,
                     const CodedAnswers& counted)
{
    return std::any_of(asked.emergencies.begin(), asked.emergencies.end(), [&](NodeIndex rule) {
        return questionnaire.graph().holds(rule, counted);
    });
}

/// As counted_answers, where answers are missing: looks after each answer whether the form stopped there.
CodedAnswers counted_with_stop(const Questionnaire& questionnaire, Form form, const CodedAnswers& given)
{
    CodedAnswers counted{};
    bool stopped = false;
    for (const AskedQuestion& asked : questionnaire.asked(form)) {
        if (!questionnaire.graph().holds(asked.asked_if, counted)) continue;
        Code code = given[asked.number];
        if (code == kNoAnswer && !asked.carried && !stopped) code = asked.when_missing;
        counted[asked.number] = code;
        stopped = stopped || emergency_after(questionnaire, asked, counted);
    }
    return counted;
}

} // namespace

CodedAnswers counted_answers(const Questionnaire& questionnaire, Form form, const CodedAnswers& given)
{
    CodedAnswers counted{};
    for (const AskedQuestion& asked : questionnaire.asked(form)) {
        if (!questionnaire.graph().holds(asked.asked_if, counted)) continue;
        const Code code = given[asked.number];
        if (code == kNoAnswer && !asked.carried && !asked.skippable)
            return counted_with_stop(questionnaire, form, given);
        counted[asked.number] = code;
    }
    return counted;
}

Walk walk(const Questionnaire& questionnaire, Form form, const CodedAnswers& given)
{
    Walk walk;
    CodedAnswers counted{};
    for (const AskedQuestion& asked : questionnaire.asked(form)) {
        if (!questionnaire.graph().holds(asked.asked_if, counted)) continue;
        const Code code = given[asked.number];
        if (code == kNoAnswer && !asked.carried) {
            walk.next = asked.number;
            return walk;
        }
        counted[asked.number] = code;
        const bool taken_over =
            form == Form::short_form && questionnaire.questions()[asked.number].in_short_form ==
                                            content::ShortForm::carried;
        if (!taken_over) walk.answered.push_back(asked.number);
        walk.emergency = emergency_after(questionnaire, asked, counted);
        if (walk.emergency) return walk;
    }
    return walk;
}

} // namespace trygg::triage
