#pragma once

#include "content/exercise.h"
#include "plan/day_plan.h"
#include "plan/profile.h"

#include <vector>

namespace trygg::ui {

/// How far an exercise or an own activity rises at a time, and to where.
struct DoseSteps {
    /// The largest rise, and the highest dose of one session.
    int step = 1, top = 1;

    /// The dose after the next rise; `dose` itself at the top.
    [[nodiscard]] int after(int dose) const;
    friend bool operator==(const DoseSteps&, const DoseSteps&) = default;
};

/// The steps of an exercise of the catalogue.
[[nodiscard]] DoseSteps steps_of(const content::Exercise& exercise);

/// The steps of an own activity (planner_exact.md: 2 minutes, 2 repetitions or 5 seconds at a time).
[[nodiscard]] DoseSteps steps_of(const plan::OwnActivity& activity);

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
