#pragma once

#include "plan/day_plan.h"
#include "plan/event.h"
#include "plan/flare_up.h"
#include "plan/form_days.h"
#include "plan/gate.h"
#include "plan/pain_days.h"
#include "plan/programme.h"
#include "plan/sessions.h"

#include <array>
#include <optional>
#include <vector>

namespace trygg::plan {

/// Everything that the planner knows after the events played so far. Events come in playing order;
/// `table` must outlive the state.
class State {
public:
    State(const FactTable& table, const Profile& profile, const Prescription& prescription);

    /// Plays the next event.
    void apply(const Event& event);
    /// Lets the days up to `day` begin: pauses end, and a check that nobody answered is missing.
    void begin_day(Day day);

    /// Plays a part of a session or an answer that is already resolved to slots.
    void apply(const SessionPart& part);
    void apply(const LaterAnswer& answer);

    /// What to do on the newest day that has begun, and why; `trace` is left empty.
    [[nodiscard]] DayPlan day_plan() const;
    /// Every session so far, by exercise.
    [[nodiscard]] std::vector<TraceRow> trace() const;

    /// What a swap from `slot` may lead to, the offer first, then in the order of the catalogue.
    [[nodiscard]] std::vector<Slot> swaps_from(Slot slot) const;

    [[nodiscard]] const Programme& programme() const noexcept { return programme_; }
    [[nodiscard]] const Sessions& sessions() const noexcept { return sessions_; }
    [[nodiscard]] const Gate& gate() const noexcept { return gate_; }
    [[nodiscard]] const FlareUp& flare() const noexcept { return flare_; }

private:
    void play(const ProfileEvent& event, const Moment& at);
    void play(const ClearanceEvent& event, const Moment& at);
    void play(const TriageEvent& event, const Moment& at);
    void play(const LaterEvent& event, const Moment& at);
    void play(const DailyPainEvent& event, const Moment& at);
    void play(const DayFormEvent& event, const Moment& at);
    void play(const LowerEvent& event, const Moment& at);
    void play(const SwapEvent& event, const Moment& at);
    void play(const ExcludeEvent& event, const Moment& at);
    void play(const PrescribeEvent& event, const Moment& at);
    void play(const SessionEvent& event, const Moment& at);
    void play(const FlareEvent& event, const Moment& at);

    [[nodiscard]] Circumstances circumstances(std::optional<Moment> at) const;
    [[nodiscard]] bool may_swap(Slot from, Slot to) const;
    [[nodiscard]] std::optional<Slot> offer_of(const Stay& stay) const;
    [[nodiscard]] DayItem item_of(const Stay& stay, const DayPlan& plan) const;
    [[nodiscard]] std::optional<NotToday> why_not(const Stay& stay, const DayPlan& plan) const;
    void note_strength();
    void begin_flare();
    void look_for_flare();

    Profile profile_;
    Allowance allowance_;
    TrainingDays strength_days_;
    Programme programme_;
    Sessions sessions_;
    Gate gate_;
    FlareUp flare_;
    PainDays pains_;
    FormDays forms_;
    Day today_{};
    /// The last two days on which strength was done, the newest first.
    std::array<Day, 2> strength_done_{};
    std::size_t catalogue_size_;
};

} // namespace trygg::plan
