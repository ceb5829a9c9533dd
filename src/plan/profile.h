#pragma once

#include "content/vocabulary.h"
#include "shared/date.h"
#include "shared/id.h"

#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace trygg::plan {

/// The pattern of the trouble, as the person describes it.
enum class Pattern { nonspecific, sciatica, stenosis, osteoporosis, neck };

/// The days of the week on which the person trains, as weekdays since Monday (0–6); 2–6 different ones.
using TrainingDays = std::set<int>;

/// What the planner knows of the person.
struct Profile {
    std::optional<Pattern> pattern;
    content::AvoidTags avoid;
    TrainingDays days;
    /// 10, 15, 20 or 30 a session.
    std::optional<int> minutes;
    /// Nothing listed beyond what is always there when empty or absent.
    std::set<content::Equipment> equipment;
    /// Absent: every position; empty: none.
    std::optional<std::set<content::Position>> positions;
    friend bool operator==(const Profile&, const Profile&) = default;
};

/// A part of the profile that changes; what is absent stays as it was.
struct ProfileChange {
    std::optional<Pattern> pattern;
    std::optional<content::AvoidTags> avoid;
    std::optional<TrainingDays> days;
    std::optional<int> minutes;
    std::optional<std::set<content::Equipment>> equipment;
    std::optional<std::set<content::Position>> positions;
    friend bool operator==(const ProfileChange&, const ProfileChange&) = default;
};

/// An exercise of the catalogue, with the person's usual level of the last 3 months where known.
struct PrescribedExercise {
    ExerciseId exercise;
    /// In the exercise's unit, 0–9999.
    std::optional<int> usual{};
    friend bool operator==(const PrescribedExercise&, const PrescribedExercise&) = default;
};

/// An activity of the person's own, graded like an exercise.
struct OwnActivity {
    ExerciseId id;
    content::Unit unit = content::Unit::minutes;
    /// 1–9999, the usual level of the last 3 months.
    int usual = 1;
    /// 1–9999, the level that the person wants to reach.
    std::optional<int> target{};
    bool aerobic = false;
    /// What counts as its plan B, in the person's own words (1–80 characters).
    std::optional<std::string> plan_b{};
    friend bool operator==(const OwnActivity&, const OwnActivity&) = default;
};

/// One line of a prescription.
using PrescriptionEntry = std::variant<PrescribedExercise, OwnActivity>;

/// What is prescribed, in programme order; each id once.
using Prescription = std::vector<PrescriptionEntry>;

/// The id of the exercise or activity that `entry` prescribes.
[[nodiscard]] inline const ExerciseId& id_of(const PrescriptionEntry& entry)
{
    if (const auto* exercise = std::get_if<PrescribedExercise>(&entry)) return exercise->exercise;
    return std::get<OwnActivity>(entry).id;
}

} // namespace trygg::plan
