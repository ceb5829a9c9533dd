#include "ui/widgets/article_picture.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_block.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr double kTall = 0.44, kPadding = 20, kLine = 4, kThin = 1.5;

/// A point of a picture, from 0 (left, bottom) to 1.
struct Spot {
    double x, y;
};

/// The path up: it rises, dips and rises again, to the top.
constexpr std::array<Spot, 9> kPath{{{0, 0.04}, {0.13, 0.22}, {0.22, 0.14}, {0.38, 0.42}, {0.47, 0.33}, {0.63, 0.64},
                                     {0.71, 0.56}, {0.86, 0.85}, {1, 0.97}}};
/// The usual level of pain, a fast rise, and small waves back down.
constexpr double kUsual = 0.2;
constexpr std::array<Spot, 11> kFlare{{{0, 0.2}, {0.14, 0.22}, {0.24, 0.9}, {0.34, 0.82}, {0.42, 0.6}, {0.5, 0.66},
                                       {0.6, 0.44}, {0.68, 0.48}, {0.8, 0.3}, {0.88, 0.33}, {1, 0.24}}};

QPointF at(const QRectF& box, Spot spot)
{
    return {box.left() + spot.x * box.width(), box.bottom() - spot.y * box.height()};
}

/// A soft line through the spots.
template <std::size_t N> QPainterPath through(const QRectF& box, const std::array<Spot, N>& spots)
{
    QPainterPath path{at(box, spots[0])};
    for (std::size_t i = 1; i < N; ++i) {
        const QPointF from = at(box, spots[i - 1]), to = at(box, spots[i]);
        const double middle = (from.x() + to.x()) / 2;
        path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    }
    return path;
}

/// The ground under a line, down to the edge of the box.
QPainterPath under(QPainterPath line, const QRectF& box)
{
    line.lineTo(box.bottomRight());
    line.lineTo(box.bottomLeft());
    line.closeSubpath();
    return line;
}

/// Head and body of one of the hundred, standing in a cell.
QPainterPath person(const QRectF& cell)
{
    const double head = cell.height() * 0.3, body = cell.width() * 0.52;
    QPainterPath path;
    path.addEllipse({cell.center().x(), cell.top() + head * 0.6}, head / 2, head / 2);
    path.addRoundedRect({cell.center().x() - body / 2, cell.top() + head * 1.2, body, cell.height() * 0.52}, body / 2.4,
                        body / 2.4);
    return path;
}

void paint_mountain(QPainter& painter, const QRectF& box, const Theme& theme)
{
    const Colours& c = theme.colours();
    const QPainterPath path = through(box, kPath);
    painter.fillPath(under(path, box), c.tint);
    painter.strokePath(path, QPen{c.primary, 1.0 * theme.space(kLine), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    const QPointF top = at(box, kPath.back());
    const double mark = theme.space(kLine) * 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.primary);
    painter.drawEllipse(top, mark, mark);
    painter.drawEllipse(at(box, kPath.front()), mark / 1.5, mark / 1.5);
}

void paint_flare_curve(QPainter& painter, const QRectF& box, const Theme& theme)
{
    const Colours& c = theme.colours();
    const QPainterPath curve = through(box, kFlare);
    painter.fillPath(under(curve, box), c.tint);
    painter.setPen(QPen{c.ink2, kThin, Qt::DashLine});
    painter.drawLine(at(box, {0, kUsual}), at(box, {1, kUsual}));
    painter.strokePath(curve, QPen{c.primary, 1.0 * theme.space(kLine), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
}

void paint_parts(QPainter& painter, const QRectF& box, const PictureView& view, const Theme& theme)
{
    // The middle first, so that its lines lie under the parts.
    constexpr std::array<Spot, 4> spots{{{0.5, 0.3}, {0.15, 0.55}, {0.5, 0.86}, {0.85, 0.55}}};
    const Colours& c = theme.colours();
    const double wide = box.width() * 0.15, tall = box.height() * 0.14;
    const QPointF middle = at(box, spots[0]);
    painter.setPen(QPen{c.primary, kThin});
    for (const Spot spot : spots) painter.drawLine(at(box, spot), middle);
    for (std::size_t i = 0; i < spots.size() && static_cast<qsizetype>(i) < view.labels.size(); ++i) {
        const QPointF centre = at(box, spots[i]);
        painter.setBrush(i == 0 ? c.primary : c.tint);
        painter.drawEllipse(centre, wide, tall);
        const TextBlock label{theme, TextRole::body_bold, view.labels[static_cast<qsizetype>(i)]};
        const double height = label.height(2 * wide);
        label.paint(painter, {centre.x() - wide, centre.y() - height / 2, 2 * wide, height}, Qt::AlignHCenter,
                    i == 0 ? c.on_primary : c.ink);
    }
}

void paint_people(QPainter& painter, const QRectF& box, const PictureView& view, const Theme& theme)
{
    constexpr int kColumns = 20, kRows = 5;
    const Colours& c = theme.colours();
    const double wide = box.width() / kColumns, tall = box.height() / kRows;
    for (int i = 0; i < kColumns * kRows; ++i) {
        const QRectF cell{box.left() + i % kColumns * wide, box.top() + static_cast<double>(i / kColumns) * tall, wide, tall * 0.92};
        const QPainterPath one = person(cell);
        if (i < view.marked) painter.fillPath(one, c.primary);
        else painter.strokePath(one, QPen{c.border, kThin});
    }
}

} // namespace

double picture_height(double width) { return width * kTall; }

void paint_picture(QPainter& painter, const QRectF& box, const PictureView& view, const Theme& theme)
{
    const Colours& c = theme.colours();
    paint_rounded(painter, box, length::kCardRadius, c.surface, c.line, 1);
    const double padding = theme.space(kPadding);
    const QRectF inner = box.adjusted(padding, padding, -padding, -padding);
    switch (view.picture) {
    case content::Picture::mountain: return paint_mountain(painter, inner, theme);
    case content::Picture::flare_curve: return paint_flare_curve(painter, inner, theme);
    case content::Picture::plays_into_pain: return paint_parts(painter, inner, view, theme);
    case content::Picture::hundred_people: return paint_people(painter, inner, view, theme);
    }
}

ArticlePicture::ArticlePicture(QWidget* parent) : Themed<QWidget>{parent}
{
    set_spoken_role(this, QAccessible::Graphic);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ArticlePicture::set_picture(const PictureView& view, const QString& spoken)
{
    view_ = view;
    setAccessibleName(spoken);
    update();
}

QSize ArticlePicture::sizeHint() const
{
    const int width = theme().scaled(length::kReading / 2);
    return {width, heightForWidth(width)};
}

int ArticlePicture::heightForWidth(int width) const { return static_cast<int>(std::lround(picture_height(width))); }

void ArticlePicture::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    paint_picture(painter, QRectF{rect()}, view_, theme());
}

} // namespace trygg::ui
