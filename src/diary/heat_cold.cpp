#include "diary/heat_cold.h"

#include "diary/practice_log.h"

#include <algorithm>

namespace trygg::diary {
namespace {

using std::chrono::sys_seconds;

sys_seconds begun(const Practice& practice) { return practice.started.instant; }
sys_seconds ended(const Practice& practice) { return begun(practice) + practice.length; }

/// Heat and cold less than a day away from `now`, the earliest first.
std::vector<Practice> recent(const std::vector<Practice>& written, sys_seconds now)
{
    std::vector<Practice> near = each_once(written);
    std::erase_if(near, [now](const Practice& practice) {
        const bool on_skin = practice.kind == PracticeKind::cold || practice.kind == PracticeKind::heat;
        return !on_skin || begun(practice) <= now - kHeatColdDay || begun(practice) > now + kHeatColdDay;
    });
    std::ranges::sort(near, {}, begun);
    return near;
}

/// The later of what the pause and the number of times ask for.
HeatColdWait wait_after(const std::vector<Practice>& near)
{
    const Practice last = *std::ranges::max_element(near, {}, ended);
    const HeatColdWait pause{ended(last) + kHeatColdPause, WaitReason::pause};
    if (near.size() < kHeatColdMost) return pause;
    const HeatColdWait enough{begun(near[near.size() - kHeatColdMost]) + kHeatColdDay, WaitReason::often_enough};
    return enough.until > pause.until ? enough : pause;
}

} // namespace

HeatCold heat_cold(const std::vector<Practice>& written, sys_seconds now)
{
    HeatCold state;
    const std::vector<Practice> near = recent(written, now);
    if (near.empty()) return state;
    for (const Practice& practice : near)
        if (begun(practice) <= now && now < ended(practice)) {
            state.running = practice;
            state.left = ended(practice) - now;
        }
    if (const HeatColdWait wait = wait_after(near); wait.until > now) state.wait = wait;
    return state;
}

} // namespace trygg::diary
