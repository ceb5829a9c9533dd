#pragma once

#include "content/exercise.h"
#include "plan/day_plan.h"
#include "plan/profile.h"

#include <set>

namespace trygg::app {

/// Whether a person may be shown exercises now.
enum class ExerciseDoor {
    open,
    no_plan,   ///< no programme yet: they can be looked at
    questions, ///< safety questions come before any exercise
    blocked    ///< no exercise until a clinician has cleared the person
};

/// How an exercise stands to the person's plan.
enum class Standing {
    offered,   ///< it can be put into the plan
    in_plan,
    no_plan,   ///< there is no plan to put it into
    avoided,   ///< a contraindication of the person's rules it out
    position,  ///< in a position that the person does not use
    equipment, ///< it needs what the person does not have
    waits,     ///< it was tried, and how it was afterwards is not answered yet
    too_hard   ///< harder than the composition gives, or it has been too much; comes by way of its easier one
};

/// What limits the exercises that may be offered, beside the profile.
struct StandingLimits {
    /// The hardest level that composition gives, 1–2 (planner_exact.md, composition 3).
    int hardest = 2;
    /// What has been too much; it comes back by way of an easier one, or when a physiotherapist prescribes it.
    std::set<ExerciseId> too_much = {};
    /// What was tried in the session whose "Am I okay later?" waits for an answer.
    std::set<ExerciseId> waiting = {};
};

/// How the exercises of a catalogue stand to one plan.
class Standings {
public:
    /// `plan` is today's; `catalogue` outlives it.
    Standings(const content::Catalogue& catalogue, plan::Profile profile, const plan::DayPlan& plan, ExerciseDoor door,
              StandingLimits limits = {});

    /// How `exercise` of the catalogue stands; what rules it out comes before everything else.
    [[nodiscard]] Standing of(const content::Exercise& exercise) const;
    /// Whether it is harder than the composition gives, or has been too much.
    [[nodiscard]] bool is_too_hard(const content::Exercise& exercise) const;
    /// The contraindications of the person that `exercise` has.
    [[nodiscard]] content::AvoidTags against(const content::Exercise& exercise) const;

private:
    const content::Catalogue& catalogue_;
    plan::Profile profile_;
    content::AvoidTags avoid_;
    std::set<ExerciseId> in_plan_;
    ExerciseDoor door_;
    StandingLimits limits_;
};

} // namespace trygg::app
