#pragma once

#include "ui/widgets/figure_ink.h"

namespace trygg::ui {

/// Paints head, face and hair.
void paint_head(const FigureInk& ink, const figure::Trunk& trunk);

} // namespace trygg::ui
