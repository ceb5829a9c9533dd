#include "plan/pain_days.h"

#include <algorithm>
#include <cstddef>

namespace trygg::plan {
namespace {

using std::chrono::days;

std::size_t place_of(Day day)
{
    return static_cast<std::size_t>(day.time_since_epoch().count()) % 32;
}

/// Whether the mean of the first is above that of the second.
template <class Week>
bool mean_above(const Week& first, const Week& second)
{
    return first.sum * second.days > second.sum * first.days;
}

} // namespace

void PainDays::note(Day day, int pain)
{
    Entry& entry = entries_[place_of(day)];
    entry = {day, entry.day == day ? std::max(entry.pain, pain) : pain};
}

std::optional<int> PainDays::on(Day day) const
{
    const Entry& entry = entries_[place_of(day)];
    return entry.day == day ? std::optional{entry.pain} : std::nullopt;
}

PainDays::Week PainDays::week_before(Day day) const
{
    Week week;
    for (int back = 1; back <= 7; ++back)
        if (const auto pain = on(day - days{back})) {
            week.sum += *pain;
            ++week.days;
        }
    return week;
}

bool PainDays::rising(Day day) const
{
    constexpr int kFewest = 3;
    const Week newest = week_before(day);
    if (newest.days < kFewest) return false;
    const Week middle = week_before(day - days{7});
    if (middle.days < kFewest || !mean_above(newest, middle)) return false;
    const Week oldest = week_before(day - days{14});
    return oldest.days >= kFewest && mean_above(middle, oldest);
}

std::optional<int> PainDays::double_median_before(Day day) const
{
    std::array<int, 14> pains{};
    std::size_t count = 0;
    for (int back = 1; back <= 14; ++back)
        if (const auto pain = on(day - days{back})) pains[count++] = *pain;
    if (count < 7) return std::nullopt;
    std::sort(pains.begin(), pains.begin() + static_cast<std::ptrdiff_t>(count));
    return pains[(count - 1) / 2] + pains[count / 2];
}

bool PainDays::high_two_days(Day day) const
{
    const auto today = on(day), yesterday = on(day - days{1});
    if (!today || !yesterday || std::min(*today, *yesterday) < 2) return false;
    const auto median = double_median_before(day - days{1});
    return median && 2 * std::min(*today, *yesterday) >= *median + 4;
}

} // namespace trygg::plan
