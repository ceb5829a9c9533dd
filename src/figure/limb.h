#pragma once

#include "figure/posture.h"

namespace trygg::figure {

/// The lengths of a limb's two bones.
struct Bones {
    double upper, lower;
};
inline constexpr Bones kLegBones{size::kThigh, size::kShank};
inline constexpr Bones kArmBones{size::kUpperArm, size::kForearm};

/// Bends a limb from its root so that its end comes to `target`, its middle towards `pole` (a direction);
/// a target out of reach is pointed at, and `overreach` says by how much.
void reach_for(Limb& limb, Bones bones, Vector3 target, Vector3 pole);

/// Lays a limb out along two directions (unit).
void lay_out(Limb& limb, Bones bones, Vector3 upper, Vector3 lower);

/// Puts heel, ball and toes of a foot that points `along` with its instep towards `out` on an ankle.
void set_foot(Limb& leg, Vector3 along, Vector3 out);

/// The ankle above a foot on the ground at `ball`, pointing to `heading`, heel up (+) or toes up (-) by `pitch`;
/// sets the foot.
[[nodiscard]] Vector3 ankle_above(Limb& leg, Vector3 ball, Vector3 heading, double pitch);

/// `from` on its way to `to`: bones turn by `share`, lengths stay.
[[nodiscard]] Limb blended(const Limb& from, const Limb& to, Bones bones, double share, bool foot);

} // namespace trygg::figure
