#pragma once

#include "pages/rest_scenes.h"

namespace trygg::ui {

/// Breathing, muscle relaxation, heat and cold, each in its states.
[[nodiscard]] std::vector<RestScene> practice_scenes();

} // namespace trygg::ui
