#pragma once

#include "triage/answers.h"
#include "triage/questionnaire.h"

#include <string>
#include <string_view>

namespace trygg::test {

/// The questionnaire of the content folder, read once.
[[nodiscard]] const triage::Questionnaire& questionnaire();

/// The id in `text`, which must be one.
[[nodiscard]] QuestionId question_id(std::string_view text);

/// Sets answers written as "age=70 saddle=new bone_risk=osteoporosis+steroids pain_pattern=[] cancer=-":
/// lists with +, an empty list as [], and - takes an answer away. Throws on anything unknown.
void set_answers(triage::Answers& answers, std::string_view text);

/// The answers in `text` and no others.
[[nodiscard]] triage::Answers answers_of(std::string_view text);

/// A person of 40 who has answered everything that could be asked, and for whom no rule fires; then `changes`.
[[nodiscard]] triage::Answers calm_person(std::string_view changes = "");

} // namespace trygg::test
