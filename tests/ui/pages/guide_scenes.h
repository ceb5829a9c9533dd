#pragma once

#include "pages/rest_scenes.h"

namespace trygg::ui {

/// Findings by age, treatments, finding help and the pages to fill in, each in its states.
[[nodiscard]] std::vector<RestScene> guide_scenes();

} // namespace trygg::ui
