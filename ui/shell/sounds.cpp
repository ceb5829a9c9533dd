#include "ui/shell/sounds.h"

#include "ui/shell/sound_device.h"
#include "ui/shell/tones.h"

#include <QThreadPool>

namespace trygg::ui {

Sounds::Sounds() = default;

Sounds::~Sounds()
{
    constexpr int kPatience = 2000;
    // A device that hangs must not keep the program from ending.
    if (player_ && !player_->waitForDone(kPatience)) static_cast<void>(player_.release());
}

void Sounds::play(Cue cue, Volume volume)
{
    if (volume == Volume::off) return;
    if (!player_) {
        player_ = std::make_unique<QThreadPool>();
        player_->setMaxThreadCount(1);
    }
    if (player_->activeThreadCount() > 0) return;
    player_->start([tone = tone_of(cue, volume)] { play_samples(tone, kSampleRate); });
}

} // namespace trygg::ui
