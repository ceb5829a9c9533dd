#pragma once

#include "shared/date.h"
#include "shared/id.h"

#include <chrono>
#include <string>
#include <vector>

namespace trygg::content {

/// A part of the body in the muscle relaxation.
using RelaxationStepId = Id<struct RelaxationStepTag>;

/// One part of the body: how long to tense and to let go, and what is said meanwhile.
struct RelaxationStep {
    RelaxationStepId id;
    std::chrono::seconds tense_for{}, release_for{};
    /// The part's name, and what to do with it.
    std::string part, tense, release;
    friend bool operator==(const RelaxationStep&, const RelaxationStep&) = default;
};

/// The muscle relaxation in one language, in the order of doing.
struct Relaxation {
    Date reviewed;
    std::string title, intro;
    std::vector<RelaxationStep> steps;
    /// What to do when all is done.
    std::string end;
    friend bool operator==(const Relaxation&, const Relaxation&) = default;
};

} // namespace trygg::content
