#pragma once

#include "content/exercise.h"
#include "plan/day_plan.h"
#include "plan/event.h"

#include <map>
#include <optional>
#include <vector>

namespace trygg::plan {

/// How the two pain checks of one exercise's next session may be answered.
enum class Reply {
    yes,      ///< okay now and later
    no_now,   ///< not okay while it was done
    no_later, ///< okay then, but not later
    no_twice  ///< neither
};

/// What a reply leads to.
struct Consequence {
    Grade grade = Grade::open;
    /// What moved the dose or kept it; absent when the session moves nothing (plan B, a flare-up).
    std::optional<Rule> rule{};
    /// The dose from then on, before gaps, flare-ups and the day's form, of whatever stands in the place.
    int next = 1;
    /// The easier exercise that took the place.
    std::optional<ExerciseId> replaced_by{};
    /// It pauses for 7 days.
    bool paused = false;
    /// The triage comes before any exercise then.
    bool triage_due = false;
    /// The harder exercise that is on offer then.
    std::optional<ExerciseId> offer{};
    friend bool operator==(const Consequence&, const Consequence&) = default;
};

/// A rise that lies ahead: its dose, and how many counting sessions, each a yes, lead to it.
struct Climb {
    int sessions = 1, dose = 1;
    friend bool operator==(const Climb&, const Climb&) = default;
};

/// What lies ahead of one exercise, found by letting the planner play the session that comes next.
struct Outlook {
    /// The day of that session, which dose it is, and of which plan.
    Date day;
    int dose = 1;
    PlanKind plan = PlanKind::a;
    /// It is done already, and "Am I okay later?" waits: the replies are yes and no_later only.
    bool waits = false;
    /// The pain before, at worst and the morning after that is assumed: the person's ordinary one.
    PainScore pain = PainScore::of(0);
    std::map<Reply, Consequence> replies;
    /// The next two rises when every session from now on is a yes; fewer where it does not rise so soon.
    std::vector<Climb> climbs;
    friend bool operator==(const Outlook&, const Outlook&) = default;
};

/// The outlook at `now` of each exercise that will be done within thirty days; empty while the plan is closed.
[[nodiscard]] std::map<ExerciseId, Outlook> outlooks(const content::Catalogue& catalogue, const History& history,
                                                     const Moment& now);

/// How an own activity grows at the planner's steps when every session of two years goes well, whatever its target.
struct Growth {
    /// The dose when each week is over, from now on.
    std::vector<int> by_week;

    /// The weeks until `dose` is reached; empty where two years are not enough.
    [[nodiscard]] std::optional<int> weeks_to(int dose) const;
    friend bool operator==(const Growth&, const Growth&) = default;
};

/// The growth at `now` of an own activity of the programme; empty while the plan is closed.
[[nodiscard]] Growth growth_of(const content::Catalogue& catalogue, const History& history, const Moment& now,
                               const OwnActivity& activity);

/// The growth of an own activity that begins on the day of `now`, with sessions on `days`.
[[nodiscard]] Growth growth_of(const OwnActivity& activity, const TrainingDays& days, const Moment& now);

} // namespace trygg::plan
