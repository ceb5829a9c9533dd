#pragma once

#include "shared/pain_score.h"

#include <QElapsedTimer>

namespace trygg::ui {

/// Digits typed as a number from 0 to 10: a 0 within a second of a 1 makes 10.
class PainTyping {
public:
    /// The number that stands after `digit`.
    [[nodiscard]] int typed(int digit)
    {
        const bool makes_ten = digit == 0 && since_one_.isValid() && !since_one_.hasExpired(kTenWithin);
        since_one_.invalidate();
        if (digit == 1) since_one_.start();
        return makes_ten ? PainScore::kMax : digit;
    }
    /// The next digit begins anew.
    void forget() { since_one_.invalidate(); }

private:
    static constexpr int kTenWithin = 1000;
    QElapsedTimer since_one_;
};

} // namespace trygg::ui
