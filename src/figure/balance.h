#pragma once

#include "figure/figure.h"
#include "figure/posture.h"

namespace trygg::figure {

/// The body's centre of mass (segment shares after de Leva 1996, rounded).
[[nodiscard]] Vector3 centre_of_mass(const Posture& posture);

/// How far the centre of mass lies outside the feet that stand on ground or step, along the ground; 0 or less is
/// inside.
[[nodiscard]] double off_balance(const Figure& figure, const Posture& posture);

} // namespace trygg::figure
