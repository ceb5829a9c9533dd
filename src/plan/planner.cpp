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

/// What was done of a day's sessions, whether or not the programme held it.
std::vector<ExerciseId> done_on(const History& history, Date day)
{
    std::vector<ExerciseId> done;
    for (const Event& event : history.events) {
        const auto* session = std::get_if<SessionEvent>(&event.body);
        if (!session || event.at.day() != day) continue;
        for (const ExerciseRecord& record : session->exercises)
            if (record.done > 0 && std::ranges::find(done, record.id) == done.end()) done.push_back(record.id);
    }
    return done;
}

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
    if (!session || session->closed) return std::nullopt;

    const auto next_morning = std::chrono::sys_seconds{session->day + days{1}} - now.offset;
    PendingCheck check{.session_day = Date{session->day},
                       .from = {std::max(session->ended + hours{12}, next_morning), now.offset},
                       .until = {session->ended + hours{48}, now.offset},
                       .exercises = {}};
    if (now.instant > check.until.instant) return std::nullopt;
    for (const SessionRow& row : state.sessions().newest_rows())
        check.exercises.push_back(state.programme().id_of(row.slot));
    if (check.exercises.empty()) check.exercises = done_on(history, check.session_day);
    return check.exercises.empty() ? std::nullopt : std::optional{check};
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
