#pragma once

#include "shared/id.h"

#include <map>
#include <string>
#include <vector>

namespace trygg::content {

/// What is said of one movement of everyday life; it has no dose.
struct EverydayWords {
    std::string name, purpose;
    /// 3 to 6, in order.
    std::vector<std::string> steps;
    /// The one thing to think of, what to be careful with, and the picture for somebody who does not see it.
    std::string cue, watch, figure;
    friend bool operator==(const EverydayWords&, const EverydayWords&) = default;
};

/// The words of every everyday movement of the catalogue.
using EverydayBook = std::map<ExerciseId, EverydayWords>;

} // namespace trygg::content
