#include "ui/shell/sound_device.h"

#include <cstring>

#include <AudioToolbox/AudioToolbox.h>

namespace trygg::ui {

void play_samples(const std::vector<std::int16_t>& samples, int rate)
{
    const auto bytes = static_cast<UInt32>(samples.size() * sizeof(std::int16_t));
    AudioStreamBasicDescription format{};
    format.mSampleRate = rate;
    format.mFormatID = kAudioFormatLinearPCM;
    format.mFormatFlags = kLinearPCMFormatFlagIsSignedInteger | kLinearPCMFormatFlagIsPacked;
    format.mBytesPerPacket = format.mBytesPerFrame = sizeof(std::int16_t);
    format.mFramesPerPacket = format.mChannelsPerFrame = 1;
    format.mBitsPerChannel = 16;
    const auto played = [](void*, AudioQueueRef, AudioQueueBufferRef) {};
    AudioQueueRef queue = nullptr;
    AudioQueueBufferRef buffer = nullptr;
    if (samples.empty() || AudioQueueNewOutput(&format, played, nullptr, nullptr, nullptr, 0, &queue) != noErr) return;
    if (AudioQueueAllocateBuffer(queue, bytes, &buffer) == noErr) {
        std::memcpy(buffer->mAudioData, samples.data(), bytes);
        buffer->mAudioDataByteSize = bytes;
        AudioQueueEnqueueBuffer(queue, buffer, 0, nullptr);
        AudioQueueStart(queue, nullptr);
    }
    AudioQueueDispose(queue, false); // once what is queued has been played
}

} // namespace trygg::ui
