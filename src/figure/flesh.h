#pragma once

#include "figure/posture.h"

#include <array>
#include <vector>

namespace trygg::figure {

/// A rounded lump of flesh: its middle and three half axes in the room.
struct Ellipsoid {
    Vector3 middle;
    std::array<Vector3, 3> axes;
};

/// How far `ellipsoid` reaches in the direction `way` (unit), from the room's origin.
[[nodiscard]] double reach(const Ellipsoid& ellipsoid, Vector3 way);

/// A ball.
[[nodiscard]] Ellipsoid ball(Vector3 middle, double radius);

/// An ellipsoid by its half axes forward, up and right in `frame`.
[[nodiscard]] Ellipsoid lump(Vector3 middle, const Frame& frame, Vector3 half);

/// A row of ellipsoids; each is joined to the next by their hull.
using Chain = std::vector<Ellipsoid>;

/// Pelvis, waist, ribs, chest, shoulders and the slope from these to the neck.
[[nodiscard]] Chain trunk_flesh(const Trunk& trunk);
/// Skull and jaw.
[[nodiscard]] Chain head_flesh(const Trunk& trunk);
[[nodiscard]] Chain neck_flesh(const Trunk& trunk);
[[nodiscard]] Chain thigh_flesh(const Limb& leg);
[[nodiscard]] Chain shank_flesh(const Limb& leg);
/// Heel, ball and toes; the ankle stands between.
[[nodiscard]] Chain foot_flesh(const Limb& leg);
[[nodiscard]] Chain upper_arm_flesh(const Limb& arm);
[[nodiscard]] Chain forearm_flesh(const Limb& arm);
[[nodiscard]] Chain hand_flesh(const Limb& arm);

/// All of a body's flesh.
[[nodiscard]] std::vector<Chain> all_flesh(const Posture& posture);

} // namespace trygg::figure
