#pragma once

#include "plan/event.h"
#include "plan/profile.h"

#include <rapidcheck.h>
#include <vector>

namespace trygg::plan {

/// One step of a generated history: what happens, when after the step before, and three numbers that decide
/// the rest. All of it small numbers, so that a failing history shrinks.
struct Step {
    int what = 0, later = 0, a = 0, b = 0, c = 0;
};

/// What a generated history begins with and is made of.
struct Sketch {
    std::vector<int> prescribed;
    std::vector<Step> steps;
    int days = 0, avoid = 0, equipment = 0;
    /// Whether sessions follow the plan and answers are calm, most of the time.
    bool calm = true;
};

/// The history of a sketch; sessions that follow the plan take its doses.
[[nodiscard]] History history_of(const Sketch& sketch);

/// The last day of which something is told, and the first.
[[nodiscard]] Date last_day(const History& history);
[[nodiscard]] Date first_day(const History& history);

/// Prints a step where a property fails.
void showValue(const Step& step, std::ostream& out);

} // namespace trygg::plan

namespace rc {

template <>
struct Arbitrary<trygg::plan::Sketch> {
    static Gen<trygg::plan::Sketch> arbitrary();
};

} // namespace rc
