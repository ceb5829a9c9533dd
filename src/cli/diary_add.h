#pragma once

#include "cli/surroundings.h"

#include <optional>
#include <string>

namespace trygg::cli {

/// The options of `rygg diary add`: one entry, or one on each line of the standard input.
struct DiaryAddOptions {
    std::string diary;
    std::optional<std::string> entry;
};

/// Adds entries; `ACK <id>` is printed for each one when it is on the disk for good, and not before.
[[nodiscard]] Exit run_diary_add(const DiaryAddOptions& options, const Surroundings& surroundings);

} // namespace trygg::cli
