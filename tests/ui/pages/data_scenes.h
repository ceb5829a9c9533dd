#pragma once

#include "pages/rest_scenes.h"

namespace trygg::ui {

/// My data, a state that was found, and what is left after erasing, each in its states.
[[nodiscard]] std::vector<RestScene> data_scenes();

} // namespace trygg::ui
