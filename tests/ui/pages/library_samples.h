#pragma once

#include "pages/day_samples.h"
#include "ui/pages/exercise_page.h"
#include "ui/pages/handout_page.h"
#include "ui/pages/library_page.h"
#include "ui/pages/programmes_page.h"

namespace trygg::ui {

/// What the pages of the exercises show to somebody with the plan of DaySamples who has fallen and is pregnant.
class LibrarySamples {
public:
    explicit LibrarySamples(const DaySamples& samples) : samples_{samples} {}

    [[nodiscard]] LibraryView library(app::ExerciseDoor door = app::ExerciseDoor::open) const;
    [[nodiscard]] ExerciseView exercise(const ExerciseId& id) const;
    [[nodiscard]] ProgrammesView programmes(app::TrialDoor door = app::TrialDoor::open) const;
    [[nodiscard]] HandoutView handout() const;
    /// Two exercises that were tried.
    [[nodiscard]] static std::vector<ExerciseId> tried();

private:
    [[nodiscard]] app::Standings standings(app::ExerciseDoor door = app::ExerciseDoor::open) const;

    const DaySamples& samples_;
};

} // namespace trygg::ui
