#include "figure/grip.h"

#include "figure/limb.h"
#include "figure/spine.h"

namespace trygg::figure {
namespace {

using enum LimbParameter;

/// How far clawed toes are bent, in degrees.
constexpr double kToeCurl = 65;

/// Thigh or upper arm, shank or forearm, as directions in the room.
struct Directions {
    Vector3 upper, lower;
};

Directions directions(const LimbPose& limb, const Frame& frame, Side side)
{
    const double sign = sign_of(side);
    return {direction(frame, limb[upper], limb[upper_out], sign), direction(frame, limb[lower], limb[lower_out], sign)};
}

Vector3 target_of(const LimbPose& limb) { return {limb[x], limb[y], limb[z]}; }

Vector3 pole_of(const LimbPose& limb, const Posture& body)
{
    return in_frame(limb.body_pole ? body.trunk.chest() : body.heading, {limb[pole_x], limb[pole_y], limb[pole_z]});
}

/// A foot at the end of a shank: `plantar` from square to it, about the hinge of the knee.
void hang_foot(Limb& leg, Vector3 side, double plantar)
{
    const Vector3 shank = unit(leg.end - leg.middle, {0, -1, 0});
    const Vector3 hinge = unit(square_to(shank, side), {0, 0, 1});
    const Vector3 square = cross(hinge, shank);
    const double c = std::cos(radians(plantar)), s = std::sin(radians(plantar));
    const Vector3 along = square * c + shank * s;
    set_foot(leg, along, cross(hinge, along));
}

void aim_leg(Limb& leg, const Pose& pose, const LimbPose& how, const Posture& body, Side side)
{
    const Frame& pelvis = body.trunk.pelvis();
    Directions way = directions(how, how.relative ? pelvis : body.heading, side);
    const double rolled = pose[Parameter::leg_roll];
    way = {turned(way.upper, pelvis.up, rolled), turned(way.lower, pelvis.up, rolled)};
    lay_out(leg, kLegBones, way.upper, way.lower);
    const Vector3 hinge = turned(pelvis.right, pelvis.up, rolled);
    if (how.flat) set_foot(leg, turned(body.heading.forward, {0, 1, 0}, -how[turn] * sign_of(side)), {0, 1, 0});
    else hang_foot(leg, hinge, how[plantar]);
}

void plant_leg(Limb& leg, const LimbPose& how, const Posture& body, Vector3 ball, Side side)
{
    const Vector3 heading = turned(body.heading.forward, {0, 1, 0}, -how[turn] * sign_of(side));
    const Vector3 ankle = ankle_above(leg, ball, heading, how[foot_pitch]);
    const Vector3 given = pole_of(how, body);
    const Vector3 pole = length(given) > 0 ? given : heading + Vector3{0, 1, 0};
    const Limb foot = leg;
    reach_for(leg, kLegBones, ankle, pole);
    const Vector3 shift = leg.end - ankle;
    leg.heel = foot.heel + shift;
    leg.ball = foot.ball + shift;
    leg.toe = foot.toe + shift;
}

Vector3 pedal_of(const Pose& pose, const Surroundings& around, Side side)
{
    const double angle = radians(pose[Parameter::crank] + (side == Side::left ? 180 : 0));
    return around.crank + Vector3{kCrank * std::sin(angle), kCrank * std::cos(angle), sign_of(side) * .055};
}

/// Where the wrist has to be so that the hand lies on what it touches.
Vector3 wrist_target(const LimbPose& how, const Posture& body, const Surroundings& around)
{
    switch (how.grip) {
    case Grip::wall: return {around.wall - size::kWristRadius, how[y], how[z]};
    case Grip::body: {
        const Anchor anchor = anchor_at(body, how.anchor);
        return anchor.point + in_frame(anchor.frame, target_of(how));
    }
    default: return target_of(how) + Vector3{0, size::kWristRadius, 0};
    }
}

/// Bends the toes down.
void curl_toes(Limb& leg, double share)
{
    leg.toe = leg.ball + turned(leg.toe - leg.ball, cross(leg.along, leg.out), -kToeCurl * share);
}

void set_hand(Limb& arm, const LimbPose& how, const Posture& body)
{
    const Vector3 forearm = unit(arm.end - arm.middle, {0, -1, 0});
    const Vector3 given = in_frame(body.heading, {how[hand_x], how[hand_y], how[hand_z]});
    arm.along = how.own_hand ? unit(given, forearm) : forearm;
    arm.out = unit(square_to(arm.along, body.trunk.chest().right), body.trunk.chest().forward);
    arm.curl = how[curl];
}

} // namespace

Limb solved_leg(const Pose& pose, const LimbPose& how, const Posture& body, Side side, const Surroundings& around)
{
    Limb leg;
    leg.root = hip_of(body.trunk, side);
    switch (how.grip) {
    case Grip::aim: aim_leg(leg, pose, how, body, side); break;
    case Grip::pedal: plant_leg(leg, how, body, pedal_of(pose, around, side), side); break;
    case Grip::body:
    case Grip::wall:
    case Grip::floor: plant_leg(leg, how, body, target_of(how), side); break;
    }
    if (how[curl] > 0) curl_toes(leg, how[curl]);
    return leg;
}

Limb solved_arm(const Pose&, const LimbPose& how, const Posture& body, Side side, const Surroundings& around)
{
    Limb arm;
    arm.root = shoulder_of(body.trunk, side);
    if (how.grip == Grip::aim) {
        const Directions way = directions(how, how.relative ? body.trunk.chest() : body.heading, side);
        lay_out(arm, kArmBones, way.upper, way.lower);
    } else {
        reach_for(arm, kArmBones, wrist_target(how, body, around), pole_of(how, body));
    }
    set_hand(arm, how, body);
    return arm;
}

} // namespace trygg::figure
