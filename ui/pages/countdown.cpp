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

std::vector<Phase> with_open_rests(std::vector<Phase> phases)
{
    for (Phase& phase : phases)
        if (phase.kind == Phase::Kind::rest) phase = {Phase::Kind::rest, {}, phase.block, true};
    return phases;
}

Countdown::Time Countdown::time_before(std::size_t open) const
{
    Time time{0};
    for (const Phase& phase : phases_) {
        if (phase.is_open && open-- == 0) break;
        time += phase.length;
    }
    return time;
}

Countdown::Time Countdown::elapsed(Time now) const
{
    const Time run = before_ + (running_ ? std::max(Time{0}, now - since_) : Time{0});
    return std::min(run, time_before(rested_));
}

Countdown::Place Countdown::place(Time now) const
{
    Time inside = elapsed(now);
    std::size_t open = 0;
    for (std::size_t i = 0; i < phases_.size(); ++i) {
        const bool rests = phases_[i].is_open && open++ == rested_;
        if (rests || inside < phases_[i].length) return {i, inside};
        inside -= phases_[i].length;
    }
    return {phases_.size(), Time{0}};
}

Countdown::State Countdown::state(Time now) const
{
    const std::size_t index = place(now).index;
    if (index == phases_.size()) return State::finished;
    if (phases_[index].is_open) return State::resting;
    if (running_) return State::running;
    return before_ > Time{0} ? State::paused : State::waiting;
}

void Countdown::start(Time now)
{
    const bool rests = state(now) == State::resting;
    if (running_ && !rests) return;
    before_ = elapsed(now);
    if (rests) ++rested_;
    since_ = now;
    running_ = true;
}

void Countdown::restore(Time elapsed)
{
    before_ = elapsed;
    const auto opens = static_cast<std::size_t>(
        std::ranges::count_if(phases_, [](const Phase& phase) { return phase.is_open; }));
    for (rested_ = 0; rested_ < opens && time_before(rested_) < elapsed;) ++rested_;
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
    if (phases_[at.index].is_open) return 0;
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
