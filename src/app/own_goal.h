#pragma once

#include "content/exercise.h"
#include "shared/date.h"

#include <optional>
#include <string>

namespace trygg::app {

/// What the person wants back, in their own words, as something that can be counted.
struct OwnGoal {
    /// 1–80 characters.
    std::string name;
    /// How it is counted.
    std::optional<content::Unit> unit;
    /// Usual amount of the last 3 months, 1–9999.
    std::optional<int> usual;
    /// The amount to reach, 1–9999.
    std::optional<int> target;
    /// Whether it makes the person breathe harder (cycling, walking, swimming, dancing …).
    std::optional<bool> aerobic;
    /// Why it matters to the person; may be empty.
    std::string why = {};
    /// The day by which the person would like to be there.
    std::optional<Date> by = {};
    /// What to do instead on a bad day, at most 80 characters; may be empty.
    std::string plan_b = {};
    friend bool operator==(const OwnGoal&, const OwnGoal&) = default;
};

} // namespace trygg::app
