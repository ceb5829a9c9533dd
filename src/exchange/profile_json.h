#pragma once

#include "content/exercise.h"
#include "content/json_view.h"
#include "plan/composition.h"
#include "plan/profile.h"

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

namespace trygg::exchange {

/// What a profile file for `rygg compose` holds.
struct CompositionRequest {
    plan::Profile profile;
    plan::Wishes wishes;
};

/// The highest dose, amount or usual level that a file may name.
inline constexpr int kMostAmount = 9999;

/// The profile of a history file: `days` and `avoid` required. Adds every fault.
[[nodiscard]] plan::Profile read_profile(const content::JsonView& view);

/// The profile of `rygg compose`: `pattern` and `minutes` required too, wishes beside. Adds every fault.
[[nodiscard]] CompositionRequest read_composition_request(const content::JsonView& view,
                                                          const content::Catalogue& catalogue);

/// The parts of a profile that stand in the object `view`; its other keys are the caller's. Adds every fault.
[[nodiscard]] plan::ProfileChange read_profile_change(const content::JsonView& view);

/// Whether an entry may name an exercise that the catalogue does not have (an old diary may).
enum class UnknownExercise { fault, allowed };

/// One entry of a prescription; empty, with every fault added, when it is none.
[[nodiscard]] std::optional<plan::PrescriptionEntry> read_entry(const content::JsonView& view,
                                                                const content::Catalogue& catalogue,
                                                                UnknownExercise unknown);

/// A prescription, each id once. Adds every fault.
[[nodiscard]] plan::Prescription read_prescription(const content::JsonView& view,
                                                   const content::Catalogue& catalogue);

/// What read_profile_change reads: the parts that are there.
[[nodiscard]] nlohmann::json profile_json(const plan::ProfileChange& change);
/// What read_profile reads.
[[nodiscard]] nlohmann::json profile_json(const plan::Profile& profile);
/// What read_entry reads.
[[nodiscard]] nlohmann::json entry_json(const plan::PrescriptionEntry& entry);
/// What read_prescription reads.
[[nodiscard]] nlohmann::json prescription_json(const plan::Prescription& prescription);

} // namespace trygg::exchange
