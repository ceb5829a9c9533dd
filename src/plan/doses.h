#pragma once

#include "plan/day_plan.h"

#include <algorithm>
#include <optional>

namespace trygg::plan {

/// Plan A's dose on a day of the return from a flare-up: half on days 1–3, three quarters on days 4–6.
[[nodiscard]] constexpr int flare_dose(int dose, std::optional<int> flare_day) noexcept
{
    if (!flare_day) return dose;
    return std::max(1, *flare_day <= 3 ? dose / 2 : 75 * dose / 100);
}

/// Plan B's dose beside plan A's: half of it.
[[nodiscard]] constexpr int plan_b_dose(int plan_a) noexcept { return std::max(1, plan_a / 2); }

} // namespace trygg::plan
