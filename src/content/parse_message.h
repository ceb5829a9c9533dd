#pragma once

#include <string>
#include <string_view>

namespace trygg::content {

/// What `said`, a parser's message, means for somebody who does not program: where, and what to look for.
[[nodiscard]] std::string parse_message(std::string_view said);

} // namespace trygg::content
