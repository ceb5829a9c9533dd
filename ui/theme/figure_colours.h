#pragma once

#include "ui/theme/tokens.h"

namespace trygg::ui {

/// The colours of an exercising person and of what is around, by role.
struct FigureColours {
    QColor ground, floor, floor_edge;
    QColor skin, shirt, trousers, hair, line;
    QColor glow, ring, arrow;
    QColor mat, wood, dark_wood, metal, wall, bedding, water, rubber;
    /// What far limbs are mixed with.
    QColor far;
    QColor shadow;
};

/// The colours of `person` in a scheme.
[[nodiscard]] FigureColours figure_colours_of(Scheme scheme, FigurePerson person);

} // namespace trygg::ui
