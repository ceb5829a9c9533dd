#pragma once

#include "content/source.h"

#include <filesystem>

namespace trygg::content {

/// The references in sources.json of the content folder `directory`; throws ContentError with every fault.
[[nodiscard]] Sources read_sources(const std::filesystem::path& directory);

} // namespace trygg::content
