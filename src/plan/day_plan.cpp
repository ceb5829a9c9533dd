#include "plan/day_plan.h"

#include <algorithm>
#include <cstddef>

namespace trygg::plan {

std::vector<int> in_sets(int dose, int cap)
{
    const int count = std::max(1, (dose + cap - 1) / cap);
    std::vector<int> sets(static_cast<std::size_t>(count), dose / count);
    for (int i = 0; i < dose % count; ++i) ++sets[static_cast<std::size_t>(i)];
    return sets;
}

} // namespace trygg::plan
