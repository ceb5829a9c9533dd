#pragma once

#include <QPalette>
#include <QString>

namespace trygg::ui {

class Theme;

/// The palette for what Qt draws itself (text fields, menus, dialogs) in the Fusion style.
[[nodiscard]] QPalette palette_of(const Theme& theme);

/// The only style sheet: a slim vertical scroll bar in the theme's colours.
[[nodiscard]] QString scroll_bar_sheet(const Theme& theme);

} // namespace trygg::ui
