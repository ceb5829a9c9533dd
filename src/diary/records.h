#pragma once

#include "diary/evaluation.h"
#include "diary/notebook.h"
#include "diary/practice.h"
#include "diary/read_mark.h"

#include <optional>
#include <string>
#include <vector>

namespace trygg::diary {

/// What a diary keeps beside the planner's history, lists in the order of writing.
struct Records {
    std::vector<Practice> practices;
    /// Each text once.
    std::vector<ReadMark> read_marks;
    /// The text that was being read, to go on with.
    std::optional<std::string> reading;
    Notebooks notebooks;
    std::vector<Evaluation> evaluations;
    friend bool operator==(const Records&, const Records&) = default;
};

} // namespace trygg::diary
