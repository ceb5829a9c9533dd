#pragma once

#include "content/reading.h"
#include "content/scan_chart.h"
#include "shared/language.h"

#include <filesystem>

namespace trygg::content {

/// The findings by age from imaging.json of the content folder `directory` and its words in `language`, with every
/// fault of the two files.
[[nodiscard]] Reading<ScanChart> check_scan_chart(const std::filesystem::path& directory, Language language);

} // namespace trygg::content
