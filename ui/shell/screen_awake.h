#pragma once

#include <memory>

namespace trygg::ui {

/// Keeps the screen from going dark while somebody follows it without touching the computer.
class ScreenAwake {
public:
    ScreenAwake();
    ~ScreenAwake();

    /// Asks the system for it, or takes the wish back; a system that cannot is left as it is.
    void keep(bool awake);

private:
    /// The wish, for as long as it lives.
    class Hold;
    std::unique_ptr<Hold> hold_;
};

} // namespace trygg::ui
