#pragma once

#include "ui/theme/theme.h"

namespace trygg::ui {

/// How serious a notice or a card is.
enum class Tone { tint, caution, danger };

/// The colours a tone is painted with.
struct ToneColours {
    QColor ground, mark, head;
};

[[nodiscard]] ToneColours tone_colours(const Theme& theme, Tone tone);

} // namespace trygg::ui
