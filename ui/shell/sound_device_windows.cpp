#include "ui/shell/sound_device.h"

#include <QByteArray>
#include <QDataStream>

#include <windows.h>
#include <mmsystem.h>

namespace trygg::ui {
namespace {

/// The samples as a WAVE file.
QByteArray wave_of(const std::vector<std::int16_t>& samples, int rate)
{
    constexpr quint32 kFormatLength = 16;
    constexpr quint16 kPlain = 1, kChannels = 1, kBytes = 2, kBits = 16;
    const auto length = static_cast<quint32>(samples.size() * kBytes), hertz = static_cast<quint32>(rate);
    QByteArray wave;
    QDataStream out{&wave, QIODevice::WriteOnly};
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32{36 + length};
    out.writeRawData("WAVEfmt ", 8);
    out << kFormatLength << kPlain << kChannels << hertz << hertz * kBytes << kBytes << kBits;
    out.writeRawData("data", 4);
    out << length;
    for (const std::int16_t sample : samples) out << sample;
    return wave;
}

} // namespace

void play_samples(const std::vector<std::int16_t>& samples, int rate)
{
    if (samples.empty()) return;
    const QByteArray wave = wave_of(samples, rate);
    PlaySoundW(reinterpret_cast<LPCWSTR>(wave.constData()), nullptr, SND_MEMORY | SND_SYNC | SND_NODEFAULT);
}

} // namespace trygg::ui
