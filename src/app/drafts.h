#pragma once

#include "plan/event.h"
#include "shared/date.h"

#include <optional>
#include <string>
#include <vector>

namespace trygg::app {

/// Where a session stands.
enum class SessionStage { overview, exercising, okay_now, closing };

/// One exercise of a session in progress.
struct SessionItem {
    ExerciseId exercise;
    /// Dose of today as offered (plan A's or plan B's), in the exercise's unit.
    int dose = 1;
    /// What was done; absent until the exercise is over. 0 with okay means skipped.
    std::optional<int> done;
    /// The answer to "Am I okay now?"; absent until given.
    std::optional<bool> okay_now;
    /// Seconds of its clock that have run, so that it can go on from there; 0 where it stands at its beginning.
    int elapsed = 0;
    friend bool operator==(const SessionItem&, const SessionItem&) = default;
};

/// A session in progress; kept in the diary at every answer, so that a crash loses nothing.
struct SessionDraft {
    plan::PlanKind plan = plan::PlanKind::a;
    /// A ready-made programme is tried: none of its exercises is in the plan.
    bool trial = false;
    /// It may not go on: what was begun is answered for and saved, nothing more is done.
    bool only_closing = false;
    SessionStage stage = SessionStage::overview;
    std::vector<SessionItem> items;
    /// The item that the person is at.
    int current = 0;
    std::optional<PainScore> pain_before;
    std::optional<PainScore> pain_worst;
    std::optional<bool> new_signs;
    std::string note;
    /// When it was last touched; a session taken up on a later day is saved under this moment.
    Moment touched;
    friend bool operator==(const SessionDraft&, const SessionDraft&) = default;
};

/// A later check being answered.
struct LaterDraft {
    std::optional<bool> okay;
    std::optional<PainScore> pain;
    std::vector<ExerciseId> suspected;
    std::optional<bool> new_signs;
    std::optional<bool> further_down;
    std::string note;
    friend bool operator==(const LaterDraft&, const LaterDraft&) = default;
};

/// A session done away from the computer, being written down.
struct LogDraft {
    /// Today or up to three days back.
    std::optional<Date> day;
    plan::PlanKind plan = plan::PlanKind::a;
    /// Exercises of the plan of that day, with what was done (0 = not done).
    std::vector<SessionItem> items;
    std::optional<PainScore> pain_before;
    std::optional<PainScore> pain_worst;
    std::optional<bool> new_signs;
    std::string note;
    friend bool operator==(const LogDraft&, const LogDraft&) = default;
};

} // namespace trygg::app
