#include "figure/solver.h"

#include "figure/flesh.h"
#include "figure/grip.h"
#include "figure/limb.h"
#include "figure/spine.h"

#include <algorithm>
#include <cmath>

namespace trygg::figure {
namespace {

constexpr double kMostFit = 45, kMostRootFit = .15;

Surroundings surroundings_of(const Figure& figure)
{
    Surroundings around{wall_of(figure), {}};
    for (const Prop& prop : figure.props)
        if (prop.kind == PropKind::bike) around.crank = {prop.x, .16, 0};
    return around;
}

double radius_of(Site site)
{
    switch (site) {
    case Site::knee: return size::kKneeRadius;
    case Site::elbow: return size::kElbowRadius;
    case Site::wrist:
    case Site::hand: return size::kWristRadius;
    default: return 0;
    }
}

Limb leg_at(const Tween& tween, const Posture& body, Side side, const Surroundings& around)
{
    const std::size_t i = index_of(side);
    const Limb from = solved_leg(tween.pose, tween.pose.legs[i], body, side, around);
    if (tween.pose.legs[i] == tween.next.legs[i]) return from;
    return blended(from, solved_leg(tween.next, tween.next.legs[i], body, side, around), kLegBones, tween.share, true);
}

Limb arm_at(const Tween& tween, const Posture& body, Side side, const Surroundings& around)
{
    const std::size_t i = index_of(side);
    const Limb from = solved_arm(tween.pose, tween.pose.arms[i], body, side, around);
    if (tween.pose.arms[i] == tween.next.arms[i]) return from;
    return blended(from, solved_arm(tween.next, tween.next.arms[i], body, side, around), kArmBones, tween.share, false);
}

void place_legs(const Tween& tween, Posture& body, const Surroundings& around)
{
    for (const Side side : kSides) body.legs[index_of(side)] = leg_at(tween, body, side, around);
}

double lowest_of(const Trunk& trunk)
{
    double lowest = 1;
    for (const Ellipsoid& lump : trunk_flesh(trunk)) lowest = std::min(lowest, -reach(lump, {0, -1, 0}));
    return lowest;
}

/// Moves the trunk to where the root wants it; a pinned part of a limb is as `body.legs` has it now.
void place_root(const Pose& pose, Posture& body)
{
    const Vector3 at{pose[Parameter::root_x], pose[Parameter::root_y], pose[Parameter::root_z]};
    const Landmark pin = pose.root.pin.value_or(Landmark{});
    Vector3 way = at - point_at(body, pin);
    way.y += radius_of(pin.site);
    if (pin.site != Site::hip && pin.site != Site::shoulder) way.z = 0;
    if (pose.root.lies) way.y = pose[Parameter::root_y] - lowest_of(body.trunk);
    move(body.trunk, way);
}

/// Lets the hips sink until no leg is too short for its foot on the ground.
void let_sink(const Tween& tween, Posture& body, const Surroundings& around)
{
    for (int i = 0; i < 12; ++i) {
        place_legs(tween, body, around);
        const double missing = std::max(body.legs[0].overreach, body.legs[1].overreach);
        if (missing < 1e-7) return;
        move(body.trunk, {0, -missing * 1.02, 0});
    }
}

Posture placed(const Tween& tween, const Surroundings& around)
{
    Posture body;
    body.heading = heading_of(tween.pose);
    body.trunk = trunk_of(tween.pose);
    for (int i = 0; i < 3; ++i) {
        place_legs(tween, body, around);
        place_root(tween.pose, body);
    }
    place_legs(tween, body, around);
    if (tween.pose.root.stands) let_sink(tween, body, around);
    for (const Side side : kSides) body.arms[index_of(side)] = arm_at(tween, body, side, around);
    return body;
}

/// How far the fitted point is from what it should touch, with the varied number changed by `change`.
double gap(const Figure& figure, Tween tween, const Surroundings& around, double change)
{
    const Fit& fit = *figure.fit;
    tween.pose[fit.vary] += change;
    tween.next[fit.vary] += change;
    const Vector3 point = point_at(placed(tween, around), fit.point);
    const double radius = radius_of(fit.point.site);
    return fit.wall ? around.wall - radius - point.x : point.y - radius;
}

/// The change nearest to none that closes the gap, by halving; none where nothing does.
double fitted(const Figure& figure, const Tween& tween, const Surroundings& around)
{
    const double most = figure.fit->vary >= Parameter::root_x ? kMostRootFit : kMostFit;
    const double at_none = gap(figure, tween, around, 0);
    double low = 0, high = 0;
    for (double step = most / 16; step <= most && low == high; step += most / 16)
        for (const double change : {step, -step})
            if (gap(figure, tween, around, change) * at_none <= 0) {
                high = change;
                low = change - std::copysign(most / 16, change);
                break;
            }
    if (low == high) return 0;
    for (int i = 0; i < 20; ++i) {
        const double middle = (low + high) / 2;
        (gap(figure, tween, around, middle) * at_none > 0 ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace

double wall_of(const Figure& figure)
{
    for (const Prop& prop : figure.props)
        if (prop.kind == PropKind::wall) return prop.x;
    return 0;
}

Posture solved(const Figure& figure, const Tween& tween)
{
    const Surroundings around = surroundings_of(figure);
    if (!figure.fit) return placed(tween, around);
    Tween exact = tween;
    const double change = fitted(figure, tween, around);
    exact.pose[figure.fit->vary] += change;
    exact.next[figure.fit->vary] += change;
    return placed(exact, around);
}

Posture posture_at(const Figure& figure, double seconds) { return solved(figure, tween_at(figure, seconds)); }

} // namespace trygg::figure
