#pragma once

#include "figure/pose.h"
#include "figure/posture.h"

namespace trygg::figure {

/// The direction in which a person of this pose stands: the room turned by the pose's yaw.
[[nodiscard]] Frame heading_of(const Pose& pose);

/// The trunk of a pose with its hips at the room's origin.
[[nodiscard]] Trunk trunk_of(const Pose& pose);

/// `trunk` moved by `way`.
void move(Trunk& trunk, Vector3 way);

/// The socket of a shoulder or, for `leg`, of a hip.
[[nodiscard]] Vector3 shoulder_of(const Trunk& trunk, Side side);
[[nodiscard]] Vector3 hip_of(const Trunk& trunk, Side side);

} // namespace trygg::figure
