#include "ui/widgets/figure_arrows.h"

#include "figure/solver.h"

#include <algorithm>

namespace trygg::ui {
namespace {

constexpr int kSamples = 14;
constexpr double kWidth = .014, kHead = .05, kHalo = .008;

double length_of(QPointF way) { return std::hypot(way.x(), way.y()); }

/// A body's shaft and head as one shape, `grown` pixels larger all round.
void paint_one(const FigureInk& ink, const QPolygonF& way, const QColor& colour, double grown)
{
    const double scale = ink.camera.scale(), head = kHead * scale;
    const QPointF tip = way.back();
    qsizetype before = way.size() - 1;
    while (before > 0 && length_of(tip - way[before]) < head) --before;
    const QPointF along = tip - way[before];
    const double size = std::max(1e-6, length_of(along));
    const QPointF unit = along / size, square{-unit.y(), unit.x()};
    const QPointF base = tip - unit * head;
    QPainterPath shaft{way.front()};
    for (qsizetype i = 1; i <= before; ++i) shaft.lineTo(way[i]);
    shaft.lineTo(base + unit * head * .2);
    ink.painter.setBrush(Qt::NoBrush);
    ink.painter.setPen(QPen{colour, kWidth * scale + 2 * grown, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    ink.painter.drawPath(shaft);
    ink.painter.setBrush(colour);
    ink.painter.setPen(grown > 0 ? QPen{colour, 2 * grown, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin} : QPen{Qt::NoPen});
    ink.painter.drawPolygon(QPolygonF{{tip, base + square * head * .46, base - square * head * .46}});
}

} // namespace

QPolygonF way_of(const figure::Figure& figure, const figure::Arrow& arrow, const figure::Camera& camera)
{
    const std::size_t last = arrow.to.value_or(figure.keys.size() - 1);
    const double begin = time_of_key(figure, arrow.from) + figure.keys[arrow.from].hold;
    const double end = time_of_key(figure, last);
    QPolygonF way;
    if (arrow.vector) {
        const auto tail = point_at(figure::posture_at(figure, end), arrow.track) + arrow.offset;
        return way << on_screen(camera, tail) << on_screen(camera, tail + *arrow.vector);
    }
    for (int i = 0; i <= kSamples; ++i) {
        const double seconds = begin + (end - begin) * i / kSamples;
        way << on_screen(camera, point_at(figure::posture_at(figure, seconds), arrow.track) + arrow.offset);
    }
    return way;
}

void paint_arrows(const FigureInk& ink, const figure::Figure& figure)
{
    for (const figure::Arrow& arrow : figure.arrows) {
        const QPolygonF way = way_of(figure, arrow, ink.camera);
        paint_one(ink, way, ink.colours.ground, std::max(1.5, kHalo * ink.camera.scale()));
        paint_one(ink, way, ink.colours.arrow, 0);
    }
}

} // namespace trygg::ui
