#pragma once

#include "app/drafts.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/exercise_run.h"
#include "ui/pages/session_far.h"

namespace trygg::ui {

/// An exercise being done, as it is shown from a distance.
[[nodiscard]] FarState far_exercise(const Words& words, const ExerciseFacts& facts, const app::SessionItem& item,
                                    const ExerciseRun& run, Countdown::Time now, bool in_steps);

/// The question how much pain there is, and what was typed.
[[nodiscard]] FarState far_pain(std::optional<PainScore> typed);

/// What okay means.
[[nodiscard]] FarState far_why();

/// The check of an exercise that is over, in a trial or in a session of the plan, as it is shown from a distance;
/// `go_on` says what comes then.
[[nodiscard]] FarState far_okay(const Words& words, const ExerciseFacts& facts, const app::SessionItem& item,
                                bool trial, const QString& go_on);

} // namespace trygg::ui
