#include "ui/pages/trained_weeks.h"

#include <chrono>
#include <map>

namespace trygg::ui {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// The Thursday of a day's week; it decides the week's number and year.
sys_days thursday_of(Date day)
{
    const sys_days at{day};
    const int from_monday = static_cast<int>(std::chrono::weekday{at}.iso_encoding()) - 1;
    return at + days{3 - from_monday};
}

int week_number(sys_days thursday)
{
    const Date date{thursday};
    const sys_days new_year{date.year() / std::chrono::January / 1};
    return static_cast<int>((thursday - new_year).count()) / 7 + 1;
}

} // namespace

std::vector<TrainedWeek> trained_weeks(const std::vector<plan::TraceRow>& trace, const ExerciseId& exercise,
                                       Date today)
{
    struct Found {
        TrainedWeek week;
        bool plan_a = false;
    };
    std::map<sys_days, Found> weeks;
    weeks[thursday_of(today)];
    for (const plan::TraceRow& row : trace) {
        if (row.exercise != exercise) continue;
        Found& found = weeks[thursday_of(row.day)];
        const bool plan_a = row.plan == plan::PlanKind::a;
        if (plan_a || !found.plan_a) found.week.dose = row.dose;
        found.plan_a = found.plan_a || plan_a;
        found.week.grades.push_back(row.grade);
    }
    std::vector<TrainedWeek> list;
    for (auto& [thursday, found] : weeks) {
        found.week.week = week_number(thursday);
        list.push_back(std::move(found.week));
    }
    return list;
}

} // namespace trygg::ui
