#pragma once

#include "ui/pages/sound.h"

#include <cstdint>
#include <vector>

namespace trygg::ui {

/// Samples of a tone in a second; one channel, 16 bits.
inline constexpr int kSampleRate = 44100;

/// The tone of a cue, with soft edges: two notes that rise for the start, one for the half, two that fall for the
/// end. Empty when sound is off.
[[nodiscard]] std::vector<std::int16_t> tone_of(Cue cue, Volume volume);

} // namespace trygg::ui
