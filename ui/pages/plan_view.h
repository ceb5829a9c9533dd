#pragma once

#include "app/goals.h"
#include "app/today.h"
#include "content/exercise.h"
#include "plan/day_plan.h"
#include "plan/event.h"
#include "plan/outlook.h"
#include "plan/profile.h"
#include "shared/date.h"
#include "shared/id.h"

#include <array>
#include <map>
#include <vector>

namespace trygg::ui {

/// What the Plan page shows.
struct PlanView {
    plan::DayPlan plan;
    /// The profile as it is now.
    plan::Profile profile;
    /// What each exercise may be swapped for, its offer first.
    std::map<ExerciseId, std::vector<ExerciseId>> alternatives;
    /// What the person has taken out and can put back, in the order of taking out.
    std::vector<plan::PrescriptionEntry> left_out;
    /// The person's own activities, with the target that holds now.
    std::vector<plan::OwnActivity> own;
    /// What the next answers would do, by exercise.
    std::map<ExerciseId, plan::Outlook> outlooks = {};
    /// How the own activities of the plan grow at best.
    std::map<ExerciseId, plan::Growth> growth = {};
    /// The person's own words about them.
    app::GoalBook goals = {};
    /// The week, Monday first.
    std::array<app::DayDot, 7> week = {};
    friend bool operator==(const PlanView&, const PlanView&) = default;
};

/// The view that `history` leads to at `now`, without week, words and links; `profile` is the one that holds now.
[[nodiscard]] PlanView plan_view(const content::Catalogue& catalogue, const plan::History& history,
                                 const plan::Profile& profile, const Moment& now);

/// What was taken out and has not been put back, as it was prescribed, in the order of taking out.
[[nodiscard]] std::vector<plan::PrescriptionEntry> left_out(const plan::History& history);

/// The own activities that were ever prescribed, each with its newest target.
[[nodiscard]] std::vector<plan::OwnActivity> own_activities(const plan::History& history);

} // namespace trygg::ui
