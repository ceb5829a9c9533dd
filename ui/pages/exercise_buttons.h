#pragma once

#include "ui/pages/exercise_run.h"
#include "ui/theme/icons.h"

#include <QString>

namespace trygg::ui {

/// What the buttons of an exercise say at a moment.
struct ExerciseButtons {
    /// The first one.
    QString go_on;
    Icon icon = Icon::play;
    /// The one that says it is done before the clock is through with it; empty where that is not offered.
    QString done;
    /// A line beside them; empty for none.
    QString hint;
};

[[nodiscard]] ExerciseButtons exercise_buttons(const ExerciseRun& run, Countdown::Time now);

} // namespace trygg::ui
