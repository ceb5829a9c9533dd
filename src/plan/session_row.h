#pragma once

#include "plan/programme.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trygg::plan {

/// One exercise in one session: what was given, what was done, and how it was graded.
struct SessionRow {
    Slot slot = 0;
    StayIndex stay = 0;
    Day day{};
    int dose = 1, done = 0;
    /// Plan B's dose was given; a dose of day 1–6 of a flare-up was given.
    bool plan_b_dose = false, flare_dose = false;
    /// The session was on plan B, by any of its parts.
    bool plan_b = false;
    bool okay_now = true;
    /// A later "no" named it, or named none.
    bool doubted = false;
    bool counts = false;
    Grade grade = Grade::open;
    std::optional<Moment> graded_at{};
    std::optional<Rule> rule{};
    std::optional<int> next{};
    /// Whether it was numbered for BASE, and in which round of it.
    bool numbered = false;
    int base_round = 0;
    /// The dose before the rise that its GREEN gave, and the stay's GREEN before it.
    std::optional<int> rise_from{}, green_before{};
};

/// The newest session: all its parts of one day, and what was answered about it.
struct Session {
    Day day{};
    /// Its rows are those from here to the end.
    std::size_t first_row = 0;
    int pain_before = 0, pain_worst = 0;
    bool plan_b = false, new_signs = false;
    /// The time of the last part.
    std::chrono::sys_seconds ended{};
    /// The check was answered, or is missing.
    bool closed = false;
    /// Later "no"s: whom each suspected.
    std::vector<std::vector<Slot>> doubts{};

    /// Pain that makes every row RED: at least 8, and at least 2 more than before.
    [[nodiscard]] bool alarming_pain() const noexcept
    {
        return pain_worst >= 8 && pain_worst >= pain_before + 2;
    }
    /// Whether the worst pain is within GREEN's limits: at most 5 or 1 more than before, never above 7.
    [[nodiscard]] bool tolerable_pain() const noexcept
    {
        return (pain_worst <= 5 || pain_worst <= pain_before + 1) && pain_worst <= 7;
    }
};

} // namespace trygg::plan
