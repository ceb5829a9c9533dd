#pragma once

#include "content/exercise.h"
#include "content/programme.h"
#include "content/reading.h"
#include "shared/language.h"

#include <filesystem>

namespace trygg::content {

/// The ready-made programmes from programmes.json of the content folder `directory` and their words in `language`,
/// with every fault of the two files; each exercise must be one of `catalogue`.
[[nodiscard]] Reading<ReadyProgrammes> check_programmes(const std::filesystem::path& directory, Language language,
                                                        const Catalogue& catalogue);

} // namespace trygg::content
