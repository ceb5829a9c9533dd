#pragma once

#include "plan/composition.h"
#include "plan/facts.h"
#include "simulation/draws.h"

#include <cstdint>
#include <vector>

namespace trygg::simulation {

/// How strong three assumptions of the model are, beside what docs/planner.md says of them (1 = as there).
struct Assumptions {
    /// How fast tolerance grows with fitting load.
    double growth = 1;
    /// How much days differ.
    double noise = 1;
    /// How often patients train.
    double adherence = 1;
    /// How much of their adherence a session that was too much costs; 0 for none.
    double discouragement = 1;
};

/// A virtual patient: what stays the same from the first day to the last.
struct Patient {
    Draws draws;
    /// Answers and deeds are random; counted for violations only.
    bool adversarial = false;
    plan::Profile profile;
    /// The goal activity first.
    plan::Prescription prescription;
    /// The amount of the goal activity that the patient wants back.
    int target = 1;
    /// Gain of tolerance by one fitting session.
    double growth = 0;
    /// Pain at the beginning, 0–10.
    double pain = 0;
    /// Chance of training on a training day, of answering the later check, and of a flare-up on any day.
    double adherence = 0, answering = 0, flare_rate = 0;
    Assumptions assumptions;
};

/// Patient number `index` of the population `seed`.
[[nodiscard]] Patient patient_of(const content::Catalogue& catalogue, std::uint64_t seed, std::uint64_t index,
                                 const Assumptions& assumptions);

/// The id of every patient's goal activity.
[[nodiscard]] const ExerciseId& goal_id();

} // namespace trygg::simulation
