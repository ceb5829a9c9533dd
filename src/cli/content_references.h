#pragma once

#include "cli/content_contents.h"

#include <filesystem>

namespace trygg::cli {

/// Adds a fault to `folder` for each article, source or figure that one of its files names and no other has.
void check_references(const std::filesystem::path& directory, ContentFolder& folder);

} // namespace trygg::cli
