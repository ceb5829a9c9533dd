#include "figure/balance.h"

#include "figure/props.h"

#include <algorithm>
#include <cmath>

namespace trygg::figure {
namespace {

/// A point of a sole stands if it is this near to the ground.
constexpr double kStanding = .02;

struct Sum {
    Vector3 tween;
    double mass = 0;
    void add(Vector3 at, double share)
    {
        tween = tween + at * share;
        mass += share;
    }
};

} // namespace

Vector3 centre_of_mass(const Posture& posture)
{
    Sum sum;
    const Trunk& trunk = posture.trunk;
    sum.add(trunk.head, .07);
    sum.add(between(trunk.joints[0], trunk.joints[1], .4), .11);
    sum.add(trunk.joints[2], .16);
    sum.add(between(trunk.joints[4], trunk.joints[5], .2), .16);
    for (const Limb& leg : posture.legs) {
        sum.add(between(leg.root, leg.middle, .41), .142);
        sum.add(between(leg.middle, leg.end, .44), .043);
        sum.add(between(leg.heel, leg.ball, .5), .014);
    }
    for (const Limb& arm : posture.arms) {
        sum.add(between(arm.root, arm.middle, .57), .027);
        sum.add(between(arm.middle, arm.end, .45), .016);
        sum.add(arm.end + arm.along * .03, .006);
    }
    return sum.tween * (1 / sum.mass);
}

double off_balance(const Figure& figure, const Posture& posture)
{
    const Vector3 forward = posture.heading.forward;
    const double mass = dot(centre_of_mass(posture), forward);
    double back = 9, front = -9;
    for (const Limb& leg : posture.legs)
        for (const Vector3& point : {leg.heel, leg.ball, leg.toe}) {
            if (std::abs(point.y - ground_at(figure, point)) > kStanding) continue;
            back = std::min(back, dot(point, forward));
            front = std::max(front, dot(point, forward));
        }
    return std::max(back - mass, mass - front);
}

} // namespace trygg::figure
