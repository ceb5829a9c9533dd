#pragma once

#include "pages/all_scenes.h"

namespace trygg::ui {

/// A page with each of the notices that something is not saved.
[[nodiscard]] std::vector<PageScene> notice_scenes(const AllSamples& samples);

} // namespace trygg::ui
