#pragma once

#include "pages/rest_scenes.h"

namespace trygg::ui {

/// The course in its states.
[[nodiscard]] std::vector<RestScene> course_scenes();

} // namespace trygg::ui
