#pragma once

#include "content/json_view.h"
#include "shared/date.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace trygg::content {

/// The message where a list has an element without an id, or with one that cannot be.
inline constexpr const char* kNeedsId = "needs an id: a to z, 0 to 9 and _, a letter first, at most 40 in all";

/// The text of the member `key`, of at least `least` characters; empty, with a fault, for anything else.
[[nodiscard]] std::string text_at(const JsonView& object, std::string_view key, std::size_t least = 1);

/// The texts in the list `key` of `least` to `most` entries; a fault for anything else.
[[nodiscard]] std::vector<std::string> texts_at(const JsonView& object, std::string_view key, std::size_t least,
                                                std::size_t most);

/// The day in the member `key`; a fault for anything but YYYY-MM-DD.
[[nodiscard]] Date day_at(const JsonView& object, std::string_view key);

/// Who has read it, by the member `read_by`; empty where there is none.
[[nodiscard]] std::string reader_at(const JsonView& object);

} // namespace trygg::content
