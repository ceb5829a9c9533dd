#pragma once

#include <array>
#include <cstddef>

namespace trygg::figure {

/// The person's own right or left.
enum class Side { right, left };

/// Both sides, right first.
inline constexpr std::array<Side, 2> kSides{Side::right, Side::left};

[[nodiscard]] constexpr std::size_t index_of(Side side) { return side == Side::right ? 0 : 1; }
/// 1 for the right, -1 for the left: the sign of z.
[[nodiscard]] constexpr double sign_of(Side side) { return side == Side::right ? 1 : -1; }
[[nodiscard]] constexpr Side other(Side side) { return side == Side::right ? Side::left : Side::right; }

/// Lengths as fractions of body height (after Drillis and Contini 1966, Winter 2009; rounded by eye).
namespace size {
inline constexpr double kThigh = .245, kShank = .246, kUpperArm = .186, kForearm = .146, kHand = .085;
inline constexpr double kAnkleHeight = .039, kHeel = .040, kBall = .068, kToe = .040;
inline constexpr double kHipOut = .050, kShoulderOut = .098, kShoulderBelowNeck = .038;
inline constexpr double kHeadUp = .058, kHeadForward = .012;
/// Radii of flesh where a limb meets floor or wall.
inline constexpr double kKneeRadius = .040, kElbowRadius = .0245, kWristRadius = .019;
} // namespace size

/// One link of the spine: its length and how far it is bent forward on the one below when standing.
struct SpineLink {
    double length, bend;
};

/// From the hips up: pelvis, lumbar, lumbar, thoracic, thoracic, neck.
inline constexpr std::array<SpineLink, 6> kSpine{
    {{.060, 0}, {.055, -9}, {.060, -3}, {.060, 9}, {.070, 11}, {.052, 4}}};
/// How far the head is bent forward on the neck when standing.
inline constexpr double kHeadBend = -12;

} // namespace trygg::figure
