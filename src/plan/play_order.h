#pragma once

#include "plan/event.h"
#include "plan/pain_days.h"

#include <vector>

namespace trygg::plan {

/// The events of `history` up to `last`, in playing order: by day, instant, type, then their bytes.
/// They point into the history.
[[nodiscard]] std::vector<const Event*> play_order(const History& history, Day last);

} // namespace trygg::plan
