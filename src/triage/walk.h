#pragma once

#include "triage/answers.h"
#include "triage/coded_answers.h"
#include "triage/questionnaire.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trygg::triage {

/// The answers as they count: those to questions that were not to be asked are gone, and a missing answer
/// is unsure, or counts as not asked once the answers before it make an emergency rule fire.
[[nodiscard]] CodedAnswers counted_answers(const Questionnaire& questionnaire, Form form,
                                           const CodedAnswers& given);

/// How far a person has come in a form.
struct Walk {
    /// The questions answered by the person, by number, in the order of asking.
    std::vector<std::size_t> answered;
    /// The first question that is to be asked and has no answer.
    std::optional<std::size_t> next;
    /// An emergency rule fires: nothing more is asked.
    bool emergency = false;
};

/// Goes through the form from its first question to the first that is open, or to an emergency.
[[nodiscard]] Walk walk(const Questionnaire& questionnaire, Form form, const CodedAnswers& given);

} // namespace trygg::triage
