#pragma once

#include "shared/date.h"

namespace trygg {

/// Tells the time; injected, so that tests and simulations decide what time it is.
class Clock {
public:
    virtual ~Clock() = default;
    /// Now, with the person's offset from UTC.
    [[nodiscard]] virtual Moment now() const = 0;
};

/// A clock that shows what it was set to.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Moment moment) : moment_{moment} {}
    [[nodiscard]] Moment now() const override { return moment_; }
    void set(Moment moment) { moment_ = moment; }

private:
    Moment moment_;
};

} // namespace trygg
