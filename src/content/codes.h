#pragma once

#include "content/exercise.h"
#include "content/vocabulary.h"

#include <optional>
#include <string_view>

namespace trygg::content {

/// The code of a value in files: M S C A N R F B.
[[nodiscard]] std::string_view code(Goal goal);
/// std, sit, sup, pro, side, 4kn or halfkn.
[[nodiscard]] std::string_view code(Position position);
/// chair, wall, mat, bench, stairs, bike, pool, band, weight, stick or step.
[[nodiscard]] std::string_view code(Equipment equipment);
/// OP, ST, SC, FA, PG, NK, CV or INC.
[[nodiscard]] std::string_view code(AvoidTag tag);
/// repetitions, seconds or minutes.
[[nodiscard]] std::string_view code(Unit unit);
/// none, each or alternating.
[[nodiscard]] std::string_view code(Sides sides);

/// The value with that code; empty for any other text.
[[nodiscard]] std::optional<Goal> goal_from(std::string_view code);
[[nodiscard]] std::optional<Position> position_from(std::string_view code);
[[nodiscard]] std::optional<Equipment> equipment_from(std::string_view code);
[[nodiscard]] std::optional<AvoidTag> avoid_tag_from(std::string_view code);
[[nodiscard]] std::optional<Unit> unit_from(std::string_view code);
[[nodiscard]] std::optional<Sides> sides_from(std::string_view code);

} // namespace trygg::content
