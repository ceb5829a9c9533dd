#pragma once

#include "diary/practice.h"

#include <set>
#include <vector>

namespace trygg::diary {

/// What went on for less is a slip of the hand: it is no practice, and counts nowhere.
inline constexpr std::chrono::seconds kLeastPractice{60};

/// Each practice once, in the order of writing: one that is written down again, with the same kind and start, stands
/// as it was written last. Heat and cold are written at their start, and again where they end early.
[[nodiscard]] std::vector<Practice> each_once(const std::vector<Practice>& written);

/// What was practised in a week.
struct PracticeWeek {
    int times = 0;
    std::chrono::seconds length{};
    friend bool operator==(const PracticeWeek&, const PracticeWeek&) = default;
};

/// What of `kinds` was begun from Monday to Sunday of the week that `day` lies in, by the person's own calendar.
[[nodiscard]] PracticeWeek practice_week(const std::vector<Practice>& written, const std::set<PracticeKind>& kinds,
                                         Date day);

} // namespace trygg::diary
