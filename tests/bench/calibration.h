#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>

namespace trygg::bench {

/// The median of five runs of `work`, in milliseconds; after one that is not counted, and with `between` after each.
inline double milliseconds(const std::function<void()>& work, const std::function<void()>& between = [] {})
{
    std::array<double, 5> times{};
    work();
    between();
    for (double& time : times) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        time = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
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
