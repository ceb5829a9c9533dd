#pragma once

#include "content/red_flag.h"
#include "shared/id.h"
#include "triage/answers.h"
#include "triage/questionnaire.h"

#include <vector>

namespace trygg::triage {

using content::Level;

/// What the answers mean.
struct Verdict {
    Level level = Level::self_care;
    /// Every rule that fires, highest level first, then in the order of the specification; quiet ones too.
    std::vector<RuleId> rules;
    /// Those of `rules` that set the level.
    std::vector<RuleId> deciding;
    /// Those of `rules` that are quiet: they raise no level and do not block.
    std::vector<RuleId> quiet;
    /// Whether the plan is locked until a clinician has cleared the person.
    bool blocks_plan = false;
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// The verdict on `interview`. A question that should have been asked and has no answer counts as unsure.
[[nodiscard]] Verdict assess(const Questionnaire& questionnaire, const Interview& interview);

/// The same for answers by number; `cleared` may be null.
[[nodiscard]] Verdict assess(const Questionnaire& questionnaire, Form form, const CodedAnswers& answers,
                             const CodedAnswers* cleared = nullptr);

} // namespace trygg::triage
