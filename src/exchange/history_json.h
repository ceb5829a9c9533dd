#pragma once

#include "content/exercise.h"
#include "content/json_reader.h"
#include "content/json_view.h"
#include "plan/event.h"
#include "shared/fault.h"

#include <optional>
#include <string>
#include <vector>

namespace trygg::exchange {

/// For a history: thirty years of several events a day.
inline constexpr content::JsonLimits kHistoryLimits{.bytes = 64'000'000, .count = 200'000, .values = 5'000'000};

/// The history that `rygg plan` reads: `profile`, `prescription` and `events`. Adds every fault; the
/// result counts only where none was added.
[[nodiscard]] plan::History read_history(const content::JsonView& view, const content::Catalogue& catalogue);

/// The history as read_history reads it, as compact JSON with sorted keys.
[[nodiscard]] std::string history_json(const plan::History& history);

} // namespace trygg::exchange
