#pragma once

#include <filesystem>

namespace trygg::ui {

/// Sends the log to the data folder (3 files of 256 KB) and to stderr; event names and fixed fields only,
/// never answers, pain, notes or names.
void open_log(const std::filesystem::path& data_folder);

} // namespace trygg::ui
