#pragma once

#include "figure/pose.h"
#include "figure/posture.h"

namespace trygg::figure {

/// What limbs meet outside the body.
struct Surroundings {
    /// x of a wall's face.
    double wall = 0;
    /// Middle of the cranks of a bicycle.
    Vector3 crank;
};

/// Radius of the way of a pedal.
inline constexpr double kCrank = .095;

/// The leg of `pose` on a trunk that is in its place.
[[nodiscard]] Limb solved_leg(const Pose& pose, const LimbPose& leg, const Posture& body, Side side,
                              const Surroundings& around);

/// The arm of `pose` on a body whose trunk and legs are in their places.
[[nodiscard]] Limb solved_arm(const Pose& pose, const LimbPose& arm, const Posture& body, Side side,
                              const Surroundings& around);

} // namespace trygg::figure
