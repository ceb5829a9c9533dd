#include "figure/spots.h"

namespace trygg::figure {
namespace {

Vector3 beside(const Trunk& trunk, std::size_t joint, std::size_t frame, double forward, double right)
{
    return trunk.joints[joint] + in_frame(trunk.frames[frame], {forward, 0, right});
}

Vector3 on_bone(Vector3 from, Vector3 to, double share, Vector3 out, double distance)
{
    const Vector3 axis = unit(to - from);
    return between(from, to, share) + unit(square_to(axis, out)) * distance;
}

Spot on_leg(const Posture& posture, Area area, Side side)
{
    const Limb& leg = posture.legs[index_of(side)];
    const Anchor thigh = anchor_at(posture, {Site::thigh, side}), shin = anchor_at(posture, {Site::knee, side});
    const auto at = [&](Vector3 point, double radius) { return Spot{Part::leg, side, point, radius}; };
    switch (area) {
    case Area::hip_flexor: return at(on_bone(leg.root, leg.middle, .16, thigh.frame.up, .035), .075);
    case Area::thigh: return at(on_bone(leg.root, leg.middle, .5, thigh.frame.up, .018), .088);
    case Area::hamstring: return at(on_bone(leg.root, leg.middle, .5, thigh.frame.up * -1, .022), .088);
    case Area::glute: return at(leg.root - posture.trunk.pelvis().forward * .035 + thigh.frame.forward * .01, .085);
    case Area::calf: return at(on_bone(leg.middle, leg.end, .30, shin.frame.forward * -1, .014), .07);
    case Area::shin: return at(on_bone(leg.middle, leg.end, .42, shin.frame.forward, .016), .07);
    default: return at(between(leg.end, leg.ball, .6), .042);
    }
}

Spot on_arm(const Posture& posture, Area area, Side side)
{
    const Limb& arm = posture.arms[index_of(side)];
    if (area == Area::forearm) return {Part::arm, side, between(arm.middle, arm.end, .4), .055};
    return {Part::arm, side, between(arm.root, arm.middle, .45), .065};
}

std::vector<Spot> both(const Posture& posture, const Highlight& highlight, Spot (*one)(const Posture&, Area, Side))
{
    if (highlight.side) return {one(posture, highlight.area, *highlight.side)};
    return {one(posture, highlight.area, Side::right), one(posture, highlight.area, Side::left)};
}

} // namespace

std::vector<Spot> spots_of(const Posture& posture, const Highlight& highlight)
{
    const Trunk& trunk = posture.trunk;
    const auto on_trunk = [](Vector3 point, double radius) {
        return std::vector<Spot>{{Part::trunk, Side::right, point, radius}};
    };
    switch (highlight.area) {
    case Area::neck:
        return {{Part::neck, Side::right, between(trunk.joints[5], trunk.joints[6], .55), .06}};
    case Area::chest: return on_trunk(beside(trunk, 4, 4, .045, 0), .085);
    case Area::upper_back: return on_trunk(beside(trunk, 4, 4, -.035, 0), .09);
    case Area::lumbar: return on_trunk(beside(trunk, 2, 1, -.03, 0), .085);
    case Area::abdomen: return on_trunk(beside(trunk, 2, 1, .035, 0), .085);
    case Area::oblique: return on_trunk(beside(trunk, 2, 1, .01, .05), .085);
    case Area::glute:
    case Area::hip_flexor:
    case Area::thigh:
    case Area::hamstring:
    case Area::calf:
    case Area::shin:
    case Area::foot: return both(posture, highlight, &on_leg);
    case Area::upper_arm:
    case Area::forearm: return both(posture, highlight, &on_arm);
    }
    return {};
}

} // namespace trygg::figure
