#pragma once

#include "content/vocabulary.h"
#include "shared/date.h"
#include "shared/id.h"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace trygg::content {

/// Whether an exercise goes by sides: one side after the other (the dose is per side), or sides in
/// turn (the dose counts both together).
enum class Sides { none, each, alternating };

/// The facts of one exercise of the catalogue; doses are whole numbers in `unit`.
struct Exercise {
    ExerciseId id;
    Goal goal = Goal::mobility;
    Position position = Position::standing;
    /// What must be at hand, if anything.
    std::optional<Equipment> equipment{};
    /// 1 (anybody) to 3.
    int level = 1;
    Unit unit = Unit::repetitions;
    /// First dose, largest rise, and most in one set.
    int start = 1, step = 1, cap = 1;
    AvoidTags avoid{};
    std::optional<ExerciseId> easier{}, harder{};
    Sides sides = Sides::none;
    /// The longest stretch before one rests for as long as one wants, in `unit`.
    std::optional<int> bout{};
    /// Ids of sources.json.
    std::vector<std::string> sources{};
    /// When the facts were last compared with their sources.
    Date reviewed{};
    /// The clinician who has read them and the words; empty while nobody has.
    std::string read_by{};

    /// The lowest dose that the exercise is offered at: half the start, rounded up.
    [[nodiscard]] int floor() const noexcept { return (start + 1) / 2; }
    /// Whether the dose may be split into sets (strength and control).
    [[nodiscard]] bool in_sets() const noexcept
    {
        return goal == Goal::strength || goal == Goal::control;
    }
    /// The highest dose of one session: three sets where sets are allowed, otherwise one.
    [[nodiscard]] int top() const noexcept { return in_sets() ? 3 * cap : cap; }
    friend bool operator==(const Exercise&, const Exercise&) = default;
};

/// A movement of everyday life that is shown but has no dose.
struct EverydayMovement {
    ExerciseId id;
    std::vector<std::string> sources{};
    Date reviewed{};
    std::string read_by{};
    friend bool operator==(const EverydayMovement&, const EverydayMovement&) = default;
};

/// The facts of all exercises; every id is there once and every link leads to an exercise.
class Catalogue {
public:
    /// Empty when an id is there twice or a variant is not.
    [[nodiscard]] static std::optional<Catalogue> from(std::vector<Exercise> exercises,
                                                       std::vector<EverydayMovement> movements);

    /// In the order of the file.
    [[nodiscard]] const std::vector<Exercise>& exercises() const noexcept { return exercises_; }
    [[nodiscard]] const std::vector<EverydayMovement>& movements() const noexcept
    {
        return movements_;
    }
    /// The exercise of that id; null when the catalogue has none.
    [[nodiscard]] const Exercise* find(const ExerciseId& id) const;
    /// The everyday movement of that id; null when the catalogue has none.
    [[nodiscard]] const EverydayMovement* find_movement(const ExerciseId& id) const;

private:
    Catalogue(std::vector<Exercise> exercises, std::vector<EverydayMovement> movements);

    std::vector<Exercise> exercises_;
    std::vector<EverydayMovement> movements_;
    std::unordered_map<ExerciseId, std::size_t> index_;
};

} // namespace trygg::content
