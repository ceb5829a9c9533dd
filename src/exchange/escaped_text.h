#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace trygg::exchange {

/// Any text as plain text: a backslash as \\, and each byte of what is not plain as \xHH.
[[nodiscard]] std::string escaped(std::string_view text);

/// The text that `escaped` was given; empty when a backslash begins no escape.
[[nodiscard]] std::optional<std::string> unescaped(std::string_view text);

} // namespace trygg::exchange
