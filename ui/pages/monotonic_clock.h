#pragma once

#include <chrono>
#include <functional>

namespace trygg::ui {

/// A clock that only goes forward, the computer's sleep included.
using MonotonicClock = std::function<std::chrono::milliseconds()>;

} // namespace trygg::ui
