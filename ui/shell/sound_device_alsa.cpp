#include "ui/shell/sound_device.h"

#include <QLibrary>

namespace trygg::ui {
namespace {

/// As much of ALSA's interface as a tone needs, found when the first tone plays: a system without it is silent.
struct Alsa {
    struct Device;
    using Pcm = Device*;
    using Handler = void (*)(const char*, int, const char*, int, const char*, ...);

    explicit Alsa(QLibrary& library)
        : on_error{find<int (*)(Handler)>(library, "snd_lib_error_set_handler")},
          open{find<int (*)(Pcm*, const char*, int, int)>(library, "snd_pcm_open")},
          wait_for_room{find<int (*)(Pcm, int)>(library, "snd_pcm_nonblock")},
          set{find<int (*)(Pcm, int, int, unsigned, unsigned, int, unsigned)>(library, "snd_pcm_set_params")},
          write{find<long (*)(Pcm, const void*, unsigned long)>(library, "snd_pcm_writei")},
          drain{find<int (*)(Pcm)>(library, "snd_pcm_drain")}, close{find<int (*)(Pcm)>(library, "snd_pcm_close")}
    {
    }
    [[nodiscard]] bool is_whole() const
    {
        return on_error && open && wait_for_room && set && write && drain && close;
    }

    int (*on_error)(Handler);
    int (*open)(Pcm*, const char*, int, int);
    int (*wait_for_room)(Pcm, int);
    int (*set)(Pcm, int, int, unsigned, unsigned, int, unsigned);
    long (*write)(Pcm, const void*, unsigned long);
    int (*drain)(Pcm);
    int (*close)(Pcm);

private:
    template <class Function> static Function find(QLibrary& library, const char* name)
    {
        return reinterpret_cast<Function>(library.resolve(name));
    }
};

/// As in <alsa/pcm.h>.
constexpr int kPlayback = 0, kDoNotBlock = 1, kSigned16LittleEndian = 2, kInterleaved = 3, kResample = 1;
constexpr unsigned kLatency = 100'000;

/// No device is no news: the screen says the same.
void say_nothing(const char*, int, const char*, int, const char*, ...) {}

} // namespace

void play_samples(const std::vector<std::int16_t>& samples, int rate)
{
    QLibrary library{QStringLiteral("asound"), 2};
    if (samples.empty() || !library.load()) return;
    const Alsa alsa{library};
    if (!alsa.is_whole()) return;
    alsa.on_error(say_nothing);
    Alsa::Pcm device = nullptr;
    if (alsa.open(&device, "default", kPlayback, kDoNotBlock) < 0) return;
    alsa.wait_for_room(device, 0);
    const bool ready = alsa.set(device, kSigned16LittleEndian, kInterleaved, 1, static_cast<unsigned>(rate), kResample,
                                kLatency) >= 0;
    if (ready && alsa.write(device, samples.data(), samples.size()) > 0) alsa.drain(device);
    alsa.close(device);
}

} // namespace trygg::ui
