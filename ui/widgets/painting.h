#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace trygg::ui {

/// A rounded rectangle whose edge lies inside `box`; no edge if `width` is 0.
void paint_rounded(QPainter& painter, const QRectF& box, double radius, const QColor& ground,
                   const QColor& edge = {}, double width = 0);

/// The mark of a notice: a bar at the left of a rounded `box`, following its corners.
void paint_mark_bar(QPainter& painter, const QRectF& box, double radius, double width,
                    const QColor& colour);

} // namespace trygg::ui
