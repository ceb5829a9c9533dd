#pragma once

#include "content/red_flag.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace trygg::content {

/// The questions and rules in `file` (content/triage.json); throws ContentError with every fault.
[[nodiscard]] RedFlags read_red_flags(const std::filesystem::path& file);

/// The questions and rules in the JSON `text`; `file` is the name that the faults carry.
[[nodiscard]] RedFlags read_red_flags(std::string_view text, const std::string& file);

} // namespace trygg::content
