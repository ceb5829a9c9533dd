#pragma once

#include "figure/posture.h"
#include "figure/pose.h"

#include <string>
#include <vector>

namespace trygg::figure {

/// A joint that is bent further than a person's; the angle in degrees, flexion positive.
struct Excess {
    std::string joint;
    double angle;
};

/// The joints of a solved body that are bent beyond what people of ordinary mobility can do.
[[nodiscard]] std::vector<Excess> beyond_limits(const Posture& posture);

/// How far a leg's hip and knee are flexed, in degrees; a knee that bends the wrong way is negative.
[[nodiscard]] double hip_flexion(const Limb& leg, const Frame& pelvis);
[[nodiscard]] double knee_flexion(const Limb& leg, const Frame& pelvis);

/// How far a foot is plantar-flexed, in degrees; 0 is square to the shank.
[[nodiscard]] double plantar_flexion(const Limb& leg);

} // namespace trygg::figure
