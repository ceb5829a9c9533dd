#pragma once

#include <cstdint>
#include <vector>

namespace trygg::ui {

/// Plays one channel of 16-bit samples through what the system plays with, and waits for it where it must;
/// silent where there is nothing to play with. Opens the device anew for each call.
void play_samples(const std::vector<std::int16_t>& samples, int rate);

} // namespace trygg::ui
