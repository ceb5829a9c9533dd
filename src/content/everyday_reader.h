#pragma once

#include "content/everyday.h"
#include "content/exercise.h"
#include "content/reading.h"
#include "shared/language.h"

#include <filesystem>

namespace trygg::content {

/// The words of the everyday movements of `catalogue` in LANGUAGE/everyday.json of the content folder `directory`, with
/// every fault of the file.
[[nodiscard]] Reading<EverydayBook> check_everyday(const std::filesystem::path& directory, Language language,
                                                   const Catalogue& catalogue);

} // namespace trygg::content
