#pragma once

#include "figure/figure.h"
#include "figure/posture.h"

#include <vector>

namespace trygg::figure {

/// A part of the body that is painted as one.
enum class Part { trunk, neck, leg, arm };

/// Where a highlight glows: on which part, where, and how far around (fractions of body height).
struct Spot {
    Part part = Part::trunk;
    Side side = Side::right;
    Vector3 point;
    double radius = .08;
};

/// The places of a highlight on a body; two where an area of the limbs is meant on both sides.
[[nodiscard]] std::vector<Spot> spots_of(const Posture& posture, const Highlight& highlight);

} // namespace trygg::figure
