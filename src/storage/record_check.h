#pragma once

#include "diary/records.h"

#include <string>

namespace trygg::storage {

/// What keeps the records out of a diary, in English; empty when nothing does. The same check stands at the way in
/// and at the way out.
[[nodiscard]] std::string fault_in(const diary::Records& records);

/// `present` and behind it what `added` holds: notebooks and the text being read take the place of those before.
[[nodiscard]] diary::Records joined(const diary::Records& present, const diary::Records& added);

} // namespace trygg::storage
