#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace trygg::content {

/// The numbers in `text`, UTF-8, sorted as words: without the space between thousands, and with a point for a decimal
/// comma, so that three languages can be compared.
[[nodiscard]] std::vector<std::string> numbers_in(std::string_view text);

} // namespace trygg::content
