#include "ui/shell/screen_awake.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace trygg::ui {

class ScreenAwake::Hold {
public:
    Hold()
    {
        IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleDisplaySleep, kIOPMAssertionLevelOn,
                                    CFSTR("exercise session"), &wish_);
    }
    ~Hold() { IOPMAssertionRelease(wish_); }
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;

private:
    IOPMAssertionID wish_ = kIOPMNullAssertionID;
};

ScreenAwake::ScreenAwake() = default;

ScreenAwake::~ScreenAwake() = default;

void ScreenAwake::keep(bool awake)
{
    if (awake == (hold_ != nullptr)) return;
    hold_ = awake ? std::make_unique<Hold>() : nullptr;
}

} // namespace trygg::ui
