#pragma once

#include "pages/rest_scenes.h"

namespace trygg::ui {

/// The plan for a flare-up and the looks back, and where other pages show them, each in its states.
[[nodiscard]] std::vector<RestScene> own_words_scenes();

} // namespace trygg::ui
