#pragma once

#include "figure/landmark.h"
#include "figure/vector.h"

#include <array>

namespace trygg::figure {

/// A limb in the room. Leg: hip, knee, ankle. Arm: shoulder, elbow, wrist.
struct Limb {
    Vector3 root, middle, end;
    /// Along the foot or the hand, and square to it: out of the instep or the back of the hand.
    Vector3 along{1, 0, 0}, out{0, 1, 0};
    /// Leg only: the foot's heel and ball on its sole, and the tip of the toes.
    Vector3 heel, ball, toe;
    /// Arm only: 0 a flat hand, 1 a fist.
    double curl = 0;
    /// How far its target was out of reach.
    double overreach = 0;
};

/// The trunk in the room: the spine's joints from the hips up and the frames of the links above them.
struct Trunk {
    /// Hips, lower, middle and upper lumbar end, middle of the chest, foot of the neck, top of the neck.
    std::array<Vector3, 7> joints;
    /// Pelvis, two lumbar, two thoracic, neck.
    std::array<Frame, 6> frames;
    Frame head_frame;
    Vector3 head;
    /// How far the belly is raised by breath, 0 to 1.
    double breath = 0;
    double scapula = 0;

    [[nodiscard]] const Frame& pelvis() const { return frames[0]; }
    [[nodiscard]] const Frame& chest() const { return frames[4]; }
    [[nodiscard]] Vector3 hip() const { return joints[0]; }
};

/// A whole body in the room, as solved from a pose.
struct Posture {
    Trunk trunk;
    std::array<Limb, 2> legs, arms;
    /// The direction in which the person stands.
    Frame heading;
};

/// A point of the body with the frame that `to` offsets are meant in.
struct Anchor {
    Vector3 point;
    Frame frame;
};

/// Where a landmark is, and how it is turned. For a thigh the point is the hip and forward is along it.
[[nodiscard]] Anchor anchor_at(const Posture& posture, Landmark landmark);

/// Where a landmark is.
[[nodiscard]] Vector3 point_at(const Posture& posture, Landmark landmark);

} // namespace trygg::figure
