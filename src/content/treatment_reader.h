#pragma once

#include "content/reading.h"
#include "content/treatment.h"
#include "shared/language.h"

#include <filesystem>

namespace trygg::content {

/// The treatments from treatments.json of the content folder `directory` and their words in `language`, with every
/// fault of the two files.
[[nodiscard]] Reading<Treatments> check_treatments(const std::filesystem::path& directory, Language language);

} // namespace trygg::content
