#pragma once

#include "simulation/outcome.h"
#include "simulation/patient.h"

#include <cstdint>
#include <string>

namespace trygg::simulation {

/// The two policies that the planner is held against; both know no later check and no plan B.
enum class FixedPolicy {
    quota, ///< a preset quota from the planner's first dose, 10 % more each week whatever happens
    feel   ///< as much as it feels like: more on good days, less on bad ones
};

/// The course of a patient who follows a fixed policy; `trace` as in PlannerCourse.
[[nodiscard]] Course run_fixed_course(const plan::FactTable& table, const Patient& patient, std::uint64_t number,
                                      FixedPolicy policy, int weeks, std::string* trace);

} // namespace trygg::simulation
