#include "ui/shell/screen_awake.h"

#include <windows.h>

namespace trygg::ui {

class ScreenAwake::Hold {
public:
    Hold() { SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED); }
    ~Hold() { SetThreadExecutionState(ES_CONTINUOUS); }
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;
};

ScreenAwake::ScreenAwake() = default;

ScreenAwake::~ScreenAwake() = default;

void ScreenAwake::keep(bool awake)
{
    if (awake == (hold_ != nullptr)) return;
    hold_ = awake ? std::make_unique<Hold>() : nullptr;
}

} // namespace trygg::ui
