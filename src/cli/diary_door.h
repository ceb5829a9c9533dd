#pragma once

#include "cli/surroundings.h"
#include "storage/opened.h"
#include "storage/storage_error.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace trygg::cli {

/// Adds `--diary FILE` (or the folder that it lies in); without it the person's own diary.
void add_diary_option(CLI::App& command, std::string& diary);

/// The file that the option names.
[[nodiscard]] std::filesystem::path diary_file(const std::string& diary);

/// The diary that was opened; empty when it is damaged, which goes to the error stream with what can be
/// restored.
[[nodiscard]] std::optional<storage::Diary> usable(storage::Opened opened, const Surroundings& surroundings);

/// Runs a command on a diary; a StorageError goes to the error stream and becomes its exit.
[[nodiscard]] Exit on_diary(const Surroundings& surroundings, const std::function<Exit()>& command);

/// Writes one line and sends it off; false when nobody takes it.
[[nodiscard]] bool print_line(const Surroundings& surroundings, const std::string& line);

} // namespace trygg::cli
