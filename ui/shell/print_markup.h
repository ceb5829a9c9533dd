#pragma once

#include <QByteArray>

namespace trygg::ui {

struct PrintSheet;

/// `sheet` as a web page in UTF-8 that holds everything it shows; every text of it is escaped.
[[nodiscard]] QByteArray markup_of(const PrintSheet& sheet);

} // namespace trygg::ui
