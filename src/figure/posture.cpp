#include "figure/posture.h"

namespace trygg::figure {
namespace {

/// Forward along the bone, up out of its front, right by the pelvis.
Frame along_bone(Vector3 from, Vector3 to, const Frame& pelvis)
{
    const Vector3 forward = unit(to - from);
    const Vector3 right = unit(square_to(forward, pelvis.right), pelvis.forward);
    return {forward, cross(right, forward), right};
}

/// Up towards the hip, forward out of the shin.
Frame of_shank(const Limb& leg, const Frame& pelvis)
{
    const Vector3 up = unit(leg.middle - leg.end);
    const Vector3 right = unit(square_to(up, pelvis.right), pelvis.forward);
    return {cross(up, right), up, right};
}

Anchor limb_anchor(const Posture& posture, Landmark landmark)
{
    const Limb& leg = posture.legs[index_of(landmark.side)];
    const Limb& arm = posture.arms[index_of(landmark.side)];
    const Frame& pelvis = posture.trunk.pelvis();
    const Frame foot{leg.along, leg.out, cross(leg.along, leg.out)};
    switch (landmark.site) {
    case Site::thigh: return {leg.root, along_bone(leg.root, leg.middle, pelvis)};
    case Site::knee: return {leg.middle, of_shank(leg, pelvis)};
    case Site::ankle: return {leg.end, of_shank(leg, pelvis)};
    case Site::heel: return {leg.heel, foot};
    case Site::ball: return {leg.ball, foot};
    case Site::toe: return {leg.toe, foot};
    case Site::elbow: return {arm.middle, posture.trunk.chest()};
    case Site::wrist: return {arm.end, posture.trunk.chest()};
    default: return {arm.end + arm.along * (size::kHand * .6), posture.trunk.chest()};
    }
}

} // namespace

Anchor anchor_at(const Posture& posture, Landmark landmark)
{
    const Trunk& trunk = posture.trunk;
    switch (landmark.site) {
    case Site::hip: return {trunk.hip(), trunk.pelvis()};
    case Site::belly: return {trunk.joints[2], trunk.frames[2]};
    case Site::lumbar: return {trunk.joints[2], trunk.frames[1]};
    case Site::chest: return {trunk.joints[4], trunk.chest()};
    case Site::shoulder: return {trunk.joints[5] - trunk.chest().up * size::kShoulderBelowNeck, trunk.chest()};
    case Site::head: return {trunk.head, trunk.head_frame};
    case Site::nose: return {trunk.head + trunk.head_frame.forward * .06, trunk.head_frame};
    default: return limb_anchor(posture, landmark);
    }
}

Vector3 point_at(const Posture& posture, Landmark landmark) { return anchor_at(posture, landmark).point; }

} // namespace trygg::figure
