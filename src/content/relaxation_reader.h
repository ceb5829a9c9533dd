#pragma once

#include "content/reading.h"
#include "content/relaxation.h"
#include "shared/language.h"

#include <filesystem>

namespace trygg::content {

/// The muscle relaxation from relaxation.json of the content folder `directory` and its words in `language`, with
/// every fault of the two files.
[[nodiscard]] Reading<Relaxation> check_relaxation(const std::filesystem::path& directory, Language language);

} // namespace trygg::content
