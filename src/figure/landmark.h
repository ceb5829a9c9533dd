#pragma once

#include "figure/body.h"

namespace trygg::figure {

/// A place on the body; the first six lie in the middle, the others on one side.
enum class Site { hip, belly, lumbar, chest, shoulder, head, nose, thigh, knee, ankle, heel, ball, toe, elbow, wrist, hand };

/// A place on the body, with its side where it has one.
struct Landmark {
    Site site = Site::hip;
    Side side = Side::right;
    friend bool operator==(const Landmark&, const Landmark&) = default;
};

} // namespace trygg::figure
