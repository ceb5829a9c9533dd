#pragma once

#include "plan/event.h"

#include <string>
#include <string_view>

namespace trygg::storage {

/// What a person typed as one line of plain text of at most `most` characters: line breaks, control and
/// bidirectional characters become spaces, what is no UTF-8 is left out.
[[nodiscard]] std::string one_line(std::string_view typed, std::size_t most);

/// The event with the person's own words (notes, names, plan B) as lines that a diary takes.
[[nodiscard]] plan::EventBody with_one_line_texts(plan::EventBody body);
/// The same for a line of a prescription.
[[nodiscard]] plan::PrescriptionEntry with_one_line_texts(plan::PrescriptionEntry entry);

} // namespace trygg::storage
