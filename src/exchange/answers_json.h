#pragma once

#include "content/json_view.h"
#include "triage/answers.h"
#include "triage/questionnaire.h"

#include <string>
#include <string_view>

namespace trygg::exchange {

/// The answers in an object of question ids; adds a fault for each unknown id and each wrong value.
[[nodiscard]] triage::Answers read_answers(const content::JsonView& view,
                                           const triage::Questionnaire& questionnaire);

/// What `rygg triage` reads: an object of `answers`, `form` (full or short) and `cleared`.
/// Adds every fault; the result counts only where none was added.
[[nodiscard]] triage::Interview read_interview(const content::JsonView& view,
                                               const triage::Questionnaire& questionnaire);

/// The answers as compact JSON with sorted keys; what was skipped is left out.
[[nodiscard]] std::string answers_json(const triage::Answers& answers);

/// The answers written by `answers_json`, perhaps with an older content: what is not known any more, or is
/// none of its question's answers, is left out.
[[nodiscard]] triage::Answers stored_answers(std::string_view json, const triage::Questionnaire& questionnaire);

} // namespace trygg::exchange
