#pragma once

#include "figure/posture.h"
#include "figure/timeline.h"

namespace trygg::figure {

/// How the body of `figure` stands in the room `seconds` after its start.
[[nodiscard]] Posture posture_at(const Figure& figure, double seconds);

/// The body of `figure` at a moment between its keys.
[[nodiscard]] Posture solved(const Figure& figure, const Tween& tween);

/// x of the wall's face or of what else hands are put on; where there is none, 0.
[[nodiscard]] double wall_of(const Figure& figure);

} // namespace trygg::figure
