#include "ui/widgets/still_figure.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/figure_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace trygg::ui {

StillFigure::StillFigure(QWidget* parent) : Themed<QWidget>{parent}
{
    set_spoken_role(this, QAccessible::Graphic);
}

void StillFigure::set_figure(std::optional<figure::Figure> figure)
{
    if (figure == figure_) return;
    figure_ = std::move(figure);
    picture_ = {};
    update();
}

void StillFigure::look_changed()
{
    picture_ = {};
    Themed<QWidget>::look_changed();
}

void StillFigure::resizeEvent(QResizeEvent* event)
{
    Themed<QWidget>::resizeEvent(event);
    picture_ = {};
}

QPixmap StillFigure::painted() const
{
    const double ratio = devicePixelRatioF();
    QPixmap picture{size() * ratio};
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = theme().is_contrast() ? length::kContrastEdge : 1;
    QPainterPath frame;
    frame.addRoundedRect(QRectF{rect()}.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), length::kThumbnailRadius,
                         length::kThumbnailRadius);
    painter.fillPath(frame, figure_colours_of(theme().scheme(), theme().person()).ground);
    if (figure_) {
        painter.setClipPath(frame);
        const FigurePainter still{*figure_, FigureLook{figure::Side::right, theme().person(), theme().scheme()}, size(), ratio};
        still.paint(painter, still.end());
        painter.setClipping(false);
    }
    painter.setPen(QPen{theme().colours().line, edge});
    painter.drawPath(frame);
    return picture;
}

void StillFigure::paintEvent(QPaintEvent*)
{
    if (size().isEmpty()) return;
    if (picture_.isNull() || picture_.devicePixelRatio() != devicePixelRatioF()) picture_ = painted();
    QPainter{this}.drawPixmap(0, 0, picture_);
}

} // namespace trygg::ui
