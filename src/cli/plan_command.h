#pragma once

#include "cli/surroundings.h"
#include "shared/date.h"

#include <string>

namespace CLI {
class App;
}

namespace trygg::cli {

/// The options of `rygg plan`.
struct PlanOptions {
    /// A file, or `-` for the standard input.
    std::string history;
    Date day{};
};

/// Prints the plan of a day and why; every fault of the history goes to the error stream.
[[nodiscard]] Exit run_plan(const PlanOptions& options, const Surroundings& surroundings);

/// Adds `plan` to the commands of `app`; `exit` is set when it has run.
void add_plan(CLI::App& app, const Surroundings& surroundings, Exit& exit);

} // namespace trygg::cli
