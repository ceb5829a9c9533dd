#include "support/generated.h"

#include "content/json_view.h"
#include "exchange/event_json.h"
#include "plan/state.h"
#include "support/story.h"

#include <algorithm>
#include <ostream>

namespace trygg::plan {
namespace {

const std::vector<std::string_view> kNear{"bridge",    "pelvic_tilt", "thor_ext",  "walk_flat",  "walk_int",
                                          "sit_stand", "heel_raise",  "cat_camel", "slider_sup", "rest_9090",
                                          "plank_wall", "cycling",    "knee_chest", "seat_flex", "one_leg"};

int wrapped(int number, int count) { return (number % count + count) % count; }

ExerciseId near(int number)
{
    return id(kNear[static_cast<std::size_t>(wrapped(number, static_cast<int>(kNear.size())))]);
}

PainScore pain(int number) { return PainScore::from(wrapped(number, 11)).value(); }

TrainingDays days_of(int number)
{
    TrainingDays days;
    for (int day = 0; day < 7; ++day)
        if ((number >> day & 1) != 0 && days.size() < 6) days.insert(day);
    if (days.size() < 2) days = {0, 3};
    return days;
}

content::AvoidTags tags_of(int number)
{
    content::AvoidTags tags;
    for (int tag = 0; tag < 8; ++tag)
        if ((number >> (2 * tag) & 3) == 3) tags.insert(static_cast<content::AvoidTag>(tag));
    return tags;
}

OwnActivity cycling(const Step& step)
{
    OwnActivity own{.id = id("cycling"), .unit = static_cast<content::Unit>(wrapped(step.a, 3))};
    own.usual = 1 + wrapped(step.b, 40);
    if (step.c > 0) own.target = 1 + wrapped(step.c, 60);
    own.aerobic = wrapped(step.a, 2) == 1;
    return own;
}

Prescription prescription_of(const Sketch& sketch)
{
    Prescription prescription;
    for (const int number : sketch.prescribed) {
        const ExerciseId exercise = near(number);
        const bool there = std::any_of(prescription.begin(), prescription.end(),
                                       [&](const PrescriptionEntry& entry) { return id_of(entry) == exercise; });
        if (there) continue;
        if (exercise.text() == "cycling") {
            prescription.emplace_back(cycling({0, 0, number, number, number}));
            continue;
        }
        PrescribedExercise entry{exercise, {}};
        if (number % 3 == 0) entry.usual = wrapped(number, 50);
        prescription.emplace_back(entry);
    }
    return prescription;
}

/// Turns steps into events, with a state beside that knows the doses.
class Teller {
public:
    Teller(const Sketch& sketch, History& history)
        : sketch_{sketch}, history_{history}, table_{shipped_catalogue()},
          state_{table_, history.profile, history.prescription}
    {
    }

    void tell(const Step& step)
    {
        static constexpr std::array kDaysLater{0, 0, 0, 0, 1, 1, 1, 1, 2, 3, 11, 22};
        const int days = sketch_.calm && step.later % 4 != 0 ? 0 : kDaysLater[static_cast<std::size_t>(wrapped(step.later, 12))];
        if (days > 0) minute_ = 0;
        day_ += days;
        minute_ = std::min(minute_ + 30 * (1 + wrapped(step.later, 12)), 23 * 60 + 59);
        state_.begin_day(std::chrono::sys_days{date(day_)});
        if (sketch_.calm && step.what % 3 != 0) return good_round();
        add(moment(day_, minute_ / 60, minute_ % 60), body(step));
    }

private:
    void add(const Moment& at, EventBody body)
    {
        std::string canonical = content::compact_json(exchange::event_json(at, body));
        history_.events.push_back({at, std::move(body), std::move(canonical)});
        state_.apply(history_.events.back());
    }

    void good_round()
    {
        const DayPlan plan = state_.day_plan();
        SessionEvent session;
        session.pain_before = session.pain_worst = PainScore::of(2);
        for (const DayItem& item : plan.items) session.exercises.push_back({item.exercise, item.dose, true});
        if (!session.exercises.empty()) add(moment(day_, 20), std::move(session));
        LaterEvent later;
        later.pain = PainScore::of(2);
        ++day_;
        minute_ = 8 * 60;
        add(moment(day_, 8), later);
    }

    EventBody session(const Step& step) const
    {
        SessionEvent session;
        session.plan = wrapped(step.a, 5) == 0 ? PlanKind::b : PlanKind::a;
        session.pain_before = pain(step.b);
        session.pain_worst = pain(step.b + wrapped(step.c, 4));
        for (const StayIndex index : state_.programme().order()) {
            const Stay& stay = state_.programme().stay(index);
            const int done = wrapped(step.c, 3) == 0 ? wrapped(step.a, stay.d + 2) : stay.d;
            session.exercises.push_back({state_.programme().id_of(stay.slot), done, wrapped(step.c + stay.d, 7) != 0});
        }
        if (session.exercises.empty()) session.exercises.push_back({near(step.a), 3, true});
        if (wrapped(step.a * 7 + step.b, 23) == 0) session.new_signs = true;
        return session;
    }

    EventBody later(const Step& step) const
    {
        LaterEvent later;
        later.okay = wrapped(step.a, 3) != 0;
        later.pain = pain(step.b);
        if (step.c > 0) {
            later.suspected_given = true;
            later.suspected = {near(step.c), near(step.c + step.a)};
        }
        if (wrapped(step.b * 5 + step.c, 19) == 0) later.new_signs = true;
        if (wrapped(step.b * 3 + step.c, 17) == 0) later.leg_pain_further_down = true;
        return later;
    }

    EventBody body(const Step& step) const
    {
        switch (wrapped(step.what, 16)) {
        case 0: return DailyPainEvent{pain(step.a), {}};
        case 1: return DayFormEvent{static_cast<DayForm>(wrapped(step.a, 3))};
        case 2: return FlareEvent{};
        case 3: return LowerEvent{near(step.a), 1 + wrapped(step.b, 20)};
        case 4: return SwapEvent{near(step.a), near(step.b)};
        case 5: return ExcludeEvent{near(step.a)};
        case 6:
            if (near(step.a).text() == "cycling") return PrescribeEvent{cycling(step)};
            return PrescribeEvent{PrescribedExercise{near(step.a), wrapped(step.b, 60)}};
        case 7: return ClearanceEvent{"Mottagningen på torget", date(day_)};
        case 8: {
            ProfileChange change;
            if (step.a > 0) change.days = days_of(step.b);
            else change.avoid = tags_of(step.b);
            return ProfileEvent{change};
        }
        case 9:
        case 10:
        case 11: {
            TriageEvent triage;
            triage.level = "self_care";
            triage.blocks_plan = wrapped(step.a, 9) == 0;
            if (wrapped(step.b, 15) == 0) triage.rules = {RuleId::from("AGE-2").value()};
            return triage;
        }
        case 12:
        case 13: return later(step);
        default: return session(step);
        }
    }

    const Sketch& sketch_;
    History& history_;
    FactTable table_;
    State state_;
    int day_ = 0, minute_ = 6 * 60;
};

} // namespace

History history_of(const Sketch& sketch)
{
    History history;
    history.profile.days = days_of(sketch.days);
    history.profile.avoid = tags_of(sketch.avoid);
    for (int item = 4; item < 11; ++item)
        if ((sketch.equipment >> item & 1) != 0) history.profile.equipment.insert(static_cast<content::Equipment>(item));
    history.prescription = prescription_of(sketch);
    Teller teller{sketch, history};
    teller.tell({9, 0, 1, 1, 1});
    for (const Step& step : sketch.steps) teller.tell(step);
    return history;
}

Date first_day(const History& history) { return history.events.empty() ? date(0) : history.events.front().at.day(); }

Date last_day(const History& history) { return history.events.empty() ? date(0) : history.events.back().at.day(); }

void showValue(const Step& step, std::ostream& out)
{
    out << '{' << step.what << ',' << step.later << ',' << step.a << ',' << step.b << ',' << step.c << '}';
}

} // namespace trygg::plan

rc::Gen<trygg::plan::Sketch> rc::Arbitrary<trygg::plan::Sketch>::arbitrary()
{
    using trygg::plan::Sketch;
    using trygg::plan::Step;
    const auto number = gen::inRange(0, 64);
    const auto step = gen::build<Step>(gen::set(&Step::what, number), gen::set(&Step::later, number),
                                       gen::set(&Step::a, number), gen::set(&Step::b, number),
                                       gen::set(&Step::c, gen::inRange(-32, 32)));
    return gen::build<Sketch>(gen::set(&Sketch::prescribed, gen::resize(6, gen::container<std::vector<int>>(number))),
                              gen::set(&Sketch::steps, gen::scale(2.0, gen::container<std::vector<Step>>(step))),
                              gen::set(&Sketch::days, gen::inRange(0, 128)),
                              gen::set(&Sketch::avoid, gen::inRange(0, 65536)),
                              gen::set(&Sketch::equipment, gen::inRange(0, 2048)),
                              gen::set(&Sketch::calm, gen::arbitrary<bool>()));
}
