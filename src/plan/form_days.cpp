#include "plan/form_days.h"

#include <algorithm>
#include <cstddef>

namespace trygg::plan {
namespace {

std::size_t place(Day day) { return static_cast<std::size_t>(day.time_since_epoch().count()) % 8; }

} // namespace

FormDays::Entry& FormDays::entry(Day day)
{
    Entry& found = entries_[place(day)];
    if (found.day != day) found = {day, DayForm::ordinary, false};
    return found;
}

void FormDays::say(Day day, DayForm form) { entry(day).form = form; }

void FormDays::note_plan_b(Day day) { entry(day).plan_b = true; }

DayForm FormDays::on(Day day) const
{
    const Entry& found = entries_[place(day)];
    return found.day == day ? found.form : DayForm::ordinary;
}

int FormDays::bad_days(Day day) const
{
    return static_cast<int>(std::count_if(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        const bool recent = entry.day <= day && entry.day > day - std::chrono::days{7};
        return recent && (entry.form == DayForm::bad || entry.plan_b);
    }));
}

} // namespace trygg::plan
