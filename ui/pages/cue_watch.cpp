#include "ui/pages/cue_watch.h"

#include <utility>

namespace trygg::ui {
namespace {

bool is_work(const Phase* phase) { return phase && phase->kind == Phase::Kind::work; }

} // namespace

std::optional<Cue> CueWatch::look(const Countdown& countdown, Countdown::Time now)
{
    const Phase* phase = countdown.phase(now);
    const Seen present{phase, phase && countdown.is_past_half(now)};
    const auto before = std::exchange(seen_, present);
    if (!before) return std::nullopt;
    if (before->phase != phase) {
        if (is_work(phase)) return Cue::start;
        return is_work(before->phase) ? std::optional{Cue::end} : std::nullopt;
    }
    return present.is_past_half && !before->is_past_half ? std::optional{Cue::half} : std::nullopt;
}

} // namespace trygg::ui
