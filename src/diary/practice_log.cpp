#include "diary/practice_log.h"

#include <algorithm>

namespace trygg::diary {
namespace {

bool is_same_time(const Practice& one, const Practice& other)
{
    return one.kind == other.kind && one.started.instant == other.started.instant;
}

} // namespace

std::vector<Practice> each_once(const std::vector<Practice>& written)
{
    std::vector<Practice> once;
    for (const Practice& practice : written) {
        const auto same = std::ranges::find_if(once, [&](const Practice& one) { return is_same_time(one, practice); });
        if (same == once.end()) once.push_back(practice);
        else *same = practice;
    }
    std::erase_if(once, [](const Practice& practice) { return practice.length < kLeastPractice; });
    return once;
}

PracticeWeek practice_week(const std::vector<Practice>& written, const std::set<PracticeKind>& kinds, Date day)
{
    const int since_monday = static_cast<int>(weekday_of(day).iso_encoding()) - 1;
    const Date monday = plus_days(day, -since_monday), sunday = plus_days(monday, 6);
    PracticeWeek week;
    for (const Practice& practice : each_once(written)) {
        const Date begun = practice.started.day();
        if (!kinds.contains(practice.kind) || begun < monday || begun > sunday) continue;
        ++week.times;
        week.length += practice.length;
    }
    return week;
}

} // namespace trygg::diary
