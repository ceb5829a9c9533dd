#pragma once

#include "plan/pain_days.h"

#include <optional>

namespace trygg::plan {

/// A flare-up and the six days of return after its triage; several in a row make one whole.
class FlareUp {
public:
    static constexpr int kDays = 6;

    /// A flare-up begins, or begins again; it waits for its triage.
    void begin(Day day);
    /// The triage that it waits for is passed, or cleared, and no other is due: `day` is day 1.
    void pass(Day day);

    /// Whether it lasts: waiting for the triage, or within its six days.
    [[nodiscard]] bool lasts(Day day) const;
    /// Day 1–6 of the return; empty outside it.
    [[nodiscard]] std::optional<int> day_number(Day day) const;
    /// Whether `day` lies behind the sixth day of the last flare-up (or there was none).
    [[nodiscard]] bool over_before(Day day) const;
    /// Whether it lasts and `day` is the fifteenth of the whole, or later.
    [[nodiscard]] bool long_lasting(Day day) const;

private:
    [[nodiscard]] std::optional<Day> sixth_day() const;

    /// The day of the first event of the whole.
    std::optional<Day> first_{};
    /// Day 1 of the newest return; an older one's days run on while a new one waits.
    std::optional<Day> day_one_{};
    bool waiting_ = false;
};

} // namespace trygg::plan
