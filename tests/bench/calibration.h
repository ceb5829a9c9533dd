#pragma once

#include <algorithm>
#include <array>
#include <ctime>
#include <functional>

namespace trygg::bench {

/// The median of five runs of `work`, in milliseconds of processor time; after one that is not counted, and with `between` after each.
inline double milliseconds(const std::function<void()>& work, const std::function<void()>& between = [] {})
{
    std::array<double, 5> times{};
    work();
    between();
    for (double& time : times) {
        const std::clock_t begin = std::clock();
        work();
        time = static_cast<double>(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
        between();
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// A fixed piece of work in milliseconds: a million steps of a generator (Knuth's constants).
inline double calibration()
{
    return milliseconds([] {
        unsigned long long state = 1;
        for (int i = 0; i < 1'000'000; ++i) state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        volatile unsigned long long kept = state;
        static_cast<void>(kept);
    });
}

} // namespace trygg::bench
