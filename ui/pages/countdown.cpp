#include "ui/pages/countdown.h"

#include <algorithm>

namespace trygg::ui {
namespace {

using std::chrono::seconds;

/// Time to breathe between two sets, and to turn over between two sides.
constexpr seconds kRest{20}, kChangeSides{15};

/// Work that is shorter than this is over soon enough: its half is not told.
constexpr seconds kHalved{20};

Phase lead_in(const std::vector<Block>& blocks, std::size_t index, seconds get_ready)
{
    if (index == 0) return {Phase::Kind::get_ready, get_ready, index};
    const bool other_side = blocks[index].side != blocks[index - 1].side;
    return other_side ? Phase{Phase::Kind::change_sides, kChangeSides, index} : Phase{Phase::Kind::rest, kRest, index};
}

} // namespace

std::vector<Block> blocks_of(const std::vector<int>& sets, int sides)
{
    std::vector<Block> blocks;
    for (int side = 0; side < sides; ++side)
        for (std::size_t set = 0; set < sets.size(); ++set)
            blocks.push_back({static_cast<int>(set), side, sets[set]});
    return blocks;
}

std::vector<Phase> phases_of(const std::vector<Block>& blocks, std::chrono::milliseconds one, seconds get_ready)
{
    std::vector<Phase> phases;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Phase before = lead_in(blocks, i, get_ready);
        if (before.length > Countdown::Time{0}) phases.push_back(before);
        phases.push_back({Phase::Kind::work, blocks[i].amount * one, i});
    }
    return phases;
}

Countdown::Time Countdown::elapsed(Time now) const
{
    return before_ + (running_ ? std::max(Time{0}, now - since_) : Time{0});
}

Countdown::Place Countdown::place(Time now) const
{
    Time inside = elapsed(now);
    for (std::size_t i = 0; i < phases_.size(); ++i) {
        if (inside < phases_[i].length) return {i, inside};
        inside -= phases_[i].length;
    }
    return {phases_.size(), Time{0}};
}

Countdown::State Countdown::state(Time now) const
{
    if (place(now).index == phases_.size()) return State::finished;
    if (running_) return State::running;
    return before_ > Time{0} ? State::paused : State::waiting;
}

void Countdown::start(Time now)
{
    if (running_) return;
    since_ = now;
    running_ = true;
}

void Countdown::pause(Time now)
{
    before_ = elapsed(now);
    running_ = false;
}

void Countdown::end_phase(Time now)
{
    before_ = elapsed(now) + left(now);
    since_ = now;
}

const Phase* Countdown::phase(Time now) const
{
    const std::size_t index = place(now).index;
    return index < phases_.size() ? &phases_[index] : nullptr;
}

Countdown::Time Countdown::left(Time now) const
{
    const Place at = place(now);
    return at.index < phases_.size() ? phases_[at.index].length - at.inside : Time{0};
}

double Countdown::fraction(Time now) const
{
    const Place at = place(now);
    if (at.index == phases_.size()) return 1;
    const Time whole = phases_[at.index].length;
    return static_cast<double>(at.inside.count()) / static_cast<double>(whole.count());
}

bool Countdown::is_past_half(Time now) const
{
    const Phase* now_on = phase(now);
    return now_on && now_on->kind == Phase::Kind::work && now_on->length >= kHalved && fraction(now) >= 0.5;
}

Countdown::Time Countdown::worked(std::size_t block, Time now) const
{
    Time work{0}, rest = elapsed(now);
    for (const Phase& phase : phases_) {
        const Time part = std::min<Time>(rest, phase.length);
        if (phase.kind == Phase::Kind::work && phase.block == block) work += part;
        rest -= part;
    }
    return work;
}

} // namespace trygg::ui
