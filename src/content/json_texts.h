#pragma once

#include "content/json_view.h"
#include "shared/date.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace trygg::content {

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
