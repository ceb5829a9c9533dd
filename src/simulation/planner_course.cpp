#include "simulation/planner_course.h"

#include "simulation/audit.h"
#include "simulation/timetable.h"
#include "simulation/trace.h"
#include "simulation/whims.h"

#include <algorithm>

namespace trygg::simulation {
namespace {

/// Every so many days of an audited course are played again.
constexpr int kAuditedDays = 9;

PainScore score(int pain) { return PainScore::from(std::clamp(pain, 0, 10)).value_or(PainScore::of(0)); }

} // namespace

PlannerCourse::PlannerCourse(const content::Catalogue& catalogue, const plan::FactTable& table,
                             const Patient& patient, std::uint64_t number, Audit audit, std::string* trace)
    : catalogue_{catalogue}, table_{table}, patient_{patient}, number_{number}, audit_{audit}, trace_{trace},
      profile_{patient.profile}, state_{table, patient.profile, patient.prescription}, body_{patient, table},
      watch_{table}
{
    course_.adversarial = patient.adversarial;
    if (audit_ == Audit::no) return;
    history_.profile = patient.profile;
    history_.prescription = patient.prescription;
}

Course PlannerCourse::run(int weeks)
{
    weeks_ = weeks;
    for (int day = 0; day < 7 * weeks; ++day) live(day);
    course_.flares = static_cast<std::uint64_t>(body_.flares());
    course_.violations = watch_.violations();
    if (audit_ == Audit::no) return course_;
    simulation::audit(catalogue_, history_, plans_, course_.violations);
    course_.days_audited = plans_.size();
    return course_;
}

void PlannerCourse::play(const Moment& at, plan::EventBody body)
{
    plan::Event event{at, std::move(body), {}};
    state_.apply(event);
    if (audit_ != Audit::no) history_.events.push_back(std::move(event));
}

bool PlannerCourse::is_audited(int day) const
{
    switch (audit_) {
    case Audit::no: return false;
    case Audit::one_day:
        return static_cast<std::uint64_t>(day) == number_ / 2 % static_cast<std::uint64_t>(7 * weeks_);
    case Audit::many_days: return day % kAuditedDays == 0;
    }
    return false;
}

void PlannerCourse::live(int day)
{
    const DayShape shape = body_.begin_day(day);
    state_.begin_day(day_at(day));
    if (!patient_.adversarial) {
        answer_later(day, shape);
        say_form(day, shape);
    }
    see_to_triage(day);
    const plan::DayPlan plan = state_.day_plan();
    watch_.see(state_, plan, profile_);
    ++course_.days_watched;
    if (patient_.adversarial) {
        act_at_random(day, plan);
    } else {
        accept_offers(day, plan);
        train(day, plan, shape);
    }
    if (!is_audited(day)) return;
    plans_.push_back(state_.day_plan());
    plans_.back().trace = state_.trace();
}

void PlannerCourse::answer_later(int day, const DayShape& shape)
{
    const Draws& draws = patient_.draws;
    if (draws.happens(0.5, Chance::writes_pain, day))
        play(moment_at(day, 7, 0), plan::DailyPainEvent{score(shape.pain), {}});
    if (!aftermath_ || day - aftermath_->day > 2 || !draws.happens(patient_.answering, Chance::answers, day)) return;
    plan::LaterEvent later;
    later.okay = aftermath_->all_okay;
    later.pain = score(shape.pain);
    if (!later.okay && draws.happens(0.8, Chance::names_suspects, day)) later.suspected = aftermath_->culprits;
    aftermath_.reset();
    play(moment_at(day, 7, 30), std::move(later));
}

void PlannerCourse::say_form(int day, const DayShape& shape)
{
    const Draws& draws = patient_.draws;
    if (shape.form < -1.0 && draws.happens(0.8, Chance::bad_day_said, day))
        play(moment_at(day, 7, 40), plan::DayFormEvent{plan::DayForm::bad});
    if (shape.form > 1.0 && draws.happens(0.5, Chance::bad_day_said, day))
        play(moment_at(day, 7, 40), plan::DayFormEvent{plan::DayForm::good});
    const bool asked = shape.in_flare && !state_.flare().lasts(day_at(day));
    if (asked && draws.happens(0.3, Chance::says_flare, day)) play(moment_at(day, 7, 50), plan::FlareEvent{});
}

void PlannerCourse::see_to_triage(int day)
{
    const Draws& draws = patient_.draws;
    if (state_.gate().due() && draws.happens(0.9, Chance::takes_triage, day)) {
        plan::TriageEvent triage;
        triage.short_form = day > 0;
        triage.blocks_plan = day > 0 && draws.happens(0.02, Chance::triage_blocks, day);
        triage.level = triage.blocks_plan ? "same_day" : "self_care";
        play(moment_at(day, 8, 0), std::move(triage));
    } else if (state_.gate().blocked() && draws.happens(0.25, Chance::triage_blocks, day)) {
        play(moment_at(day, 8, 0), plan::ClearanceEvent{"a clinician", Date{day_at(day)}});
    }
}

void PlannerCourse::accept_offers(int day, const plan::DayPlan& plan)
{
    for (const plan::DayItem& item : plan.items)
        if (item.offer && patient_.draws.happens(0.3, Chance::whim, day))
            play(moment_at(day, 12, 0), plan::SwapEvent{item.exercise, *item.offer});
}

void PlannerCourse::train(int day, const plan::DayPlan& plan, const DayShape& shape)
{
    const Draws& draws = patient_.draws;
    const double willing = patient_.adherence * body_.trust() * (shape.in_flare ? kTrainsInFlare : 1.0);
    if (plan.items.empty() || !draws.happens(willing, Chance::trains, day)) return;
    const bool plan_b = plan.form == plan::DayForm::bad && draws.happens(0.8, Chance::plan_b, day);
    const bool less = draws.happens(0.1, Chance::does_less, day);
    plan::SessionEvent session;
    session.plan = plan_b ? plan::PlanKind::b : plan::PlanKind::a;
    bool all_fine = true;
    Aftermath aftermath{.day = day, .culprits = {}};
    for (const plan::DayItem& item : plan.items) {
        const plan::Slot slot = *state_.programme().slot_of(item.exercise);
        const plan::Facts& facts = state_.programme().facts(slot);
        const int dose = plan_b ? item.plan_b : item.dose;
        const double capacity = trace_ ? body_.capacity(slot, facts.start) : 0.0;
        const Effect effect = body_.exercise(slot, facts.start, less ? std::max(1, 8 * dose / 10) : dose);
        session.exercises.push_back({item.exercise, effect.done, effect.okay_now});
        if (!effect.okay_later) aftermath.culprits.push_back(item.exercise);
        all_fine = all_fine && effect.okay_now && effect.okay_later;
        aftermath.all_okay = aftermath.all_okay && effect.okay_later;
        const bool at_goal = !facts.goal && effect.done >= patient_.target;
        if (at_goal && effect.okay_now && effect.okay_later) course_.reach_goal(day / 7 + 1, weeks_);
        if (trace_)
            append(*trace_, {number_, day, item.exercise.text(), dose, effect.done, capacity, effect.okay_now,
                             effect.okay_later});
    }
    session.pain_before = score(shape.pain);
    session.pain_worst = score(body_.worst_pain(shape.pain));
    body_.learn(all_fine);
    ++course_.sessions;
    if (body_.highest_load() > kOverload) ++course_.overload_sessions;
    aftermath_ = std::move(aftermath);
    play(moment_at(day, 18, 0), std::move(session));
}

void PlannerCourse::act_at_random(int day, const plan::DayPlan& plan)
{
    for (auto& [at, body] : whims(patient_.draws, day, state_, plan)) {
        if (const auto* change = std::get_if<plan::ProfileEvent>(&body))
            if (change->change.days) profile_.days = *change->change.days;
        if (std::holds_alternative<plan::SessionEvent>(body)) ++course_.sessions;
        play(at, std::move(body));
    }
}

} // namespace trygg::simulation
