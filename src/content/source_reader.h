#pragma once

#include "content/reading.h"
#include "content/source.h"
#include "shared/language.h"

#include <filesystem>

namespace trygg::content {

/// The references from sources.json of the content folder `directory` and their words in `language`, with every fault of
/// the two files.
[[nodiscard]] Reading<Sources> check_sources(const std::filesystem::path& directory, Language language);

} // namespace trygg::content
