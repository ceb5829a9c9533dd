#include "figure/limb.h"

#include <algorithm>
#include <cmath>

namespace trygg::figure {
namespace {

/// Between two unit vectors along the arc.
Vector3 along_arc(Vector3 from, Vector3 to, double share)
{
    const double angle = std::acos(std::clamp(dot(from, to), -1.0, 1.0));
    if (angle < 1e-6) return to;
    const Vector3 axis = unit(cross(from, to), unit(cross(from, {0, 0, 1}), {0, 1, 0}));
    return turned(from, axis, degrees(angle) * share);
}

} // namespace

void reach_for(Limb& limb, Bones bones, Vector3 target, Vector3 pole)
{
    const Vector3 line = target - limb.root;
    const double wanted = length(line), most = (bones.upper + bones.lower) * .9999;
    const double least = std::abs(bones.upper - bones.lower) + .01;
    const double distance = std::clamp(wanted, least, most);
    limb.overreach = std::abs(wanted - distance);
    const Vector3 way = unit(line, {0, -1, 0});
    const Vector3 side = unit(square_to(way, pole), unit(square_to(way, {1, 0, 0}), {0, 1, 0}));
    const double along = (bones.upper * bones.upper - bones.lower * bones.lower + distance * distance) / (2 * distance);
    const double off = std::sqrt(std::max(0.0, bones.upper * bones.upper - along * along));
    limb.middle = limb.root + way * along + side * off;
    limb.end = limb.root + way * distance;
}

void lay_out(Limb& limb, Bones bones, Vector3 upper, Vector3 lower)
{
    limb.middle = limb.root + upper * bones.upper;
    limb.end = limb.middle + lower * bones.lower;
    limb.overreach = 0;
}

void set_foot(Limb& leg, Vector3 along, Vector3 out)
{
    leg.along = along;
    leg.out = out;
    leg.heel = leg.end - along * size::kHeel - out * size::kAnkleHeight;
    leg.ball = leg.end + along * size::kBall - out * size::kAnkleHeight;
    leg.toe = leg.ball + along * size::kToe;
}

Vector3 ankle_above(Limb& leg, Vector3 ball, Vector3 heading, double pitch)
{
    const Vector3 up{0, 1, 0};
    const Vector3 right = unit(cross(heading, up), {0, 0, 1});
    const Vector3 along = turned(heading, right, -pitch), out = turned(up, right, -pitch);
    leg.end = pitch >= 0 ? ball - along * size::kBall + out * size::kAnkleHeight
                         : ball - heading * (size::kBall + size::kHeel) + along * size::kHeel + out * size::kAnkleHeight;
    set_foot(leg, along, out);
    if (pitch > 0) leg.toe = leg.ball + heading * size::kToe;
    return leg.end;
}

Limb blended(const Limb& from, const Limb& to, Bones bones, double share, bool foot)
{
    Limb limb = from;
    const Vector3 upper = along_arc(unit(from.middle - from.root), unit(to.middle - to.root), share);
    const Vector3 lower = along_arc(unit(from.end - from.middle), unit(to.end - to.middle), share);
    lay_out(limb, bones, upper, lower);
    // Between two grips a limb keeps to nothing.
    limb.overreach = share <= 0 ? from.overreach : share >= 1 ? to.overreach : 0;
    const Vector3 along = along_arc(from.along, to.along, share);
    const Vector3 out = unit(square_to(along, between(from.out, to.out, share)), from.out);
    if (!foot) {
        limb.along = along;
        limb.out = out;
        limb.curl = from.curl + (to.curl - from.curl) * share;
        return limb;
    }
    set_foot(limb, along, out);
    const Vector3 toes = along_arc(unit(from.toe - from.ball, from.along), unit(to.toe - to.ball, to.along), share);
    limb.toe = limb.ball + toes * size::kToe;
    return limb;
}

} // namespace trygg::figure
