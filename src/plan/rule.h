#pragma once

#include <string_view>

namespace trygg::plan {

/// What set a dose, or a move: the rule ids of the planner.
enum class Rule {
    start,
    base,
    build,
    hold,
    ease,
    back,
    plan_b,
    good_day,
    flare,
    gap,
    trend,
    step_up,
    maintain,
    lower
};

/// The grade of one exercise in one session; open until it is certain.
enum class Grade { open, green, missed, hold, no, red };

/// Why an exercise of the programme is not done on a day.
enum class NotToday {
    avoid,   ///< a contraindication of the profile
    pause,   ///< a pause after a "no" at the floor
    rest,    ///< a rest day
    strength ///< not a day for strength
};

/// The id of a rule in files and wording: START, BASE … LOWER.
[[nodiscard]] std::string_view code(Rule rule);
/// OPEN, GREEN, MISSED, HOLD, NO or RED.
[[nodiscard]] std::string_view code(Grade grade);
/// AVOID, PAUSE, REST or STRENGTH.
[[nodiscard]] std::string_view code(NotToday why);

} // namespace trygg::plan
