// The tones of a session: short, soft, without a click, silent when off.
#include "ui/shell/tones.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>

using namespace trygg::ui;

namespace {

int peak_of(const std::vector<std::int16_t>& tone)
{
    int peak = 0;
    for (const int sample : tone) peak = std::max(peak, std::abs(sample));
    return peak;
}

/// The greatest leap from one sample to the next, silence before and after included.
int leap_of(const std::vector<std::int16_t>& tone)
{
    int leap = std::max(std::abs(static_cast<int>(tone.front())), std::abs(static_cast<int>(tone.back())));
    for (std::size_t i = 1; i < tone.size(); ++i) leap = std::max(leap, std::abs(tone[i] - tone[i - 1]));
    return leap;
}

} // namespace

TEST_CASE("a tone is short, begins and ends in silence, and never leaps")
{
    const Cue cue = GENERATE(Cue::start, Cue::half, Cue::end);
    const Volume volume = GENERATE(Volume::soft, Volume::medium, Volume::loud);
    const auto tone = tone_of(cue, volume);
    const double seconds = static_cast<double>(tone.size()) / kSampleRate;
    CHECK(seconds > 0.2);
    CHECK(seconds < 0.8);
    CHECK(tone.front() == 0);
    CHECK(tone.back() == 0);
    CHECK(peak_of(tone) < 0.75 * 32767);
    CHECK(peak_of(tone) > 0.05 * 32767);
    // The steepest that its highest note can be, both partials together.
    CHECK(leap_of(tone) <= 0.2 * peak_of(tone));
}

TEST_CASE("louder is louder, off is silent, and each cue sounds its own")
{
    CHECK(tone_of(Cue::start, Volume::off).empty());
    CHECK(peak_of(tone_of(Cue::start, Volume::soft)) * 2 < peak_of(tone_of(Cue::start, Volume::medium)));
    CHECK(peak_of(tone_of(Cue::start, Volume::medium)) * 2 < peak_of(tone_of(Cue::start, Volume::loud)));
    CHECK(tone_of(Cue::start, Volume::soft) != tone_of(Cue::end, Volume::soft));
    CHECK(tone_of(Cue::half, Volume::soft).size() < tone_of(Cue::end, Volume::soft).size());
}
