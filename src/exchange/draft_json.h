#pragma once

#include "content/json_view.h"
#include "diary/draft.h"
#include "shared/date.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace trygg::exchange {

/// A draft as an object of its keys; its texts with escapes.
[[nodiscard]] nlohmann::json draft_json(const diary::Draft& draft);

/// What draft_json wrote. Adds every fault.
[[nodiscard]] diary::Draft read_draft(const content::JsonView& view);

/// The time at the member `key`; empty, with a fault, for anything else.
[[nodiscard]] std::optional<Moment> read_moment(const content::JsonView& view, std::string_view key);

} // namespace trygg::exchange
