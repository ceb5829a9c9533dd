#pragma once

#include "content/json_view.h"
#include "diary/records.h"

#include <string>

namespace trygg::exchange {

/// The records as members of a diary's object, each led in by a comma: practices, read, reading (where there is
/// one), notebooks, evaluations.
[[nodiscard]] std::string records_members(const diary::Records& records);

/// What records_members wrote, from the object `view` of a diary; a member that is absent holds nothing. Adds every
/// fault.
[[nodiscard]] diary::Records read_records(const content::JsonView& view);

} // namespace trygg::exchange
