#include "ui/widgets/figure_ink.h"

#include <algorithm>

namespace trygg::ui {

QColor mixed(const QColor& colour, const QColor& other, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + .5); };
    return {part(colour.red(), other.red()), part(colour.green(), other.green()),
            part(colour.blue(), other.blue()), part(colour.alpha(), other.alpha())};
}

double outline_width(const figure::Camera& camera)
{
    return std::clamp(.006 * camera.scale(), .8, 2.1) / camera.scale();
}

void paint_chain(const FigureInk& ink, const figure::Chain& chain, const QColor& colour, bool outlined)
{
    if (outlined)
        ink.painter.fillPath(shape_of(chain, ink.camera, outline_width(ink.camera)), mixed(colour, ink.colours.line, .62));
    ink.painter.fillPath(shape_of(chain, ink.camera), colour);
}

} // namespace trygg::ui
