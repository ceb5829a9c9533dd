#include "plan/flare_up.h"

namespace trygg::plan {

using std::chrono::days;

std::optional<Day> FlareUp::sixth_day() const
{
    return day_one_ ? std::optional{*day_one_ + days{kDays - 1}} : std::nullopt;
}

void FlareUp::begin(Day day)
{
    const bool goes_on = waiting_ || (day_one_ && day <= *sixth_day() + days{1});
    if (!goes_on) first_ = day;
    waiting_ = true;
}

void FlareUp::pass(Day day)
{
    if (!waiting_) return;
    waiting_ = false;
    day_one_ = day;
}

std::optional<int> FlareUp::day_number(Day day) const
{
    if (!day_one_ || day < *day_one_ || day > *sixth_day()) return std::nullopt;
    return static_cast<int>((day - *day_one_).count()) + 1;
}

bool FlareUp::lasts(Day day) const { return waiting_ || day_number(day); }

bool FlareUp::over_before(Day day) const
{
    if (waiting_) return false;
    return !day_one_ || day > *sixth_day();
}

bool FlareUp::long_lasting(Day day) const
{
    // planner.md: over 14 days is more than a flare-up, a physiotherapist should look.
    return lasts(day) && day - *first_ >= days{14};
}

} // namespace trygg::plan
