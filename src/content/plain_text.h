#pragma once

#include <string>
#include <string_view>

namespace trygg::content {

/// `text` made safe to print: control and bidi characters and broken UTF-8 are written as \uXXXX or \xXX.
[[nodiscard]] std::string printable(std::string_view text);

/// Whether `text` is valid UTF-8 without control or bidi characters.
[[nodiscard]] bool is_plain_text(std::string_view text) noexcept;

/// `pointer` with the step to the member `key` (RFC 6901); of a long key only the beginning.
[[nodiscard]] std::string pointer_to(const std::string& pointer, std::string_view key);

} // namespace trygg::content
