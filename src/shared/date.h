#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace trygg {

/// A civil day, without time zone; always a real day of the calendar, years 2000–2199.
using Date = std::chrono::year_month_day;

/// The day written as YYYY-MM-DD; empty for any other text, an impossible day or another century.
[[nodiscard]] std::optional<Date> date_from(std::string_view iso);

/// The day as YYYY-MM-DD.
[[nodiscard]] std::string to_iso(Date day);

/// Whole days from `earlier` to `later`; negative the other way round.
[[nodiscard]] int days_between(Date earlier, Date later);

/// The day that lies `days` after `day` (before, when negative).
[[nodiscard]] Date plus_days(Date day, int days);

/// Monday … Sunday.
[[nodiscard]] std::chrono::weekday weekday_of(Date day);

/// An instant together with the person's offset from UTC when it was written down.
struct Moment {
    std::chrono::sys_seconds instant{};
    std::chrono::minutes offset{};

    /// The civil day on the person's own calendar.
    [[nodiscard]] Date day() const;
    /// The person's own time of day.
    [[nodiscard]] std::chrono::minutes minute_of_day() const;
    friend auto operator<=>(const Moment&, const Moment&) = default;
};

/// The moment written as YYYY-MM-DDThh:mm:ss±hh:mm, years 2000–2199; empty for any other text.
[[nodiscard]] std::optional<Moment> moment_from(std::string_view iso);

/// The moment as YYYY-MM-DDThh:mm:ss±hh:mm.
[[nodiscard]] std::string to_iso(const Moment& moment);

} // namespace trygg
