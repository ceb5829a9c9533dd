#pragma once

#include "plan/pain_days.h"
#include "plan/programme.h"
#include "plan/session_row.h"

#include <optional>

namespace trygg::plan {

/// What stands around a grade at the moment when it is given.
struct Circumstances {
    Day day{};
    /// The event that grades; absent where nobody answered.
    std::optional<Moment> at{};
    /// A flare-up, a block or a due triage stands: a GREEN does not feed the streak.
    bool hindered = false;
    /// A flare-up lasts: on the way back from it no dose is above the newest GREEN.
    bool flare = false;
    const PainDays& pains;
    const Allowance& allowance;
};

/// Gives `row` a grade and moves its exercise; a grade that is no worse than the row's changes nothing.
void give_grade(Programme& programme, SessionRow& row, Grade grade, const Circumstances& around);

/// A later part on plan B: the row counts no more.
void stop_counting(Programme& programme, SessionRow& row);

/// What may take the place of `stay` after STEP-UP: what it replaced, else the harder one; empty when
/// that may not come in.
[[nodiscard]] std::optional<Slot> step_up_of(const Programme& programme, const Stay& stay,
                                             const Allowance& allowance);

/// The dose after a rise by BUILD.
[[nodiscard]] int risen(int d, const Facts& facts);

} // namespace trygg::plan
