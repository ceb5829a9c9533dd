#pragma once

#include "cli/content_contents.h"

#include <filesystem>

namespace trygg::cli {

/// Adds a fault to `folder` for each text that can be read and still must not stay as it is: too hard, too long, another
/// number than in the other languages, a number without a source, markup.
void check_texts(const std::filesystem::path& directory, ContentFolder& folder);

} // namespace trygg::cli
