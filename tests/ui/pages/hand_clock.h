#pragma once

#include <chrono>

namespace trygg::ui {

/// A clock that a test moves.
class HandClock {
public:
    [[nodiscard]] std::chrono::milliseconds now() const { return now_; }
    void pass(std::chrono::milliseconds time) { now_ += time; }

private:
    std::chrono::milliseconds now_{1000};
};

} // namespace trygg::ui
