#pragma once

#include "simulation/patient.h"

#include <optional>
#include <vector>

namespace trygg::simulation {

/// Loads above this are an overload.
inline constexpr double kOverload = 1.2;
/// In a flare-up patients train this much less often, whatever the policy.
inline constexpr double kTrainsInFlare = 0.7;

/// How a day begins, before anything is done on it.
struct DayShape {
    /// The day's form as the patient feels it: above 0 better than usual.
    double form = 0;
    /// Pain on getting up, 0–10.
    int pain = 0;
    bool in_flare = false;
};

/// What one exercise of a session led to.
struct Effect {
    int done = 0;
    /// Amount done against what the body bore that day; above 1 is too much.
    double load = 0;
    bool okay_now = true, okay_later = true;
};

/// A patient's body: how much it tolerates of each exercise, its pain, and its flare-ups.
class Body {
public:
    Body(const Patient& patient, const plan::FactTable& table);

    /// The next day begins, perhaps with a flare-up.
    DayShape begin_day(int day);
    /// The patient tries `amount` of an exercise that begins at `start` in the catalogue; tolerance adapts.
    Effect exercise(plan::Slot slot, int start, int amount);
    /// The worst pain of a session that began with `before`.
    [[nodiscard]] int worst_pain(int before) const;
    /// What the body bears of an exercise on this day.
    [[nodiscard]] double capacity(plan::Slot slot, int start);

    /// The share of the patient's adherence that is left: sessions that were too much cost some of it.
    [[nodiscard]] double trust() const noexcept { return trust_; }
    /// A session is over; whether all of it was okay, now and later.
    void learn(bool fine);
    [[nodiscard]] int flares() const noexcept { return flares_; }
    /// The highest load of the day so far.
    [[nodiscard]] double highest_load() const noexcept { return load_; }

private:
    struct Tolerance {
        double amount = 0;
        int last_trained = 0;
    };
    [[nodiscard]] double flare_share() const;
    double& tolerance(plan::Slot slot, int start);

    const Patient& patient_;
    std::vector<Tolerance> tolerances_;
    plan::Slot goal_slot_;
    int goal_usual_;
    int day_ = 0;
    double load_ = 0, load_yesterday_ = 0, form_ = 0, trust_ = 1;
    std::optional<int> flare_began_{};
    int flares_ = 0;
};

} // namespace trygg::simulation
