#include "figure/limits.h"

#include <algorithm>

namespace trygg::figure {
namespace {

/// Degrees between two directions, 0 to 180.
double angle_between(Vector3 a, Vector3 b)
{
    return degrees(std::acos(std::clamp(dot(unit(a), unit(b)), -1.0, 1.0)));
}

/// How far `upper` is bent forward on `lower`.
double flexion(const Frame& lower, const Frame& upper)
{
    return degrees(std::atan2(dot(upper.up, lower.forward), dot(upper.up, lower.up)));
}

double neck_turn(const Frame& lower, const Frame& upper)
{
    return degrees(std::atan2(dot(upper.forward, lower.right), dot(upper.forward, lower.forward)));
}

/// How far an upper arm is lifted forward, -90 to 270; it is only meant where the arm is not held sideways.
double shoulder_flexion(const Limb& arm, const Frame& chest)
{
    const Vector3 upper = unit(arm.middle - arm.root);
    const double angle = degrees(std::atan2(dot(upper, chest.forward), -dot(upper, chest.up)));
    return angle < -90 ? angle + 360 : angle;
}

class Checks {
public:
    void expect(const std::string& joint, double angle, double least, double most)
    {
        if (angle < least || angle > most) found.push_back({joint, angle});
    }
    std::vector<Excess> found;
};

void check_leg(Checks& checks, const Limb& leg, const Frame& pelvis, const std::string& side)
{
    checks.expect("hip " + side, hip_flexion(leg, pelvis), -22, 128);
    checks.expect("knee " + side, knee_flexion(leg, pelvis), -1, 152);
    checks.expect("ankle " + side, plantar_flexion(leg), -28, 86);
}

void check_arm(Checks& checks, const Limb& arm, const Frame& chest, const std::string& side)
{
    checks.expect("elbow " + side, angle_between(arm.middle - arm.root, arm.end - arm.middle), 0, 151);
    const Vector3 upper = unit(arm.middle - arm.root);
    if (std::abs(dot(upper, chest.right)) < .8) checks.expect("shoulder " + side, shoulder_flexion(arm, chest), -62, 185);
    checks.expect("wrist " + side, angle_between(arm.end - arm.middle, arm.along), 0, 92);
}

} // namespace

double hip_flexion(const Limb& leg, const Frame& pelvis)
{
    const Vector3 thigh = unit(leg.middle - leg.root);
    return degrees(std::atan2(dot(thigh, pelvis.forward), -dot(thigh, pelvis.up)));
}

double knee_flexion(const Limb& leg, const Frame& pelvis)
{
    const Vector3 thigh = unit(leg.middle - leg.root), shank = unit(leg.end - leg.middle);
    const double angle = angle_between(thigh, shank);
    // A nearly straight knee has no direction to speak of.
    return angle > 4 && dot(cross(thigh, shank), pelvis.right) > .05 ? -angle : angle;
}

double plantar_flexion(const Limb& leg)
{
    const Vector3 shank = unit(leg.end - leg.middle);
    return 90 - angle_between(shank, leg.along);
}

std::vector<Excess> beyond_limits(const Posture& posture)
{
    Checks checks;
    const Trunk& trunk = posture.trunk;
    checks.expect("lumbar", flexion(trunk.frames[0], trunk.frames[2]), -58, 50);
    checks.expect("thoracic", flexion(trunk.frames[2], trunk.frames[4]), -30, 62);
    checks.expect("neck", flexion(trunk.frames[4], trunk.head_frame), -62, 50);
    checks.expect("neck turn", neck_turn(trunk.frames[4], trunk.head_frame), -72, 72);
    for (const Side side : kSides) {
        const std::string name = side == Side::right ? "right" : "left";
        check_leg(checks, posture.legs[index_of(side)], trunk.pelvis(), name);
        check_arm(checks, posture.arms[index_of(side)], trunk.chest(), name);
    }
    return checks.found;
}

} // namespace trygg::figure
