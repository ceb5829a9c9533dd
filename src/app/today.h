#pragma once

#include "app/drafts.h"
#include "plan/day_plan.h"
#include "plan/event.h"
#include "shared/date.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace trygg::app {

/// What one day of the week was.
enum class DotKind {
    done,  ///< a session, on any day
    rest,  ///< no training day
    open,  ///< a training day without a session, past or to come
    before ///< before the programme began
};

/// A day of the week on the Today page, Monday first.
struct DayDot {
    Date day;
    DotKind kind = DotKind::open;
    bool today = false;
    friend bool operator==(const DayDot&, const DayDot&) = default;
};

/// The later check that waits for an answer.
struct LaterDue {
    Date session_day;
    /// The exercises of that session that were done.
    std::vector<ExerciseId> exercises;
};

/// What an answer did to a dose, in the exercise's unit, and the rule that did it.
struct DoseChange {
    ExerciseId exercise;
    int before = 0, after = 0;
    plan::Rule rule = plan::Rule::hold;
    /// The easier exercise that took its place; `after` is then in that one's unit.
    std::optional<ExerciseId> replaced_by;
    /// Neither dose nor variant was left: it pauses for 7 days.
    bool paused = false;
    friend bool operator==(const DoseChange&, const DoseChange&) = default;
};

/// What the Today page shows.
struct Today {
    Date day;
    /// The person's own time of day, for the greeting.
    std::chrono::minutes minute_of_day{};
    plan::DayPlan plan;
    /// The form said today; absent: not asked yet.
    std::optional<plan::DayForm> form;
    std::array<DayDot, 7> week{};
    std::optional<LaterDue> later;
    /// A session in progress of today or of an earlier day.
    std::optional<SessionDraft> session;
    /// That session may go on; otherwise what was begun of it is only to be closed.
    bool session_goes_on = false;
    /// What is left of the plan after what has been done today.
    std::vector<plan::DayItem> left;
    /// Something was done today and nothing is left, or the person has closed the day's session.
    bool session_done_today = false;
    /// Today's doses that differ from the last session's plan A, in programme order.
    std::vector<DoseChange> changes;
    /// Estimated length of what is left today, in minutes.
    int minutes = 0;
};

} // namespace trygg::app
