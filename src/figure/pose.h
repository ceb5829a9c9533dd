#pragma once

#include "figure/landmark.h"
#include "figure/vector.h"

#include <array>
#include <cstddef>
#include <optional>

namespace trygg::figure {

/// The numbers that hold a trunk; degrees but for glide, scapula (fractions of height), breath, straight (0 to 1)
/// and the root's place. Flexion is positive.
enum class Parameter {
    pitch, roll, list, yaw, lumbar, thoracic, neck, head, bend, twist, neck_turn, neck_bend, glide,
    scapula, breath, straight, leg_roll, crank, root_x, root_y, root_z
};
inline constexpr std::size_t kParameters = 21;

/// The numbers that hold a limb; which of them count depends on its grip. Fingers or toes are straight where `curl`
/// is 0; at 1 a hand is a fist and toes are clawed.
enum class LimbParameter {
    upper, lower, upper_out, lower_out, plantar, x, y, z, foot_pitch, turn, hand_x, hand_y, hand_z,
    pole_x, pole_y, pole_z, curl
};
inline constexpr std::size_t kLimbParameters = 17;

/// What a limb's end keeps to: nothing (`aim`, by directions), a level surface, a wall, the body, a pedal.
enum class Grip { aim, floor, wall, body, pedal };

/// How one limb is held in a key.
struct LimbPose {
    Grip grip = Grip::aim;
    /// `aim`: directions count from pelvis or chest, not from the room.
    bool relative = false;
    /// `aim`: the foot stays level.
    bool flat = false;
    /// The pole is meant in the chest's frame, not in the room's.
    bool body_pole = false;
    /// `aim` and others: the hand has a direction of its own; otherwise it follows the forearm.
    bool own_hand = false;
    /// `body`: what is touched; `x y z` are then forward, up and right of it.
    Landmark anchor;
    std::array<double, kLimbParameters> numbers{};

    [[nodiscard]] double operator[](LimbParameter p) const { return numbers[static_cast<std::size_t>(p)]; }
    double& operator[](LimbParameter p) { return numbers[static_cast<std::size_t>(p)]; }
    friend bool operator==(const LimbPose&, const LimbPose&) = default;
};

/// Whether two limb poses differ in numbers only, so that these can be interpolated.
[[nodiscard]] constexpr bool alike(const LimbPose& a, const LimbPose& b)
{
    return a.grip == b.grip && a.relative == b.relative && a.flat == b.flat && a.body_pole == b.body_pole &&
           a.own_hand == b.own_hand && a.anchor == b.anchor;
}

/// What places the body in the room.
struct Root {
    /// This landmark stands at (root_x, root_y); without it the hips do.
    std::optional<Landmark> pin;
    /// The lowest flesh of the trunk rests at height root_y.
    bool lies = false;
    /// The hips sink until the planted feet reach.
    bool stands = false;
    friend bool operator==(const Root&, const Root&) = default;
};

/// How a whole body is held: a key of a figure, or a moment between two.
struct Pose {
    std::array<double, kParameters> numbers{};
    Root root;
    std::array<LimbPose, 2> legs, arms;

    [[nodiscard]] double operator[](Parameter p) const { return numbers[static_cast<std::size_t>(p)]; }
    double& operator[](Parameter p) { return numbers[static_cast<std::size_t>(p)]; }
    friend bool operator==(const Pose&, const Pose&) = default;
};

} // namespace trygg::figure
