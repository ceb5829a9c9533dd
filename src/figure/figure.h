#pragma once

#include "figure/pose.h"
#include "shared/id.h"

#include <optional>
#include <vector>

namespace trygg::figure {

/// A pose of a figure and how long the way to it takes, in seconds.
struct Key {
    Pose pose;
    /// From the key before; in a cycle the first key's is from the last, and 0 there is a cut.
    double move = 2;
    /// To the key before, on the way back.
    double back = 2;
    double hold = 0;
    friend bool operator==(const Key&, const Key&) = default;
};

/// Things that a person exercises with or on.
enum class PropKind { mat, chair, bench, bed, wall, step, stairs, bike, water, weight, stick, band, box };

/// A thing, where it stands, and its measures as fractions of body height (0: the usual).
struct Prop {
    PropKind kind = PropKind::mat;
    double x = 0, y = 0, z = 0, length = 0, height = 0;
    /// 1: a chair looks to the right, -1: to the left.
    double face = 1;
    /// A weight hangs in this hand; without a side it is held by both.
    std::optional<Side> hand;
    friend bool operator==(const Prop&, const Prop&) = default;
};

/// A region that works or is stretched.
enum class Area {
    neck, chest, upper_back, lumbar, abdomen, oblique, glute, hip_flexor, thigh, hamstring, calf, shin, foot,
    upper_arm, forearm
};

/// A region to be lit, on one side or on both.
struct Highlight {
    Area area = Area::lumbar;
    std::optional<Side> side;
    friend bool operator==(const Highlight&, const Highlight&) = default;
};

/// An arrow along the way of a landmark, `offset` from it in the room, or straight along `vector`.
struct Arrow {
    Landmark track;
    Vector3 offset;
    std::optional<Vector3> vector;
    /// The keys between which the way is followed; empty `to` means the last key.
    std::size_t from = 0;
    std::optional<std::size_t> to;
    friend bool operator==(const Arrow&, const Arrow&) = default;
};

/// A number of the pose that is found anew in every frame, so that `point` touches floor or wall.
struct Fit {
    Parameter vary = Parameter::pitch;
    Landmark point;
    bool wall = false;
    friend bool operator==(const Fit&, const Fit&) = default;
};

/// From where it is seen: degrees to the person's front and above.
struct View {
    double yaw = 18, pitch = 9;
    friend bool operator==(const View&, const View&) = default;
};

/// A window on the scene: its middle and half its height, seen straight from the side.
struct Crop {
    double x = 0, y = 0, half = .5;
    friend bool operator==(const Crop&, const Crop&) = default;
};

/// One exercise as it is shown: keys to go through, things, and what to point out.
struct Figure {
    ExerciseId id;
    View view{};
    std::optional<Crop> crop{};
    std::vector<Prop> props{};
    std::vector<Highlight> highlights{};
    std::vector<Arrow> arrows{};
    std::optional<Fit> fit{};
    /// After the last key comes the first; otherwise the keys are gone back.
    bool cycle = false;
    /// How many repetitions one whole movement is.
    int repetitions = 1;
    /// The movement is small: the start is shown behind it.
    bool ghost = false;
    /// Stands free, so that the centre of mass lies over the feet.
    bool balance = false;
    std::vector<Key> keys{};
    friend bool operator==(const Figure&, const Figure&) = default;
};

} // namespace trygg::figure
