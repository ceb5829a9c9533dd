#include "figure/flesh.h"

#include <algorithm>
#include <cmath>

namespace trygg::figure {
namespace {

/// Balls along a bone; `stations` are pairs of share of the way and radius.
template <std::size_t N>
Chain along(Vector3 from, Vector3 to, const std::array<std::array<double, 2>, N>& stations)
{
    Chain chain;
    chain.reserve(N);
    for (const auto& [share, radius] : stations) chain.push_back(ball(between(from, to, share), radius));
    return chain;
}

} // namespace

double reach(const Ellipsoid& ellipsoid, Vector3 way)
{
    double square = 0;
    for (const Vector3& axis : ellipsoid.axes) square += dot(axis, way) * dot(axis, way);
    return dot(ellipsoid.middle, way) + std::sqrt(square);
}

Ellipsoid ball(Vector3 middle, double radius) { return lump(middle, Frame{}, {radius, radius, radius}); }

Ellipsoid lump(Vector3 middle, const Frame& frame, Vector3 half)
{
    return {middle, {frame.forward * half.x, frame.up * half.y, frame.right * half.z}};
}

Chain trunk_flesh(const Trunk& trunk)
{
    const auto at = [&](std::size_t joint, double forward, double up) {
        return trunk.joints[joint] + in_frame(trunk.frames[std::min<std::size_t>(joint, 4)], {forward, up, 0});
    };
    const double belly = .004 + .024 * trunk.breath;
    return {lump(at(0, -.004, .012), trunk.frames[0], {.064, .056, .086}),
            lump(at(2, belly, -.008), trunk.frames[1], {.055 + belly / 3, .045, .072}),
            lump(at(3, .006, .005), trunk.frames[2], {.058, .045, .078}),
            lump(at(4, .008, .005), trunk.frames[4], {.061, .045, .087}),
            lump(at(4, .002, .040), trunk.frames[4], {.045, .028, .094}),
            lump(at(4, .000, .068), trunk.frames[4], {.030, .018, .036})};
}

Chain head_flesh(const Trunk& trunk)
{
    const auto at = [&](double forward, double up) {
        return trunk.head + in_frame(trunk.head_frame, {forward, up, 0});
    };
    return {lump(at(-.004, .012), trunk.head_frame, {.055, .054, .047}),
            lump(at(.018, -.036), trunk.head_frame, {.030, .028, .031})};
}

Chain neck_flesh(const Trunk& trunk)
{
    const Vector3 foot = trunk.joints[5] + trunk.chest().forward * .004;
    return {ball(foot, .034), ball(trunk.joints[6] + trunk.head_frame.up * .012, .030)};
}

Chain thigh_flesh(const Limb& leg)
{
    return along<4>(leg.root, leg.middle, {{{0, .058}, {.22, .056}, {.8, .041}, {1, .038}}});
}

Chain shank_flesh(const Limb& leg)
{
    return along<4>(leg.middle, leg.end, {{{0, .037}, {.28, .0385}, {.6, .030}, {1, .021}}});
}

Chain foot_flesh(const Limb& leg)
{
    const Vector3 toe_up = unit(cross(cross(leg.along, leg.out), unit(leg.toe - leg.ball, leg.along)), leg.out);
    return {ball(leg.heel + leg.out * .022 + leg.along * .012, .022), ball(leg.end + leg.along * .006, .022),
            ball(between(leg.end, leg.ball, .5) + leg.out * .004, .020), ball(leg.ball + leg.out * .016, .016),
            ball(leg.toe + toe_up * .010 - leg.along * .006, .010)};
}

Chain upper_arm_flesh(const Limb& arm)
{
    return along<4>(arm.root, arm.middle, {{{0, .033}, {.25, .0335}, {.7, .027}, {1, .0245}}});
}

Chain forearm_flesh(const Limb& arm)
{
    return along<3>(arm.middle, arm.end, {{{0, .0245}, {.25, .0262}, {1, .0165}}});
}

Chain hand_flesh(const Limb& arm)
{
    const Vector3 tip = arm.end + arm.along * size::kHand;
    const double c = arm.curl;
    return along<3>(arm.end, tip, {{{0, .0165}, {.45 - .05 * c, .019 + .006 * c}, {.92 - .38 * c, .0105 + .0145 * c}}});
}

std::vector<Chain> all_flesh(const Posture& posture)
{
    std::vector<Chain> all{trunk_flesh(posture.trunk), head_flesh(posture.trunk), neck_flesh(posture.trunk)};
    for (const Side side : kSides) {
        const Limb &leg = posture.legs[index_of(side)], &arm = posture.arms[index_of(side)];
        for (Chain chain : {thigh_flesh(leg), shank_flesh(leg), foot_flesh(leg), upper_arm_flesh(arm),
                            forearm_flesh(arm), hand_flesh(arm)})
            all.push_back(std::move(chain));
    }
    return all;
}

} // namespace trygg::figure
