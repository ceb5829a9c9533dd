#include "ui/pages/dose_steps.h"

#include <algorithm>
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

int step_of(content::Unit unit)
{
    switch (unit) {
    case content::Unit::minutes:
    case content::Unit::repetitions: return 2;
    case content::Unit::seconds: return 5;
    }
    return 1;
}

} // namespace

int DoseSteps::after(int dose) const { return std::min(std::max(top, dose), dose + std::min(step, std::max(1, dose / 10))); }

DoseSteps steps_of(const content::Exercise& exercise) { return {exercise.step, exercise.top()}; }

DoseSteps steps_of(const plan::OwnActivity& activity)
{
    const int start = std::max(1, 7 * activity.usual / 10);
    return {step_of(activity.unit), std::max(start, activity.target.value_or(activity.usual))};
}

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
