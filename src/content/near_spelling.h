#pragma once

#include <cstddef>
#include <string_view>

namespace trygg::content {

/// How many slips of the finger are forgiven in a word of `letters`: none under 5, 1 under 8, then 2.
[[nodiscard]] std::size_t forgiven_slips(std::size_t letters);

/// Whether `typed` becomes the beginning of `word` by at most `slips` letters added, left out, changed, or
/// swapped with the next one (Damerau 1964).
[[nodiscard]] bool is_near_beginning(std::string_view typed, std::string_view word, std::size_t slips);

} // namespace trygg::content
