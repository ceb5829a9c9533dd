#pragma once

#include "cli/content_contents.h"

#include <filesystem>

namespace trygg::cli {

/// Reads every file of the content folder `directory`, and follows what one file says of another.
[[nodiscard]] ContentFolder read_content_folder(const std::filesystem::path& directory);

} // namespace trygg::cli
