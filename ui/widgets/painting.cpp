#include "ui/widgets/painting.h"

#include <QPainter>
#include <QPainterPath>

namespace trygg::ui {

void paint_rounded(QPainter& painter, const QRectF& box, double radius, const QColor& ground,
                   const QColor& edge, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(width > 0 ? QPen{edge, width} : QPen{Qt::NoPen});
    painter.setBrush(ground.isValid() ? QBrush{ground} : QBrush{Qt::NoBrush});
    const double half = width / 2;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

void paint_mark_bar(QPainter& painter, const QRectF& box, double radius, double width,
                    const QColor& colour)
{
    QPainterPath shape, bar;
    shape.addRoundedRect(box, radius, radius);
    bar.addRect(QRectF{box.topLeft(), QSizeF{width, box.height()}});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape.intersected(bar), colour);
    painter.restore();
}

} // namespace trygg::ui
