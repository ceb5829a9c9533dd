#pragma once

#include "app/own_goal.h"
#include "content/exercise.h"
#include "diary/draft.h"
#include "plan/profile.h"
#include "shared/date.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace trygg::app {

/// What the planner does not need of an own activity: the person's own words.
struct GoalWords {
    /// Its name, and why it matters; the latter may be empty.
    std::string name, why;
    /// The day by which the person would like to be there.
    std::optional<Date> by;
    friend bool operator==(const GoalWords&, const GoalWords&) = default;
};

/// The words of each own activity.
using GoalBook = std::map<ExerciseId, GoalWords>;

/// The words in the goal notebook; those of own_1 that are not there are the first start's.
[[nodiscard]] GoalBook goal_book(const diary::Draft& notebook, const std::optional<OwnGoal>& first);
/// The notebook with the words of one activity in the place of what it held of it.
[[nodiscard]] diary::Draft with_goal(diary::Draft notebook, const ExerciseId& id, const GoalWords& words);

/// What the planner is told of a goal whose unit and usual amount are known.
[[nodiscard]] plan::OwnActivity activity_of(const OwnGoal& goal, const ExerciseId& id);
/// The id of the next own activity beside `own`: own_1, own_2 …
[[nodiscard]] ExerciseId next_goal_id(const std::vector<plan::OwnActivity>& own);

/// Why an amount may be the old self's rather than that of the last 3 months.
enum class OldSelf {
    far_over_start, ///< three times where most people begin, or more
    far_over_goal,  ///< over twice what the person manages of the goal, which is as long and as hard
    at_target       ///< the goal is reached already
};

/// The doubt about the usual amount of an exercise beside the person's goal; empty where there is none.
[[nodiscard]] std::optional<OldSelf> doubt_about(const content::Exercise& exercise, int usual,
                                                 const std::optional<OwnGoal>& goal);
/// The doubt about the usual amount of the goal itself.
[[nodiscard]] std::optional<OldSelf> doubt_about(const OwnGoal& goal);

} // namespace trygg::app
