#pragma once

#include "ui/pages/countdown.h"
#include "ui/pages/sound.h"

#include <optional>

namespace trygg::ui {

/// Notices when the work of a countdown begins, is half over and ends.
class CueWatch {
public:
    /// What has come since the last look; only the newest, however much time has gone by.
    [[nodiscard]] std::optional<Cue> look(const Countdown& countdown, Countdown::Time now);
    /// Forgets what it has seen.
    void reset() { seen_.reset(); }

private:
    struct Seen {
        const Phase* phase;
        bool is_past_half;
    };
    std::optional<Seen> seen_;
};

} // namespace trygg::ui
