#pragma once

#include "figure/figure.h"
#include "ui/widgets/figure_ink.h"

#include <QSizeF>

namespace trygg::ui {

/// Paints the ground up to the edges of a picture of `size`.
void paint_ground(const FigureInk& ink, const figure::Figure& figure, QSizeF size);

/// Paints the things that stand still behind the person.
void paint_things_behind(const FigureInk& ink, const figure::Figure& figure);

/// Paints what lies between the far and the near limbs: bicycle, stick, what both hands carry.
void paint_things_between(const FigureInk& ink, const figure::Figure& figure, const figure::Posture& posture, double crank);

/// Paints what is nearer than the person: water, a band, a weight in the near hand.
void paint_things_before(const FigureInk& ink, const figure::Figure& figure, const figure::Posture& posture, QSizeF size);

} // namespace trygg::ui
