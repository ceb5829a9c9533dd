#pragma once

#include "diary/draft.h"
#include "triage/answers.h"

namespace trygg::app {

/// A triage in progress: which form, and the answers so far.
struct TriageDraft {
    triage::Form form = triage::Form::full;
    triage::Answers answers;
    /// Whether the summary has been confirmed, so that the result stands open.
    bool confirmed = false;
    friend bool operator==(const TriageDraft&, const TriageDraft&) = default;
};

/// How a triage in progress stands in the diary.
[[nodiscard]] diary::Draft to_text(const TriageDraft& draft);

/// The triage that stands in `draft`; what is not understood is unanswered.
[[nodiscard]] TriageDraft triage_from(const diary::Draft& draft);

} // namespace trygg::app
