#include "ui/widgets/figure_things.h"

#include "figure/grip.h"
#include "figure/props.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trygg::ui {
namespace {

using figure::Box;
using figure::Material;
using figure::Posture;
using figure::Prop;
using figure::PropKind;
using figure::Vector3;

/// How far behind the person the floor ends in the picture, in body heights.
constexpr double kFloorDepth = .75, kSteepView = 30;

QColor colour_of(const FigureColours& colours, Material material)
{
    switch (material) {
    case Material::mat: return colours.mat;
    case Material::wood: return colours.wood;
    case Material::dark_wood: return colours.dark_wood;
    case Material::metal: return colours.metal;
    case Material::wall: return colours.wall;
    case Material::bedding: return colours.bedding;
    case Material::water: return colours.water;
    case Material::rubber: return colours.rubber;
    }
    return colours.wood;
}

/// One side of a box: four of its corners, the direction it looks in, and how dark it is.
struct Face {
    std::array<std::size_t, 4> corners;
    Vector3 out;
    double shade;
};
constexpr std::array<Face, 5> kFaces{{{{0, 1, 3, 2}, {0, 0, -1}, .10},
                                      {{4, 5, 7, 6}, {0, 0, 1}, .10},
                                      {{0, 2, 6, 4}, {-1, 0, 0}, .20},
                                      {{1, 3, 7, 5}, {1, 0, 0}, .20},
                                      {{2, 3, 7, 6}, {0, 1, 0}, 0}}};

void paint_box(const FigureInk& ink, const Box& box)
{
    const auto corners = corners_of(box);
    const QColor colour = colour_of(ink.colours, box.material);
    ink.painter.setPen(QPen{mixed(colour, ink.colours.line, .38), 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    for (const Face& face : kFaces) {
        if (ink.camera.nearness(face.out) < .02) continue;
        QPolygonF polygon;
        for (const std::size_t corner : face.corners) polygon << on_screen(ink.camera, corners[corner]);
        ink.painter.setBrush(mixed(colour, ink.colours.line, face.shade));
        ink.painter.drawPolygon(polygon);
    }
}

void paint_boxes(const FigureInk& ink, std::vector<Box> boxes)
{
    const auto depth = [&](const Box& box) {
        return ink.camera.nearness(between(box.low, box.high, .5)) + box.low.y * .6;
    };
    std::stable_sort(boxes.begin(), boxes.end(), [&](const Box& a, const Box& b) { return depth(a) < depth(b); });
    for (const Box& box : boxes) paint_box(ink, box);
}

Vector3 hand_of(const Posture& posture, figure::Side side) { return point_at(posture, {figure::Site::hand, side}); }

Vector3 between_hands(const Posture& posture)
{
    return between(hand_of(posture, figure::Side::right), hand_of(posture, figure::Side::left), .5);
}

void paint_rod(const FigureInk& ink, Vector3 from, Vector3 to, double radius, const QColor& colour)
{
    paint_chain(ink, {figure::ball(from, radius), figure::ball(to, radius)}, colour);
}

/// A kettlebell that hangs from, or is held at, `hand`.
void paint_weight(const FigureInk& ink, Vector3 hand, double below)
{
    const Vector3 middle = hand + Vector3{0, below, 0};
    const double radius = figure::thing::kWeightRadius;
    if (below < -.03) {
        for (const double side : {1.0, -1.0})
            paint_rod(ink, hand + Vector3{.018 * side, 0, 0}, middle + Vector3{.03 * side, .03, 0}, .007, ink.colours.metal);
        paint_rod(ink, hand + Vector3{-.018, .004, 0}, hand + Vector3{.018, .004, 0}, .008, ink.colours.metal);
    }
    paint_chain(ink, {figure::ball(middle, radius)}, ink.colours.rubber);
    paint_chain(ink, {figure::ball(middle + Vector3{-.012, .014, .02}, radius * .3)},
                mixed(ink.colours.rubber, Qt::white, .25), false);
}

void paint_stick(const FigureInk& ink, const figure::Trunk& trunk)
{
    const Vector3 low = trunk.hip() + in_frame(trunk.pelvis(), {-.080, 0, 0});
    const Vector3 high = trunk.head + in_frame(trunk.head_frame, {-.072, 0, 0});
    const Vector3 way = unit(high - low);
    paint_rod(ink, low - way * .10, high + way * .10, figure::thing::kStickRadius, ink.colours.wood);
}

void paint_crank(const FigureInk& ink, double bike_x, double angle, double side)
{
    const double turned = figure::radians(angle);
    const Vector3 middle{bike_x, .16, side * .035};
    const Vector3 pedal = middle + Vector3{std::sin(turned), std::cos(turned), 0} * figure::kCrank;
    paint_rod(ink, middle, pedal, .009, ink.colours.metal);
    const Vector3 out{0, 0, side * .04};
    paint_rod(ink, pedal + Vector3{-.03, -.006, 0} + out, pedal + Vector3{.03, -.006, 0} + out, .008, ink.colours.rubber);
}

/// The rail at the far side of a flight of stairs.
void paint_rail(const FigureInk& ink, const Prop& stairs)
{
    const double z = stairs.z - .21;
    const Vector3 low{stairs.x - .26, .49, z}, high{stairs.x + .46, .85, z};
    for (const double share : {.06, .5, .94}) {
        const Vector3 top = between(low, high, share);
        paint_rod(ink, {top.x, 0, z}, top, .008, ink.colours.metal);
    }
    paint_rod(ink, low, high, .013, ink.colours.dark_wood);
}

void paint_carried(const FigureInk& ink, const Posture& posture, const Prop& box)
{
    const Vector3 middle = between_hands(posture) + Vector3{.01, box.y, 0};
    const Vector3 half{.075, box.height / 2, .085};
    paint_box(ink, {middle - half, middle + half, Material::wood, false});
}

/// A band from both hands to a hook; blue as trousers are, so that it is told from arrows, wall and shirt.
void paint_band(const FigureInk& ink, const Posture& posture, Vector3 hook)
{
    for (const figure::Side side : figure::kSides)
        paint_rod(ink, hook, hand_of(posture, side), figure::thing::kBandRadius, ink.colours.trousers);
    paint_chain(ink, {figure::ball(hook, .014)}, ink.colours.metal);
}

} // namespace

void paint_ground(const FigureInk& ink, const figure::Figure& figure, QSizeF size)
{
    const QRectF all{QPointF{0, 0}, size};
    ink.painter.fillRect(all, ink.colours.ground);
    if (figure.view.pitch > kSteepView) return ink.painter.fillRect(all, ink.colours.floor);
    const double edge = on_screen(ink.camera, {0, 0, -kFloorDepth}).y();
    if (edge >= size.height()) return;
    ink.painter.fillRect(QRectF{0, edge, size.width(), size.height() - edge}, ink.colours.floor);
    ink.painter.setPen(QPen{ink.colours.floor_edge, 1});
    ink.painter.drawLine(QPointF{0, edge}, QPointF{size.width(), edge});
}

void paint_things_behind(const FigureInk& ink, const figure::Figure& figure)
{
    for (const Prop& prop : figure.props) {
        if (prop.kind == PropKind::stairs) paint_rail(ink, prop);
        if (prop.kind != PropKind::bike) paint_boxes(ink, boxes_of(prop));
    }
}

void paint_things_between(const FigureInk& ink, const figure::Figure& figure, const Posture& posture, double crank)
{
    for (const Prop& prop : figure.props) {
        if (prop.kind == PropKind::bike) {
            paint_crank(ink, prop.x, crank + 180, -1);
            paint_boxes(ink, boxes_of(prop));
            paint_crank(ink, prop.x, crank, 1);
        }
        if (prop.kind == PropKind::stick) paint_stick(ink, posture.trunk);
        if (prop.kind == PropKind::box) paint_carried(ink, posture, prop);
        if (prop.kind == PropKind::weight && prop.hand == figure::Side::left)
            paint_weight(ink, hand_of(posture, figure::Side::left), -.075);
    }
}

void paint_things_before(const FigureInk& ink, const figure::Figure& figure, const Posture& posture, QSizeF size)
{
    for (const Prop& prop : figure.props) {
        if (prop.kind == PropKind::weight && !prop.hand) paint_weight(ink, between_hands(posture), prop.y);
        if (prop.kind == PropKind::weight && prop.hand == figure::Side::right)
            paint_weight(ink, hand_of(posture, figure::Side::right), -.075);
        if (prop.kind == PropKind::band) paint_band(ink, posture, {prop.x, prop.y, prop.z});
        if (prop.kind != PropKind::water) continue;
        const double top = on_screen(ink.camera, {0, prop.height, 0}).y();
        ink.painter.fillRect(QRectF{0, top, size.width(), size.height() - top}, ink.colours.water);
        ink.painter.setPen(QPen{mixed(ink.colours.water, Qt::white, .5), 2});
        ink.painter.drawLine(QPointF{0, top}, QPointF{size.width(), top});
    }
}

} // namespace trygg::ui
