#include "ui/widgets/tone.h"

namespace trygg::ui {

ToneColours tone_colours(const Theme& theme, Tone tone)
{
    const Colours& c = theme.colours();
    switch (tone) {
    case Tone::tint: return {c.tint, c.primary, c.ink};
    case Tone::caution: return {c.caution, c.caution_mark, c.ink};
    case Tone::danger: return {c.danger, c.danger_solid, c.danger_text};
    }
    return {c.tint, c.primary, c.ink};
}

} // namespace trygg::ui
