#pragma once

#include "figure/camera.h"
#include "figure/figure.h"
#include "ui/theme/figure_colours.h"

#include <QImage>
#include <QSize>

class QPainter;

namespace trygg::ui {

/// Who shows a figure, which side leads, and in which colours.
struct FigureLook {
    figure::Side side = figure::Side::right;
    FigurePerson person = FigurePerson::man;
    Scheme scheme = Scheme::light;
    friend bool operator==(const FigureLook&, const FigureLook&) = default;
};

/// Paints one figure in one size; keeps what stays the same from frame to frame.
class FigurePainter {
public:
    /// `size` in logical pixels, on a screen of `ratio` pixels to each.
    FigurePainter(figure::Figure figure, FigureLook look, QSize size, double ratio);
    /// For white paper: everything is painted anew each time, so that a printer gets shapes and no picture.
    FigurePainter(figure::Figure figure, FigureLook look, QSize size);

    /// The person `seconds` after the start of the movement, at the painter's origin.
    void paint(QPainter& painter, double seconds) const;
    /// The person at rest in the key where the movement begins, or with arrows where it ends.
    void paint_start(QPainter& painter) const;
    void paint_end(QPainter& painter) const;

    /// The arrows alone, over what has been painted.
    void paint_arrows_over(QPainter& painter) const;

    [[nodiscard]] QSize size() const { return size_; }
    /// The seconds of the stills.
    [[nodiscard]] double start() const;
    [[nodiscard]] double end() const;

private:
    void paint_setting(QPainter& painter) const;
    void paint_ghost(QPainter& painter) const;

    figure::Figure figure_;
    FigureLook look_;
    FigureColours colours_;
    QSize size_;
    figure::Camera camera_;
    /// Ground, things behind and, for small movements, the start as a ghost; null for paper.
    QImage background_;
};

} // namespace trygg::ui
