#pragma once

#include "plan/pain_days.h"
#include "shared/date.h"

namespace trygg::simulation {

/// The first day of every simulation, a Monday.
inline constexpr plan::Day kFirstDay{std::chrono::year{2026} / std::chrono::January / 5};

/// Day number `day` of a simulation, from 0.
[[nodiscard]] constexpr plan::Day day_at(int day) noexcept { return kFirstDay + std::chrono::days{day}; }

/// The weekday of day number `day`, 0 for Monday.
[[nodiscard]] constexpr int weekday_at(int day) noexcept { return day % 7; }

/// A time of day number `day`.
[[nodiscard]] constexpr Moment moment_at(int day, int hour, int minute) noexcept
{
    return {std::chrono::sys_seconds{day_at(day)} + std::chrono::hours{hour} + std::chrono::minutes{minute},
            std::chrono::minutes{0}};
}

} // namespace trygg::simulation
