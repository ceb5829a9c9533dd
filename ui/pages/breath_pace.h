#pragma once

#include <array>
#include <chrono>

namespace trygg::ui {

/// The paces that can be chosen, in breaths a minute; each fills a minute with whole breaths.
inline constexpr std::array kBreathsAMinute{6, 5, 4};
/// How long can be chosen: from the least dose of the exercise `breathing` to its most (clinical/exercises.md).
inline constexpr std::array kBreathingLengths{std::chrono::minutes{2}, std::chrono::minutes{5}, std::chrono::minutes{10}};

/// How long to breathe in and out.
struct BreathPace {
    std::chrono::seconds in, out;
    friend bool operator==(const BreathPace&, const BreathPace&) = default;
};

/// The pace of `breaths` a minute, in whole seconds: two parts in, three parts out.
[[nodiscard]] BreathPace pace_of(int breaths);

/// A moment of paced breathing.
struct BreathMoment {
    bool is_out = false;
    /// The second of this way, from 1.
    int count = 1;
    /// How full the lungs are, 0 to 1; it moves slowly at both ends.
    double fullness = 0;
    friend bool operator==(const BreathMoment&, const BreathMoment&) = default;
};

/// Where the breath is `elapsed` after the first one began.
[[nodiscard]] BreathMoment breath_at(const BreathPace& pace, std::chrono::milliseconds elapsed);

} // namespace trygg::ui
