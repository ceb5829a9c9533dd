#include "figure/props.h"

#include <algorithm>

namespace trygg::figure {
namespace {

double or_usual(double given, double usual) { return given > 0 ? given : usual; }

Box box(double x, double y, double z, double length, double height, double width, Material material)
{
    return {{x - length / 2, y, z - width / 2}, {x + length / 2, y + height, z + width / 2}, material, false};
}

/// Seat, back and four legs; the back stands behind the seat, seen in the direction of `face`.
std::vector<Box> chair(const Prop& prop, bool with_back)
{
    using namespace thing;
    const double seat = or_usual(prop.height, kSeat), depth = or_usual(prop.length, kSeatDepth);
    const double leg = .022, out = kSeatWidth / 2 - leg / 2, fore = depth / 2 - leg / 2;
    std::vector<Box> boxes;
    for (const double z : {-out, out})
        for (const double x : {-fore, fore})
            boxes.push_back(box(prop.x + x, 0, prop.z + z, leg, seat - kSeatThick, leg, Material::dark_wood));
    boxes.push_back(box(prop.x, seat - kSeatThick, prop.z, depth, kSeatThick, kSeatWidth, Material::wood));
    boxes.back().bears = true;
    if (!with_back) return boxes;
    const double behind = prop.x - prop.face * fore;
    for (const double z : {-out, out})
        boxes.push_back(box(behind, seat, prop.z + z, leg, kSeatBack, leg, Material::dark_wood));
    boxes.push_back(box(behind, seat + kSeatBack * .5, prop.z, leg, kSeatBack * .5, kSeatWidth, Material::wood));
    return boxes;
}

std::vector<Box> bed(const Prop& prop)
{
    const double top = or_usual(prop.height, thing::kBed), length = or_usual(prop.length, 1.2), width = .62;
    std::vector<Box> boxes{box(prop.x, .05, prop.z, length, top * .35, width, Material::dark_wood),
                           box(prop.x, .05 + top * .35, prop.z, length, top * .65 - .05, width, Material::bedding)};
    boxes.back().bears = true;
    // The pillow gives way to the head, so that it bears nothing.
    boxes.push_back(box(prop.x - length / 2 + .22, top, prop.z, .22, .055, .40, Material::mat));
    return boxes;
}

std::vector<Box> stairs(const Prop& prop)
{
    std::vector<Box> boxes;
    for (int i = 0; i < 3; ++i) {
        boxes.push_back(box(prop.x + .20 * i, 0, prop.z, .20, .10 * (i + 1), .44, Material::wood));
        boxes.back().bears = true;
    }
    return boxes;
}

/// Floor stand, frame, seat post, saddle, handlebar and the wheel's housing of an exercise bicycle.
std::vector<Box> bike(const Prop& prop)
{
    const double x = prop.x;
    return {box(x, 0, 0, .62, .018, .05, Material::metal),        box(x - .27, 0, 0, .03, .022, .22, Material::metal),
            box(x + .27, 0, 0, .03, .022, .22, Material::metal),  box(x + .17, .02, 0, .26, .26, .03, Material::rubber),
            box(x - .15, .018, 0, .028, .49, .028, Material::metal), box(x - .02, .14, 0, .30, .03, .03, Material::metal),
            box(x + .25, .26, 0, .026, .34, .026, Material::metal),  box(x + .22, .59, 0, .06, .022, .26, Material::rubber),
            box(x - .15, .505, 0, .17, .03, .10, Material::rubber)};
}

} // namespace

std::vector<Box> boxes_of(const Prop& prop)
{
    using namespace thing;
    switch (prop.kind) {
    case PropKind::mat:
        return {box(prop.x, -kMatThick, prop.z, or_usual(prop.length, kMatLength), kMatThick,
                    or_usual(prop.height, kMatWidth), Material::mat)};
    case PropKind::chair: return chair(prop, true);
    case PropKind::bench: return chair(prop, false);
    case PropKind::bed: return bed(prop);
    case PropKind::wall:
        return {box(prop.x + .05, 0, prop.z, .10, or_usual(prop.height, kWallHeight), .60, Material::wall)};
    case PropKind::step: {
        Box step = box(prop.x, 0, prop.z, or_usual(prop.length, kStepLength), or_usual(prop.height, kStep), .36,
                       Material::wood);
        step.bears = true;
        return {step};
    }
    case PropKind::stairs: return stairs(prop);
    case PropKind::bike: return bike(prop);
    case PropKind::water:
    case PropKind::weight:
    case PropKind::stick:
    case PropKind::band:
    case PropKind::box: return {};
    }
    return {};
}

std::array<Vector3, 8> corners_of(const Box& box)
{
    const auto &a = box.low, &b = box.high;
    return {a, {b.x, a.y, a.z}, {a.x, b.y, a.z}, {b.x, b.y, a.z}, {a.x, a.y, b.z}, {b.x, a.y, b.z}, {a.x, b.y, b.z}, b};
}

double ground_at(const Figure& figure, Vector3 point)
{
    double ground = 0;
    for (const Prop& prop : figure.props)
        for (const Box& box : boxes_of(prop))
            if (box.bears && point.x >= box.low.x && point.x <= box.high.x && point.z >= box.low.z &&
                point.z <= box.high.z)
                ground = std::max(ground, box.high.y);
    return ground;
}

} // namespace trygg::figure
