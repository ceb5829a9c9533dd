#pragma once

#include "diary/practice.h"

#include <vector>

namespace trygg::diary {

/// How long cold lies on, how long the skin then rests, and how often at the most. Specification: education.md,
/// heat_cold (15 minutes, at least 1 hour between, 3–4 times a day). It names no times for heat: heat takes the same,
/// and heat and cold count together, which is the safer reading.
inline constexpr std::chrono::minutes kHeatColdLength{15};
inline constexpr std::chrono::hours kHeatColdPause{1};
inline constexpr int kHeatColdMost = 4;
/// "A day": any 24 hours, not the calendar's day, so that midnight does not allow eight times in one evening.
inline constexpr std::chrono::hours kHeatColdDay{24};

/// Why heat or cold may not begin yet.
enum class WaitReason { pause, often_enough };

/// From when heat or cold may begin again, and why not before.
struct HeatColdWait {
    std::chrono::sys_seconds until;
    WaitReason reason = WaitReason::pause;
    friend bool operator==(const HeatColdWait&, const HeatColdWait&) = default;
};

/// What holds of heat and cold at a moment.
struct HeatCold {
    /// What lies on the skin now.
    std::optional<Practice> running;
    /// How much of its time is left; 0 while nothing runs.
    std::chrono::seconds left{};
    /// Absent when the next one may begin at once; while one runs, from when the next may.
    std::optional<HeatColdWait> wait;
    friend bool operator==(const HeatCold&, const HeatCold&) = default;
};

/// What holds at `now`, by all that is written of heat and cold. One that begins after `now` was written before the
/// computer's clock was set back: it does not run, as nobody knows how long it has lain on, but it counts; one that
/// begins more than a day later does not count, so that a clock once set wrong cannot forbid for long.
[[nodiscard]] HeatCold heat_cold(const std::vector<Practice>& written, std::chrono::sys_seconds now);

} // namespace trygg::diary
