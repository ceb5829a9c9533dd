#pragma once

#include "shared/clock.h"

namespace trygg::app {

/// The computer's own clock and time zone.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Moment now() const override;
};

/// Time on a clock that only goes forwards and goes on while the computer sleeps; for timers.
[[nodiscard]] std::chrono::milliseconds elapsed_time();

} // namespace trygg::app
