#include "simulation/outcome.h"

#include <algorithm>

namespace trygg::simulation {
namespace {

void add_up(Violations& sum, const Violations& more)
{
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += more[i];
}

} // namespace

void Outcome::add(const Course& course)
{
    add_up(violations, course.violations);
    days_watched += course.days_watched;
    days_audited += course.days_audited;
    if (course.adversarial) {
        ++adversarial;
        return;
    }
    ++patients;
    sessions += course.sessions;
    overload_sessions += course.overload_sessions;
    flares += course.flares;
    at_goal += course.at_goal_in_last_week ? 1 : 0;
    if (!course.first_week_at_goal) return;
    const auto week = static_cast<std::size_t>(*course.first_week_at_goal);
    if (first_at_goal.size() < week) first_at_goal.resize(week);
    ++first_at_goal[week - 1];
}

void Outcome::add(const Outcome& other)
{
    add_up(violations, other.violations);
    patients += other.patients;
    adversarial += other.adversarial;
    sessions += other.sessions;
    overload_sessions += other.overload_sessions;
    flares += other.flares;
    at_goal += other.at_goal;
    days_watched += other.days_watched;
    days_audited += other.days_audited;
    first_at_goal.resize(std::max(first_at_goal.size(), other.first_at_goal.size()));
    for (std::size_t i = 0; i < other.first_at_goal.size(); ++i) first_at_goal[i] += other.first_at_goal[i];
}

std::optional<int> Outcome::median_weeks_to_goal() const
{
    std::uint64_t reached = 0;
    for (std::size_t week = 0; week < first_at_goal.size(); ++week) {
        reached += first_at_goal[week];
        if (2 * reached >= patients && patients > 0) return static_cast<int>(week) + 1;
    }
    return std::nullopt;
}

} // namespace trygg::simulation
