#pragma once

#include "figure/figure.h"
#include "ui/widgets/figure_ink.h"

#include <functional>
#include <vector>

namespace trygg::ui {

/// Paints a person, far parts first, with what is lit of `highlights`; `between` is called once, when what lies
/// behind the trunk is painted.
void paint_person(const FigureInk& ink, const figure::Posture& posture,
                  const std::vector<figure::Highlight>& highlights, const std::function<void()>& between);

} // namespace trygg::ui
