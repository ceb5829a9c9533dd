#pragma once

#include "pages/day_samples.h"

#include <functional>
#include <vector>

namespace trygg::ui {

class Page;

/// A page of the exercises in a known state.
struct ExerciseScene {
    const char* name;
    std::function<Page*(const DaySamples&)> make;
};

/// Library, exercise, programmes, the choice after a trial and the handout, each in its states.
[[nodiscard]] std::vector<ExerciseScene> library_scenes();

} // namespace trygg::ui
