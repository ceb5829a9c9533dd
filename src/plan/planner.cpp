#include "plan/planner.h"

#include "plan/play_order.h"
#include "plan/state.h"

#include <algorithm>

namespace trygg::plan {
namespace {

using std::chrono::days;
using std::chrono::hours;

/// A history being played, day by day.
class Playing {
public:
    Playing(const content::Catalogue& catalogue, const History& history, Day last)
        : table_{catalogue}, state_{table_, history.profile, history.prescription},
          events_{play_order(history, last)}
    {
    }

    /// The state when `day` is over.
    State& at(Day day)
    {
        for (; next_ < events_.size() && Day{events_[next_]->at.day()} <= day; ++next_)
            state_.apply(*events_[next_]);
        state_.begin_day(day);
        return state_;
    }

    DayPlan plan_of(Day day)
    {
        const State& state = at(day);
        DayPlan plan = state.day_plan();
        plan.trace = state.trace();
        return plan;
    }

private:
    FactTable table_;
    State state_;
    std::vector<const Event*> events_;
    std::size_t next_ = 0;
};

} // namespace

DayPlan plan_for(const content::Catalogue& catalogue, const History& history, Date day)
{
    return Playing{catalogue, history, Day{day}}.plan_of(Day{day});
}

std::vector<DayPlan> plans_for(const content::Catalogue& catalogue, const History& history, Date first,
                               Date last)
{
    Playing playing{catalogue, history, Day{last}};
    std::vector<DayPlan> plans;
    for (Day day{first}; day <= Day{last}; day += days{1}) plans.push_back(playing.plan_of(day));
    return plans;
}

std::optional<PendingCheck> pending_check(const content::Catalogue& catalogue, const History& history,
                                          const Moment& now)
{
    const Day today{now.day()};
    Playing playing{catalogue, history, today};
    const State& state = playing.at(today);
    const auto& session = state.sessions().newest();
    if (!session || session->closed || state.sessions().newest_rows().empty()) return std::nullopt;

    const auto next_morning = std::chrono::sys_seconds{session->day + days{1}} - now.offset;
    PendingCheck check{.session_day = Date{session->day},
                       .from = {std::max(session->ended + hours{12}, next_morning), now.offset},
                       .until = {session->ended + hours{48}, now.offset},
                       .exercises = {}};
    if (now.instant > check.until.instant) return std::nullopt;
    for (const SessionRow& row : state.sessions().newest_rows())
        check.exercises.push_back(state.programme().id_of(row.slot));
    return check;
}

std::vector<ExerciseId> swap_alternatives(const content::Catalogue& catalogue, const History& history,
                                          Date day, const ExerciseId& exercise)
{
    Playing playing{catalogue, history, Day{day}};
    const State& state = playing.at(Day{day});
    std::vector<ExerciseId> found;
    if (const auto slot = state.programme().slot_of(exercise))
        for (const Slot to : state.swaps_from(*slot)) found.push_back(state.programme().id_of(to));
    return found;
}

} // namespace trygg::plan
