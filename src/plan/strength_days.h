#pragma once

#include "plan/profile.h"

namespace trygg::plan {

/// The days for strength among the training days: from Monday on, never two next to each other
/// (Sunday is next to Monday), at most 3.
[[nodiscard]] TrainingDays strength_days(const TrainingDays& training);

} // namespace trygg::plan
