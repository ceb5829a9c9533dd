#pragma once

#include "plan/event.h"
#include "shared/date.h"

#include <string>

namespace trygg::storage {

/// The event as compact UTF-8 JSON with sorted keys: `canonical` of an event that no file gave.
[[nodiscard]] std::string canonical_text(const Moment& at, const plan::EventBody& body);

} // namespace trygg::storage
