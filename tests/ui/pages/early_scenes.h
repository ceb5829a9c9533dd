#pragma once

#include "pages/rest_scenes.h"

namespace trygg::ui {

/// The first start, the triage with each level of its result, and the plan that waits.
[[nodiscard]] std::vector<RestScene> early_scenes();

} // namespace trygg::ui
