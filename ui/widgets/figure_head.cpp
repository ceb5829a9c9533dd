#include "ui/widgets/figure_head.h"

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

using figure::Ellipsoid;
using figure::Frame;
using figure::Vector3;

constexpr int kRound = 22, kRings = 5;
constexpr double kFaceOn = .12;

/// A point of the head by its place in it: forward, up, right.
Vector3 on_head(const figure::Trunk& trunk, Vector3 local) { return trunk.head + in_frame(trunk.head_frame, local); }

/// Whether what lies at `local` on the skull faces the viewer.
bool faces(const FigureInk& ink, const figure::Trunk& trunk, Vector3 local)
{
    return ink.camera.nearness(in_frame(trunk.head_frame, unit(local))) > kFaceOn;
}

/// How far from the crown the hair reaches at `angle` (0 forward, 90 right), in degrees.
double hairline(double angle, FigurePerson person)
{
    const double forward = std::cos(angle);
    const double side = person == FigurePerson::man ? 92 : 100, back = person == FigurePerson::man ? 124 : 128;
    const double front = person == FigurePerson::man ? 72 : 76;
    return forward > 0 ? side + (front - side) * std::pow(forward, .8) : side + (back - side) * std::pow(-forward, .6);
}

/// The point of the hair `polar` degrees from the crown, which lies a little behind the top.
Vector3 on_hair(const Ellipsoid& hair, double angle, double polar)
{
    const double tilt = figure::radians(-14), p = figure::radians(polar);
    const double forward = std::sin(p) * std::cos(angle), up = std::cos(p), right = std::sin(p) * std::sin(angle);
    const double f = forward * std::cos(tilt) + up * std::sin(tilt);
    const double u = up * std::cos(tilt) - forward * std::sin(tilt);
    return hair.middle + hair.axes[0] * f + hair.axes[1] * u + hair.axes[2] * right;
}

/// Adds the quadrilateral in one sense of rotation, so that neighbours fill without a gap; none that looks away.
void add_patch(QPainterPath& path, const FigureInk& ink, const Ellipsoid& hair, const std::array<Vector3, 4>& corners)
{
    Vector3 middle{};
    for (const Vector3& corner : corners) middle = middle + corner * .25;
    const Vector3 out = middle - hair.middle;
    if (ink.camera.nearness(out) < -.012) return;
    QPolygonF polygon;
    for (const Vector3& corner : corners) polygon << on_screen(ink.camera, corner);
    double area = 0;
    for (int i = 0; i < 4; ++i) {
        const QPointF a = polygon[i], b = polygon[(i + 1) % 4];
        area += a.x() * b.y() - b.x() * a.y();
    }
    if (area < 0) std::reverse(polygon.begin(), polygon.end());
    polygon << polygon.front();
    path.addPolygon(polygon);
}

QPainterPath hair_shape(const FigureInk& ink, const Ellipsoid& hair)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int i = 0; i < kRound; ++i) {
        const double from = 2 * M_PI * i / kRound, to = 2 * M_PI * (i + 1) / kRound;
        const double end_from = hairline(from, ink.person), end_to = hairline(to, ink.person);
        for (int ring = 0; ring < kRings; ++ring) {
            const double low = static_cast<double>(ring) / kRings, high = static_cast<double>(ring + 1) / kRings;
            add_patch(path, ink, hair, {on_hair(hair, from, end_from * low), on_hair(hair, from, end_from * high),
                                        on_hair(hair, to, end_to * high), on_hair(hair, to, end_to * low)});
        }
    }
    return path;
}

void paint_dot(const FigureInk& ink, Vector3 at, double radius, const QColor& colour)
{
    ink.painter.setPen(Qt::NoPen);
    ink.painter.setBrush(colour);
    const double pixels = std::max(.9, radius * ink.camera.scale());
    ink.painter.drawEllipse(on_screen(ink.camera, at), pixels, pixels);
}

void paint_ear(const FigureInk& ink, const figure::Trunk& trunk, double side)
{
    const Vector3 place{-.004, -.002, side * .045};
    if (!faces(ink, trunk, {0, 0, side})) return;
    const Ellipsoid ear = figure::lump(on_head(trunk, place), trunk.head_frame, {.010, .016, .006});
    paint_chain(ink, {ear}, mixed(ink.colours.skin, ink.colours.line, .06));
}

void paint_eyes(const FigureInk& ink, const figure::Trunk& trunk)
{
    for (const double side : {1.0, -1.0}) {
        const Vector3 eye{.046, .004, side * .018};
        if (!faces(ink, trunk, {.046, 0, side * .030})) continue;
        const double width = std::max(1.0, .0035 * ink.camera.scale());
        if (ink.person == FigurePerson::older_woman) {
            const Ellipsoid glass = figure::lump(on_head(trunk, {.054, .003, side * .020}), trunk.head_frame, {.002, .012, .014});
            ink.painter.setBrush(Qt::NoBrush);
            ink.painter.setPen(QPen{ink.colours.line, width});
            ink.painter.drawPolygon(outline_of(glass, ink.camera));
        }
        paint_dot(ink, on_head(trunk, eye), .0062, ink.colours.line);
    }
}

/// Brow and mouth: two thin strokes that say which way the face looks.
void paint_strokes(const FigureInk& ink, const figure::Trunk& trunk)
{
    if (!faces(ink, trunk, {1, 0, 0}) && !faces(ink, trunk, {.5, 0, 1}) && !faces(ink, trunk, {.5, 0, -1})) return;
    const double side = ink.camera.nearness(trunk.head_frame.right) >= 0 ? 1 : -1;
    ink.painter.setBrush(Qt::NoBrush);
    ink.painter.setPen(QPen{mixed(ink.colours.skin, ink.colours.line, .7), std::max(1.0, .004 * ink.camera.scale()),
                            Qt::SolidLine, Qt::RoundCap});
    QPainterPath mouth{on_screen(ink.camera, on_head(trunk, {.047, -.039, -.006 * side}))};
    mouth.quadTo(on_screen(ink.camera, on_head(trunk, {.045, -.043, .006 * side})),
                 on_screen(ink.camera, on_head(trunk, {.036, -.039, .016 * side})));
    ink.painter.drawPath(mouth);
}

} // namespace

void paint_head(const FigureInk& ink, const figure::Trunk& trunk)
{
    const Frame& frame = trunk.head_frame;
    const figure::Chain skull = figure::head_flesh(trunk);
    const Ellipsoid hair = figure::lump(skull[0].middle + in_frame(frame, {-.002, .003, 0}), frame, {.060, .058, .052});
    const figure::Chain nose{figure::lump(on_head(trunk, {.050, -.008, 0}), frame, {.010, .010, .007}),
                             figure::lump(on_head(trunk, {.056, -.016, 0}), frame, {.009, .007, .008})};
    const QColor edge = mixed(ink.colours.skin, ink.colours.line, .62);
    const double width = outline_width(ink.camera);
    const bool bun = ink.person == FigurePerson::older_woman;
    const figure::Chain knot{figure::lump(on_head(trunk, {-.042, .062, 0}), frame, {.024, .022, .026})};
    const bool bun_behind = ink.camera.nearness(frame.forward) > .2;
    if (bun && bun_behind) paint_chain(ink, knot, ink.colours.hair);
    const bool nose_behind = ink.camera.nearness(frame.forward) < -.2;
    ink.painter.fillPath(shape_of(skull, ink.camera, width), edge);
    if (!nose_behind) ink.painter.fillPath(shape_of(nose, ink.camera, width), edge);
    ink.painter.fillPath(shape_of(skull, ink.camera), ink.colours.skin);
    ink.painter.fillPath(shape_of(nose, ink.camera),
                         faces(ink, trunk, {1, 0, .5}) && faces(ink, trunk, {1, 0, -.5})
                             ? mixed(ink.colours.skin, ink.colours.line, .14) : ink.colours.skin);
    const QPainterPath shape = hair_shape(ink, hair);
    ink.painter.setBrush(Qt::NoBrush);
    ink.painter.fillPath(shape, ink.colours.hair);
    if (bun && !bun_behind) paint_chain(ink, knot, ink.colours.hair);
    paint_eyes(ink, trunk);
    paint_strokes(ink, trunk);
    for (const double side : {1.0, -1.0}) paint_ear(ink, trunk, side);
}

} // namespace trygg::ui
