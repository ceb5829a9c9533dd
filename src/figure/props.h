#pragma once

#include "figure/figure.h"

#include <array>
#include <vector>

namespace trygg::figure {

/// What a thing is made of, which decides its colour.
enum class Material { mat, wood, dark_wood, metal, wall, bedding, water, rubber };

/// A box with its sides along the room's axes.
struct Box {
    Vector3 low, high;
    Material material = Material::wood;
    /// Whether a body may not sink into its top.
    bool bears = false;
};

/// Usual measures of things.
namespace thing {
inline constexpr double kSeat = .26, kSeatDepth = .28, kSeatWidth = .26, kSeatBack = .24, kSeatThick = .02;
inline constexpr double kMatLength = 1.05, kMatWidth = .40, kMatThick = .012;
inline constexpr double kWallHeight = 1.05, kStep = .11, kStepLength = .26, kBed = .27;
inline constexpr double kStickRadius = .009, kBandRadius = .004, kWeightRadius = .048;
} // namespace thing

/// The boxes that a thing which stands still is made of, far ones first; none for what moves with the body.
[[nodiscard]] std::vector<Box> boxes_of(const Prop& prop);

/// The eight corners of a box.
[[nodiscard]] std::array<Vector3, 8> corners_of(const Box& box);

/// How high the ground or what stands on it bears a body at `point`.
[[nodiscard]] double ground_at(const Figure& figure, Vector3 point);

} // namespace trygg::figure
