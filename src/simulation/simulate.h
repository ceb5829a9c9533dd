#pragma once

#include "content/exercise.h"
#include "simulation/outcome.h"
#include "simulation/patient.h"

#include <cstdint>
#include <functional>
#include <string_view>

namespace trygg::simulation {

/// What the patients follow.
enum class Policy { planner, quota, feel };

/// A population and what it goes through.
struct Study {
    std::uint64_t patients = 1000;
    int weeks = 12;
    std::uint64_t seed = 1;
    Policy policy = Policy::planner;
    unsigned threads = 1;
    Assumptions assumptions;
};

/// Takes the next piece of the trace.
using TraceSink = std::function<void(std::string_view)>;

/// Runs `study`; the outcome and the trace are the same on any number of threads. Without a sink no
/// trace is made. Memory is bounded by the number of threads, not by the number of patients.
[[nodiscard]] Outcome simulate(const content::Catalogue& catalogue, const Study& study, const TraceSink& sink = {});

} // namespace trygg::simulation
