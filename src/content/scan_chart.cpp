#include "content/scan_chart.h"

#include <algorithm>
#include <cstdlib>

namespace trygg::content {

std::size_t nearest_age(const ScanChart& chart, int age)
{
    const auto nearest =
        std::ranges::min_element(chart.ages, {}, [age](int each) { return std::abs(each - age); });
    return static_cast<std::size_t>(nearest - chart.ages.begin());
}

} // namespace trygg::content
