#pragma once

#include "shared/id.h"
#include "triage/next_question.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trygg::app {

/// Questions that are asked together: neighbours of one page of the content, none of which is asked or
/// not because of another one's answer.
using TriagePage = std::vector<QuestionId>;

/// The way through a triage: every page asked so far, in order.
struct TriagePath {
    /// While asking, the last one still lacks an answer.
    std::vector<TriagePage> pages;
    triage::Progress progress = triage::Progress::done;
    /// How many pages there will be in all, if nothing more turns up.
    std::size_t expected = 0;
    friend bool operator==(const TriagePath&, const TriagePath&) = default;
};

/// The way that the answers of `interview` have led. An answer that is none of its question's is not there.
[[nodiscard]] TriagePath triage_path(const triage::Questionnaire& questionnaire, const triage::Interview& interview);

/// The place in `path` of the page that asks `question`; empty where none does.
[[nodiscard]] std::optional<std::size_t> page_of(const TriagePath& path, const QuestionId& question);

} // namespace trygg::app
