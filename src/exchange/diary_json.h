#pragma once

#include "content/exercise.h"
#include "content/json_reader.h"
#include "content/json_view.h"
#include "diary/contents.h"
#include "shared/date.h"

#include <string>

namespace trygg::exchange {

/// For a whole diary: its texts may be written with escapes.
inline constexpr content::JsonLimits kDiaryLimits{
    .bytes = 64'000'000, .count = 200'000, .string_bytes = 100'000, .values = 5'000'000};

/// All that a diary holds as JSON, one entry a line, nothing lost: read_diary gives the same contents.
[[nodiscard]] std::string diary_json(const diary::Contents& contents);

/// The contents in a file that diary_json wrote, or in a history as `rygg plan` reads it (its entries
/// count as written at `now`, its programme as begun with the first of them). Adds every fault; the
/// result counts only where none was added.
[[nodiscard]] diary::Contents read_diary(const content::JsonView& view, const content::Catalogue& catalogue,
                                         const Moment& now);

} // namespace trygg::exchange
