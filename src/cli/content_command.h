#pragma once

#include "cli/surroundings.h"

#include <filesystem>

namespace CLI {
class App;
}

namespace trygg::cli {

/// Prints every fault of the content folder `directory` and what its languages lack; nothing where all is well.
[[nodiscard]] Exit run_content_check(const std::filesystem::path& directory, const Surroundings& surroundings);

/// Prints words and LIX of every text of the content folder `directory`, and the missing keys of each language.
[[nodiscard]] Exit run_content_stats(const std::filesystem::path& directory, const Surroundings& surroundings);

/// Adds `content check` and `content stats` to the commands of `app`; `exit` is set when one has run.
void add_content(CLI::App& app, const Surroundings& surroundings, Exit& exit);

} // namespace trygg::cli
