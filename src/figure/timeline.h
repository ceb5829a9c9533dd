#pragma once

#include "figure/figure.h"

#include <cstddef>

namespace trygg::figure {

/// A moment between two keys; their limbs where these are held differently at its two ends.
struct Tween {
    /// Numbers interpolated; a limb that changes its grip stands as in the first key.
    Pose pose;
    /// The pose of the second key's grips, with the same trunk.
    Pose next;
    /// How far limbs with a change of grip have gone from `pose` to `next`, 0 to 1.
    double share = 0;
};

/// Seconds of one whole movement, there and back.
[[nodiscard]] double period_of(const Figure& figure);

/// Seconds of one repetition.
[[nodiscard]] double pace_of(const Figure& figure);

/// Whether anything moves between the keys.
[[nodiscard]] bool moves(const Figure& figure);

/// The second at which key `key` is reached on the way there.
[[nodiscard]] double time_of_key(const Figure& figure, std::size_t key);

/// How the figure is held `seconds` after its start; repeats after each period.
[[nodiscard]] Tween tween_at(const Figure& figure, double seconds);

} // namespace trygg::figure
