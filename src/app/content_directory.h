#pragma once

#include <filesystem>

namespace trygg::app {

/// The folder that the running program lies in; empty where the system does not tell.
[[nodiscard]] std::filesystem::path executable_directory();

/// The content folder: the environment's TRYGGRYGG_CONTENT_DIR, else ../share/tryggrygg/content beside
/// the program's folder, else the one of the source tree that the program was built from.
[[nodiscard]] std::filesystem::path content_directory(const std::filesystem::path& executable_directory);

} // namespace trygg::app
