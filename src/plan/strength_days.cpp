#include "plan/strength_days.h"

namespace trygg::plan {

TrainingDays strength_days(const TrainingDays& training)
{
    constexpr std::size_t kMost = 3;
    TrainingDays chosen;
    for (const int day : training)
        if (chosen.size() < kMost && !chosen.contains((day + 6) % 7) && !chosen.contains((day + 1) % 7))
            chosen.insert(day);
    return chosen;
}

} // namespace trygg::plan
