#include "simulation/patient.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trygg::simulation {
namespace {

using content::AvoidTag;

/// One patient in twenty answers at random.
constexpr double kAdversarial = 0.05;
/// How often each contraindication is there.
constexpr double kTag = 0.04;

plan::TrainingDays training_days(const Draws& draws)
{
    static constexpr std::array<std::array<int, 5>, 5> kWeeks{{
        {0, 2, 4, -1, -1}, {1, 3, 5, -1, -1}, {0, 2, 4, 6, -1}, {0, 1, 3, 5, -1}, {0, 1, 2, 4, 5}}};
    plan::TrainingDays days;
    for (const int day : kWeeks[static_cast<std::size_t>(draws.below(5, Chance::training_days))])
        if (day >= 0) days.insert(day);
    return days;
}

plan::Profile profile_of(const Draws& draws)
{
    static constexpr std::array kPatterns{plan::Pattern::nonspecific, plan::Pattern::nonspecific,
                                          plan::Pattern::sciatica, plan::Pattern::stenosis,
                                          plan::Pattern::osteoporosis, plan::Pattern::neck};
    static constexpr std::array kMinutes{10, 15, 20, 30};
    plan::Profile profile;
    profile.pattern = kPatterns[static_cast<std::size_t>(draws.below(6, Chance::pattern))];
    profile.minutes = kMinutes[static_cast<std::size_t>(draws.below(4, Chance::minutes))];
    profile.days = training_days(draws);
    for (const AvoidTag tag : {AvoidTag::irritable_leg, AvoidTag::falls, AvoidTag::pregnancy, AvoidTag::incontinence})
        if (draws.happens(kTag, Chance::tags, 0, static_cast<std::uint64_t>(tag))) profile.avoid.insert(tag);
    return profile;
}

} // namespace

const ExerciseId& goal_id()
{
    static const ExerciseId id = ExerciseId::Literal{"goal"};
    return id;
}

Patient patient_of(const content::Catalogue& catalogue, std::uint64_t seed, std::uint64_t index,
                   const Assumptions& assumptions)
{
    const Draws draws{seed, index};
    const int usual = 8 + draws.below(23, Chance::usual);
    const int target = static_cast<int>(std::lround(usual * draws.between(1.0, 1.3, Chance::target)));
    plan::Wishes wishes;
    wishes.goal = plan::OwnActivity{goal_id(), content::Unit::minutes, usual, target};
    plan::Profile profile = profile_of(draws);
    auto composition = plan::compose(catalogue, profile, wishes);
    return {.draws = draws,
            .adversarial = draws.happens(kAdversarial, Chance::adversarial),
            .profile = std::move(profile),
            .prescription = std::move(composition.prescription),
            .target = target,
            .growth = assumptions.growth * draws.between(0.004, 0.026, Chance::growth),
            .pain = draws.between(1.5, 5.0, Chance::pain),
            .adherence = std::min(1.0, assumptions.adherence * draws.between(0.55, 0.95, Chance::adherence)),
            .answering = draws.between(0.6, 0.95, Chance::answering),
            .flare_rate = draws.between(0.001, 0.006, Chance::flare_rate),
            .assumptions = assumptions};
}

} // namespace trygg::simulation
