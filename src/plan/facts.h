#pragma once

#include "content/exercise.h"
#include "plan/profile.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trygg::plan {

/// An exercise's place in a FactTable, or behind it for an activity of the person's own.
using Slot = std::size_t;

/// A set of small enumerators, quick to compare.
using Bits = unsigned;

/// The bit of one enumerator.
template <class Enum>
[[nodiscard]] constexpr Bits bit(Enum value) noexcept
{
    return 1U << static_cast<unsigned>(value);
}

/// What the planner needs to know of one exercise or own activity; doses in its unit.
struct Facts {
    content::Unit unit = content::Unit::repetitions;
    /// First dose, largest rise, most in one set, most in one session, and least.
    int start = 1, step = 1, cap = 1, top = 1, floor = 1;
    /// Absent for an activity of the person's own.
    std::optional<content::Goal> goal{};
    int level = 1;
    /// Contraindications, position and equipment, one bit each.
    Bits tags = 0, position = 0, equipment = 0;
    std::optional<Slot> easier{}, harder{};

    [[nodiscard]] bool strength() const noexcept { return goal == content::Goal::strength; }
};

/// The facts of a person's own activity.
[[nodiscard]] Facts facts_of(const OwnActivity& activity);

/// 70 % of the usual level, rounded down: where START begins.
[[nodiscard]] constexpr int start_of_usual(int usual) noexcept { return 7 * usual / 10; }

/// The facts of the whole catalogue, by slot; refers to the catalogue, which must outlive it.
class FactTable {
public:
    explicit FactTable(const content::Catalogue& catalogue);

    [[nodiscard]] std::size_t size() const noexcept { return facts_.size(); }
    [[nodiscard]] const Facts& operator[](Slot slot) const { return facts_[slot]; }
    [[nodiscard]] const ExerciseId& id(Slot slot) const { return catalogue_->exercises()[slot].id; }
    [[nodiscard]] std::optional<Slot> find(const ExerciseId& id) const;

private:
    const content::Catalogue* catalogue_;
    std::vector<Facts> facts_;
};

/// What a profile allows.
class Allowance {
public:
    explicit Allowance(const Profile& profile);

    /// Whether the profile has a contraindication of the exercise.
    [[nodiscard]] bool avoids(const Facts& facts) const noexcept { return (facts.tags & tags_) != 0; }
    /// Whether the exercise may be brought in: no contraindication, its position and equipment there.
    [[nodiscard]] bool permits(const Facts& facts) const noexcept
    {
        return !avoids(facts) && (facts.position & ~positions_) == 0 &&
               (facts.equipment & ~equipment_) == 0;
    }

private:
    Bits tags_ = 0, positions_ = 0, equipment_ = 0;
};

} // namespace trygg::plan
