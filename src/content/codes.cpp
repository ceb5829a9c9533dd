#include "content/codes.h"

#include <array>
#include <cstddef>

namespace trygg::content {
namespace {

/// Codes in the order of the enumerators.
constexpr std::array<std::string_view, 8> kGoals{"M", "S", "C", "A", "N", "R", "F", "B"};
constexpr std::array<std::string_view, 7> kPositions{"std",  "sit", "sup",   "pro",
                                                     "side", "4kn", "halfkn"};
constexpr std::array<std::string_view, 11> kEquipment{
    "chair", "wall", "mat", "bench", "stairs", "bike", "pool", "band", "weight", "stick", "step"};
constexpr std::array<std::string_view, 8> kTags{"OP", "ST", "SC", "FA", "PG", "NK", "CV", "INC"};
constexpr std::array<std::string_view, 3> kUnits{"repetitions", "seconds", "minutes"};
constexpr std::array<std::string_view, 3> kSides{"none", "each", "alternating"};

template <class Value, std::size_t N>
std::optional<Value> value_of(const std::array<std::string_view, N>& codes, std::string_view code)
{
    for (std::size_t i = 0; i < N; ++i)
        if (codes[i] == code) return static_cast<Value>(i);
    return std::nullopt;
}

} // namespace

std::string_view code(Goal goal) { return kGoals.at(static_cast<std::size_t>(goal)); }
std::string_view code(Position position)
{
    return kPositions.at(static_cast<std::size_t>(position));
}
std::string_view code(Equipment equipment)
{
    return kEquipment.at(static_cast<std::size_t>(equipment));
}
std::string_view code(AvoidTag tag) { return kTags.at(static_cast<std::size_t>(tag)); }
std::string_view code(Unit unit) { return kUnits.at(static_cast<std::size_t>(unit)); }
std::string_view code(Sides sides) { return kSides.at(static_cast<std::size_t>(sides)); }

std::optional<Goal> goal_from(std::string_view code) { return value_of<Goal>(kGoals, code); }
std::optional<Position> position_from(std::string_view code)
{
    return value_of<Position>(kPositions, code);
}
std::optional<Equipment> equipment_from(std::string_view code)
{
    return value_of<Equipment>(kEquipment, code);
}
std::optional<AvoidTag> avoid_tag_from(std::string_view code)
{
    return value_of<AvoidTag>(kTags, code);
}
std::optional<Unit> unit_from(std::string_view code) { return value_of<Unit>(kUnits, code); }
std::optional<Sides> sides_from(std::string_view code) { return value_of<Sides>(kSides, code); }

} // namespace trygg::content
