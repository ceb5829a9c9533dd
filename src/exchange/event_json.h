#pragma once

#include "content/exercise.h"
#include "content/json_view.h"
#include "plan/event.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace trygg::exchange {

/// One event of a history or a diary, with its bytes as compact JSON with sorted keys; empty, with
/// every fault added, when it is none.
[[nodiscard]] std::optional<plan::Event> read_event(const content::JsonView& view,
                                                    const content::Catalogue& catalogue);

/// The event as read_event reads it, nothing lost.
[[nodiscard]] nlohmann::json event_json(const Moment& at, const plan::EventBody& body);

/// The name of the event's type in files.
[[nodiscard]] std::string_view type_of(const plan::EventBody& body);

} // namespace trygg::exchange
