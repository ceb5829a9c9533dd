#pragma once

#include "ui/pages/exercise_facts.h"

#include <filesystem>

namespace trygg::ui {

/// Learns the figures of the folder `content`, unless they are known; a file at fault is logged, and shows none.
void learn_figures(ExerciseFacts& facts, const std::filesystem::path& content);

} // namespace trygg::ui
