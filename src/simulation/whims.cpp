#include "simulation/whims.h"

#include "simulation/timetable.h"

#include <algorithm>

namespace trygg::simulation {
namespace {

using plan::EventBody;

/// Draws of one day, one after the other.
class Whim {
public:
    Whim(const Draws& draws, int day) : draws_{draws}, day_{day} {}

    bool happens(double probability) { return draws_.happens(probability, Chance::whim, day_, next_++); }
    int below(int count) { return draws_.below(count, Chance::whim, day_, next_++); }
    PainScore pain() { return PainScore::from(below(11)).value_or(PainScore::of(0)); }

private:
    const Draws& draws_;
    int day_;
    std::uint64_t next_ = 1;
};

EventBody later(Whim& whim, const plan::State& state)
{
    plan::LaterEvent later;
    later.okay = whim.happens(0.7);
    later.pain = whim.pain();
    for (const plan::SessionRow& row : state.sessions().newest_rows())
        if (whim.happens(0.2)) later.suspected.push_back(state.programme().id_of(row.slot));
    if (whim.happens(0.03)) later.new_signs = true;
    if (whim.happens(0.03)) later.leg_pain_further_down = true;
    return later;
}

EventBody session(Whim& whim, const plan::State& state)
{
    plan::SessionEvent session;
    session.plan = whim.happens(0.2) ? plan::PlanKind::b : plan::PlanKind::a;
    session.pain_before = whim.pain();
    session.pain_worst = whim.happens(0.2) ? whim.pain() : session.pain_before;
    for (const plan::StayIndex index : state.programme().order()) {
        const plan::Stay& stay = state.programme().stay(index);
        const int done = whim.happens(0.6) ? stay.d : whim.below(2 * stay.d + 1);
        session.exercises.push_back({state.programme().id_of(stay.slot), done, whim.happens(0.9)});
    }
    if (whim.happens(0.02)) session.new_signs = true;
    return session;
}

EventBody change(Whim& whim, const plan::State& state, const plan::DayItem& item)
{
    switch (whim.below(6)) {
    case 0: return plan::LowerEvent{item.exercise, 1 + whim.below(item.because.d + 1)};
    case 1: return plan::ExcludeEvent{item.exercise};
    case 2: return plan::PrescribeEvent{plan::PrescribedExercise{item.exercise, whim.below(40)}};
    case 3: return plan::FlareEvent{};
    case 4: {
        plan::ProfileChange days;
        days.days = plan::TrainingDays{whim.below(3), 3 + whim.below(2), 5 + whim.below(2)};
        return plan::ProfileEvent{days};
    }
    default: break;
    }
    const auto slot = state.programme().slot_of(item.exercise);
    const auto choices = slot ? state.swaps_from(*slot) : std::vector<plan::Slot>{};
    if (choices.empty()) return plan::DayFormEvent{plan::DayForm::bad};
    const auto to = choices[static_cast<std::size_t>(whim.below(static_cast<int>(choices.size())))];
    return plan::SwapEvent{item.exercise, state.programme().id_of(to)};
}

} // namespace

std::vector<std::pair<Moment, EventBody>> whims(const Draws& draws, int day, const plan::State& state,
                                                const plan::DayPlan& plan)
{
    Whim whim{draws, day};
    std::vector<std::pair<Moment, EventBody>> events;
    if (whim.happens(0.6)) events.emplace_back(moment_at(day, 9, whim.below(60)), later(whim, state));
    if (whim.happens(0.5)) events.emplace_back(moment_at(day, 10, 0), plan::DailyPainEvent{whim.pain(), {}});
    if (whim.happens(0.3))
        events.emplace_back(moment_at(day, 11, 0), plan::DayFormEvent{static_cast<plan::DayForm>(whim.below(3))});
    if (!plan.items.empty() && whim.happens(0.15)) {
        const auto& item = plan.items[static_cast<std::size_t>(whim.below(static_cast<int>(plan.items.size())))];
        events.emplace_back(moment_at(day, 12, 0), change(whim, state, item));
    }
    const bool in_parts = whim.happens(0.2);
    if (whim.happens(0.6) && !state.programme().order().empty()) {
        events.emplace_back(moment_at(day, 17, whim.below(60)), session(whim, state));
        if (in_parts) events.emplace_back(moment_at(day, 20, 0), session(whim, state));
    }
    return events;
}

} // namespace trygg::simulation
