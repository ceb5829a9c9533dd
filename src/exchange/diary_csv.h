#pragma once

#include "diary/entry.h"

#include <string>
#include <vector>

namespace trygg::exchange {

/// The corrected history as a table for a spreadsheet, one line an event, for a session one line an
/// exercise: UTF-8 with byte order mark, `;` between fields, CRLF, decimal comma, ISO dates. A text
/// that a spreadsheet could take for a formula gets a leading `'`.
[[nodiscard]] std::string diary_csv(const std::vector<diary::Entry>& events);

} // namespace trygg::exchange
