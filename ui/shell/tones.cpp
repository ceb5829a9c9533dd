#include "ui/shell/tones.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace trygg::ui {
namespace {

/// Notes of the middle octaves, which ears hear longest in life.
constexpr double kLow = 523.25, kMiddle = 659.26, kHigh = 783.99;
constexpr double kShort = 0.18, kLong = 0.34;
constexpr double kRise = 0.012, kFall = 0.06;
/// How much quieter a note has become at its end, as a power of e.
constexpr double kFading = 2.5;
/// The octave above gives the note its body.
constexpr double kOctave = 0.25;

struct Note {
    double frequency, seconds;
};

std::vector<Note> notes_of(Cue cue)
{
    switch (cue) {
    case Cue::start: return {{kLow, kShort}, {kHigh, kLong}};
    case Cue::half: return {{kMiddle, kLong}};
    case Cue::end: return {{kHigh, kShort}, {kLow, kLong}};
    }
    return {};
}

/// The share of full scale.
double loudness(Volume volume)
{
    switch (volume) {
    case Volume::off: return 0;
    case Volume::soft: return 0.1;
    case Volume::medium: return 0.28;
    case Volume::loud: return 0.7;
    }
    return 0;
}

/// From 0 to 1 without a corner.
double eased(double share) { return share >= 1 ? 1 : (1 - std::cos(std::numbers::pi * share)) / 2; }

double envelope(double time, double seconds)
{
    return eased(time / kRise) * eased((seconds - time) / kFall) * std::exp(-kFading * time / seconds);
}

void append(std::vector<std::int16_t>& samples, Note note, double loud)
{
    const auto count = static_cast<int>(std::lround(note.seconds * kSampleRate));
    for (int i = 0; i <= count; ++i) {
        const double time = static_cast<double>(i) / kSampleRate;
        const double phase = 2 * std::numbers::pi * note.frequency * time;
        const double wave = (std::sin(phase) + kOctave * std::sin(2 * phase)) / (1 + kOctave);
        const double value = loud * envelope(time, static_cast<double>(count) / kSampleRate) * wave;
        samples.push_back(static_cast<std::int16_t>(std::lround(value * std::numeric_limits<std::int16_t>::max())));
    }
}

} // namespace

std::vector<std::int16_t> tone_of(Cue cue, Volume volume)
{
    std::vector<std::int16_t> samples;
    if (volume == Volume::off) return samples;
    for (const Note& note : notes_of(cue)) append(samples, note, loudness(volume));
    return samples;
}

} // namespace trygg::ui
