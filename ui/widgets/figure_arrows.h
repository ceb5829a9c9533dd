#pragma once

#include "figure/figure.h"
#include "ui/widgets/figure_ink.h"

namespace trygg::ui {

/// The points on the screen that an arrow runs through, from its tail to its tip.
[[nodiscard]] QPolygonF way_of(const figure::Figure& figure, const figure::Arrow& arrow, const figure::Camera& camera);

/// Paints a figure's arrows with a halo of the ground's colour.
void paint_arrows(const FigureInk& ink, const figure::Figure& figure);

} // namespace trygg::ui
