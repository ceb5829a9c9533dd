#pragma once

#include "triage/answers.h"
#include "triage/questionnaire.h"

#include <vector>

namespace trygg::triage {

/// Where a questionnaire stands.
enum class Progress {
    asking,    ///< there is a next question
    emergency, ///< the answers so far make an emergency rule fire: no more is asked
    done       ///< everything has been asked
};

/// What a questionnaire wants next.
struct Step {
    Progress progress = Progress::done;
    /// Set while asking.
    std::optional<QuestionId> question;
    friend bool operator==(const Step&, const Step&) = default;
};

/// What comes next, given the answers so far; answers to questions that were not to be asked are ignored.
[[nodiscard]] Step next_question(const Questionnaire& questionnaire, const Interview& interview);

/// The questions answered so far in the order of asking, up to where the questionnaire stands:
/// the way for Back and for the summary. Answers behind an early stop are left out.
[[nodiscard]] std::vector<QuestionId> visible_questions(const Questionnaire& questionnaire,
                                                        const Interview& interview);

/// The questions whose answers count towards the verdict, carried ones too, in the order of asking: without
/// those that were answered before another answer was changed and are not asked any more.
[[nodiscard]] std::vector<QuestionId> counting_questions(const Questionnaire& questionnaire,
                                                         const Interview& interview);

} // namespace trygg::triage
