#pragma once

#include "plan/event.h"
#include "plan/state.h"
#include "simulation/draws.h"

#include <utility>
#include <vector>

namespace trygg::simulation {

/// What an adversarial patient does on day number `day`: answers, sessions and changes at random, in order
/// of time; they may well contradict the plan.
[[nodiscard]] std::vector<std::pair<Moment, plan::EventBody>> whims(const Draws& draws, int day,
                                                                    const plan::State& state,
                                                                    const plan::DayPlan& plan);

} // namespace trygg::simulation
