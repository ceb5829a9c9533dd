#pragma once

#include "content/printable.h"
#include "content/reading.h"
#include "shared/language.h"

#include <filesystem>

namespace trygg::content {

/// The printable pages in `language` from printables.json of the content folder `directory`, with every fault.
[[nodiscard]] Reading<Printables> check_printables(const std::filesystem::path& directory, Language language);

} // namespace trygg::content
