#pragma once

#include "ui/pages/sound.h"

#include <memory>

class QThreadPool;

namespace trygg::ui {

/// Plays tones beside the program: never waits for the sound, and touches no device before the first tone.
class Sounds {
public:
    Sounds();
    ~Sounds();

    /// Plays the tone of `cue`, unless another one is still playing.
    void play(Cue cue, Volume volume);

private:
    std::unique_ptr<QThreadPool> player_;
};

} // namespace trygg::ui
