#pragma once

#include "cli/surroundings.h"

namespace CLI {
class App;
}

namespace trygg::cli {

/// Adds `export` (JSON that imports again, or a table for a spreadsheet) to the commands of `app`.
void add_export(CLI::App& app, const Surroundings& surroundings, Exit& exit);

/// Adds `import` (an export, or a history as in `rygg plan`) to the commands of `app`.
void add_import(CLI::App& app, const Surroundings& surroundings, Exit& exit);

} // namespace trygg::cli
