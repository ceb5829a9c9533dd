#pragma once

#include "cli/surroundings.h"
#include "simulation/simulate.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace trygg::cli {

/// The options of `rygg simulate`.
struct SimulateOptions {
    simulation::Study study;
    /// A file for every exercise done, as CSV.
    std::optional<std::string> trace;
};

/// Runs virtual patients and prints what became of them.
[[nodiscard]] Exit run_simulate(const SimulateOptions& options, const Surroundings& surroundings);

/// Adds `simulate` to the commands of `app`; `exit` is set when it has run.
void add_simulate(CLI::App& app, const Surroundings& surroundings, Exit& exit);

} // namespace trygg::cli
