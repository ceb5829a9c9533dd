#include "simulation/body.h"

#include <algorithm>
#include <cmath>

namespace trygg::simulation {
namespace {

/// The model's numbers; docs/planner.md says why each is about this large.
constexpr int kFlareDays = 14;
constexpr double kFlareWeakness = 0.5;
constexpr double kFlarePain = 3.5;
constexpr double kFlareByOverload = 0.25;
constexpr double kDayDeviation = 0.12;
constexpr double kExerciseDeviation = 0.06;
constexpr double kPainDeviation = 0.7;
constexpr double kTooMuch = 1.1;
constexpr double kLossByTooMuch = 0.25;
constexpr double kFitting = 0.5;
/// In the exercise's unit; whoever moves at all bears about this much.
constexpr double kLeastTolerance = 0.5;
constexpr double kStopsAt = 1.6;
constexpr double kNoNow = 0.35, kNoLater = 0.2;
/// Pain in exercise costs adherence (Jack 2010); by how much is this project's guess.
constexpr double kTrustLost = 0.1, kTrustBack = 0.04, kLeastTrust = 0.2;
constexpr int kRestBeforeLoss = 7;
constexpr double kLossPerRestDay = 0.005;

int pain_score(double pain) { return std::clamp(static_cast<int>(std::lround(pain)), 0, 10); }

double excess(double load) { return std::max(0.0, load - 1.0); }

} // namespace

Body::Body(const Patient& patient, const plan::FactTable& table)
    : patient_{patient}, tolerances_(table.size() + 1), goal_slot_{table.size()},
      goal_usual_{std::get<plan::OwnActivity>(patient.prescription.front()).usual}
{
}

double Body::flare_share() const
{
    if (!flare_began_ || day_ - *flare_began_ >= kFlareDays) return 0;
    return 1.0 - static_cast<double>(day_ - *flare_began_) / kFlareDays;
}

double& Body::tolerance(plan::Slot slot, int start)
{
    Tolerance& found = tolerances_[slot];
    if (found.amount <= 0) {
        // The usual level of the last 3 months is about what the body bears; a start may be far from it.
        found.amount = slot == goal_slot_ ? goal_usual_ * patient_.draws.between(0.8, 1.2, Chance::tolerance, 0, slot)
                                          : start * patient_.draws.between(1.0, 2.4, Chance::tolerance, 0, slot);
        found.last_trained = day_;
    }
    const int rested = day_ - found.last_trained;
    if (rested > kRestBeforeLoss) {
        found.amount *= std::pow(1.0 - kLossPerRestDay, rested - kRestBeforeLoss);
        found.last_trained = day_ - kRestBeforeLoss;
    }
    return found.amount;
}

DayShape Body::begin_day(int day)
{
    const Draws& draws = patient_.draws;
    day_ = day;
    load_yesterday_ = load_;
    load_ = 0;
    const double hazard = patient_.flare_rate + kFlareByOverload * excess(load_yesterday_);
    if (flare_share() <= 0 && draws.happens(hazard, Chance::flare, day)) {
        flare_began_ = day;
        ++flares_;
    }
    form_ = patient_.assumptions.noise * draws.normal(Chance::day_shape, day);
    // Pain eases over the first months whatever is done, and follows form, overload and flare-up.
    const double course = patient_.pain * (0.6 + 0.4 * std::exp(-day / 42.0));
    const double noise = kPainDeviation * patient_.assumptions.noise * draws.normal(Chance::pain_noise, day);
    const double pain = course - 0.4 * form_ + noise + 4.0 * excess(load_yesterday_) + kFlarePain * flare_share();
    return {form_ - 2.0 * flare_share(), pain_score(pain), flare_share() > 0};
}

double Body::capacity(plan::Slot slot, int start)
{
    const double shape = kDayDeviation * form_ + kExerciseDeviation * patient_.assumptions.noise *
                                                     patient_.draws.normal(Chance::exercise_shape, day_, slot);
    return tolerance(slot, start) * std::exp(shape) * (1.0 - kFlareWeakness * flare_share());
}

Effect Body::exercise(plan::Slot slot, int start, int amount)
{
    const double bears = capacity(slot, start);
    const int stops_at = std::max(1, static_cast<int>(kStopsAt * bears));
    Effect effect{.done = std::min(amount, stops_at)};
    effect.load = effect.done / bears;
    const Draws& draws = patient_.draws;
    effect.okay_now = excess(effect.load) < kNoNow + 0.1 * draws.normal(Chance::okay_now_noise, day_, slot);
    effect.okay_later = excess(effect.load) < kNoLater + 0.08 * draws.normal(Chance::okay_later_noise, day_, slot);
    load_ = std::max(load_, effect.load);

    double& bearing = tolerance(slot, start);
    const double too_much = std::min(effect.load - kTooMuch, 1.0);
    if (too_much > 0) bearing = std::max(kLeastTolerance, bearing * (1.0 - kLossByTooMuch * too_much));
    else if (effect.done >= kFitting * bearing) bearing *= 1.0 + patient_.growth;
    tolerances_[slot].last_trained = day_;
    return effect;
}

void Body::learn(bool fine)
{
    const double kept = 1.0 - kTrustLost * patient_.assumptions.discouragement;
    trust_ = fine ? std::min(1.0, trust_ + kTrustBack) : std::max(kLeastTrust, trust_ * kept);
}

int Body::worst_pain(int before) const
{
    const double noise = 0.6 * patient_.draws.normal(Chance::worst_noise, day_);
    return std::max(before, pain_score(before + 0.8 * std::min(load_, 1.0) + 8.0 * excess(load_) + noise));
}

} // namespace trygg::simulation
