#pragma once

#include "cli/surroundings.h"

namespace CLI {
class App;
}

namespace trygg::cli {

/// Adds `diary` (add, list, check, backup, restore, erase, path) to the commands of `app`; `exit` is set
/// when one has run.
void add_diary(CLI::App& app, const Surroundings& surroundings, Exit& exit);

} // namespace trygg::cli
