#pragma once

#include "cli/surroundings.h"

#include <string>

namespace CLI {
class App;
}

namespace trygg::cli {

/// Prints the first programme for the profile in the file `profile` (`-`: the standard input).
[[nodiscard]] Exit run_compose(const std::string& profile, const Surroundings& surroundings);

/// Adds `compose` to the commands of `app`; `exit` is set when it has run.
void add_compose(CLI::App& app, const Surroundings& surroundings, Exit& exit);

} // namespace trygg::cli
