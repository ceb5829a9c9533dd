#pragma once

#include "app/drafts.h"
#include "app/standing.h"
#include "content/programme.h"
#include "plan/event.h"

#include <optional>
#include <vector>

namespace trygg::app {

/// Why an exercise of a ready-made programme is not tried.
enum class NotTried {
    in_plan,   ///< the plan gives its dose
    said_no,   ///< the person has left it out, or it was too much
    strength,  ///< strength was done yesterday
    position,
    equipment,
    too_hard
};

/// One exercise of a ready-made programme, with its lightest dose.
struct TrialItem {
    ExerciseId exercise;
    /// The exercise's floor, in its unit.
    int dose = 1;
    /// Absent: it is tried.
    std::optional<NotTried> why;
    friend bool operator==(const TrialItem&, const TrialItem&) = default;
};

/// Whether a programme can be tried now.
enum class TrialDoor {
    open,
    no_plan,
    questions,
    blocked,
    flare,        ///< on the way back from a flare-up only the plan's own exercises
    check_waits,  ///< the session before is not answered for; another one would end the wait
    rest_day,     ///< one day in seven is for rest (I9)
    tried,        ///< something outside the plan has been done today
    under_way     ///< a session is in progress
};

/// What trying a programme goes by.
struct TrialGround {
    const content::Catalogue& catalogue;
    const plan::History& history;
    const Standings& standings;
    /// Today's plan.
    const plan::DayPlan& plan;
};

/// The contraindications of the person that any exercise of `programme` has; a programme with one is not offered.
[[nodiscard]] content::AvoidTags against(const content::ReadyProgramme& programme, const content::Catalogue& catalogue,
                                         const Standings& standings);

/// Whether `programme` is made for a pattern.
[[nodiscard]] bool suits(const content::ReadyProgramme& programme, plan::Pattern pattern);

/// The exercises of `programme` as they can be tried, in its order. None of the plan's own is among those tried, so that
/// the planner grades nothing and moves no dose (planner_exact.md: trace rows only for what is in the programme).
[[nodiscard]] std::vector<TrialItem> trial_of(const content::ReadyProgramme& programme, const TrialGround& ground);

/// The session in which the `items` to be tried are done.
[[nodiscard]] SessionDraft trial_session(const std::vector<TrialItem>& items, Moment now);

} // namespace trygg::app
