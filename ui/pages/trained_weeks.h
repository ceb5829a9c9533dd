#pragma once

#include "plan/day_plan.h"

#include <vector>

namespace trygg::ui {

/// One week with sessions of one exercise.
struct TrainedWeek {
    /// ISO week number, 1–53.
    int week = 1;
    /// The newest dose of plan A in it; plan B's where there is no other.
    int dose = 1;
    /// In the order of the days.
    std::vector<plan::Grade> grades;
    friend bool operator==(const TrainedWeek&, const TrainedWeek&) = default;
};

/// The weeks in which `exercise` was done before the week of `today`, oldest first, and that week last
/// (without grades if nothing was done in it yet).
[[nodiscard]] std::vector<TrainedWeek> trained_weeks(const std::vector<plan::TraceRow>& trace,
                                                     const ExerciseId& exercise, Date today);

} // namespace trygg::ui
