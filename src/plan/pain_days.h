#pragma once

#include <array>
#include <chrono>
#include <optional>

namespace trygg::plan {

/// A civil day as a serial number.
using Day = std::chrono::sys_days;

/// The pain of the last weeks, day by day: of each day the highest value that was given.
class PainDays {
public:
    /// A value of `day`, 0–10; days may come again but never lie before the newest one.
    void note(Day day, int pain);
    /// TREND: whether weekly mean pain, up to the day before `day`, rose two weeks running.
    [[nodiscard]] bool rising(Day day) const;
    /// Whether `day` and the day before are both at least 2 over the median of the 14 days before them.
    [[nodiscard]] bool high_two_days(Day day) const;

private:
    struct Entry {
        Day day{};
        int pain = 0;
    };
    struct Week {
        int sum = 0, days = 0;
    };
    [[nodiscard]] std::optional<int> on(Day day) const;
    [[nodiscard]] Week week_before(Day day) const;
    /// Twice the median of the 14 days before `day`; empty with fewer than 7 values.
    [[nodiscard]] std::optional<int> double_median_before(Day day) const;

    /// By day modulo its size; more than the 21 days that are looked back.
    std::array<Entry, 32> entries_{};
};

} // namespace trygg::plan
