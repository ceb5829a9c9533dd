#pragma once

#include "simulation/watch.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace trygg::simulation {

/// What the course of one patient came to.
struct Course {
    bool adversarial = false;
    std::uint64_t sessions = 0, overload_sessions = 0, flares = 0;
    /// The first week (1 …) in which the target was done and tolerated.
    std::optional<int> first_week_at_goal{};
    bool at_goal_in_last_week = false;
    /// Days whose plan was held against the invariants.
    std::uint64_t days_watched = 0, days_audited = 0;
    Violations violations{};

    /// The target was done, and the pain of it was okay now and later.
    void reach_goal(int week, int weeks)
    {
        if (!first_week_at_goal) first_week_at_goal = week;
        at_goal_in_last_week = at_goal_in_last_week || week == weeks;
    }
};

/// What the courses of a population came to; whole numbers, so that the order of adding is without effect.
struct Outcome {
    std::uint64_t patients = 0, adversarial = 0;
    std::uint64_t sessions = 0, overload_sessions = 0, flares = 0, at_goal = 0;
    /// By week, from week 1 on: how many patients were at their goal for the first time.
    std::vector<std::uint64_t> first_at_goal;
    std::uint64_t days_watched = 0, days_audited = 0;
    Violations violations{};

    void add(const Course& course);
    void add(const Outcome& other);
    /// The median week in which the goal was reached; empty when fewer than half reached it.
    [[nodiscard]] std::optional<int> median_weeks_to_goal() const;
};

} // namespace trygg::simulation
