#pragma once

#include "content/exercise.h"
#include "plan/profile.h"

#include <map>
#include <optional>
#include <vector>

namespace trygg::plan {

/// What the first programme is composed from, beside the profile.
struct Wishes {
    /// Weeks since the trouble began; 12 where it is not known.
    int weeks = 12;
    /// What the person wants back; always the first item.
    std::optional<PrescriptionEntry> goal;
    /// Exercises that the person likes, in the order chosen.
    std::vector<ExerciseId> likes;
    /// The usual level of the last 3 months, where it is known.
    std::map<ExerciseId, int> usual;
};

/// Why a goal cannot stand in the programme.
enum class GoalFault {
    unusable, ///< contraindicated, no equipment or position for it, or too hard to begin with
    heart     ///< an aerobic activity with heart symptoms
};

/// The first programme.
struct Composition {
    Prescription prescription;
    /// The goal cannot be used; `prescription` is empty then.
    std::optional<GoalFault> fault;
    /// Fewer than three items were to be had.
    bool sparse = false;
    friend bool operator==(const Composition&, const Composition&) = default;
};

/// Why an own activity cannot stand in the programme of `profile`; empty where it can.
[[nodiscard]] std::optional<GoalFault> goal_fault(const Profile& profile, const OwnActivity& activity);

/// The first programme for `profile`; without a pattern it is nonspecific's, without minutes 15's.
[[nodiscard]] Composition compose(const content::Catalogue& catalogue, const Profile& profile,
                                  const Wishes& wishes);

} // namespace trygg::plan
