#pragma once

#include "ui/theme/figure_colours.h"
#include "ui/widgets/figure_shape.h"

#include <QPainter>

namespace trygg::ui {

/// What the parts of a figure are painted with.
struct FigureInk {
    QPainter& painter;
    const figure::Camera& camera;
    FigureColours colours;
    FigurePerson person = FigurePerson::man;
};

/// `colour` mixed with `other` by `share`.
[[nodiscard]] QColor mixed(const QColor& colour, const QColor& other, double share);

/// How thick outlines are, in fractions of body height: .006, but never under 0.8 or over 2.1 pixels.
[[nodiscard]] double outline_width(const figure::Camera& camera);

/// Fills a chain in a colour, with an outline toward the line colour unless `outlined` is off.
void paint_chain(const FigureInk& ink, const figure::Chain& chain, const QColor& colour, bool outlined = true);

} // namespace trygg::ui
