#include "ui/pages/exercise_run.h"

#include <algorithm>

namespace trygg::ui {

using content::Unit;

ExerciseRun::ExerciseRun(Unit unit, const std::vector<int>& sets, int sides, std::chrono::seconds get_ready)
    : unit_{unit}, sets_{static_cast<int>(sets.size())}, sides_{sides}, blocks_{blocks_of(sets, sides)}
{
    if (is_timed()) countdown_ = Countdown{phases_of(blocks_, unit, get_ready)};
}

ExerciseRun::State ExerciseRun::state(Time now) const
{
    if (is_timed()) return countdown_.state(now);
    return finished_ < blocks_.size() ? State::running : State::finished;
}

std::size_t ExerciseRun::block_index(Time now) const
{
    if (!is_timed()) return finished_;
    const Phase* phase = countdown_.phase(now);
    return phase ? phase->block : blocks_.size();
}

Block ExerciseRun::block(Time now) const
{
    if (blocks_.empty()) return {};
    return blocks_[std::min(block_index(now), blocks_.size() - 1)];
}

void ExerciseRun::finish_block()
{
    if (!is_timed() && finished_ < blocks_.size()) ++finished_;
}

int ExerciseRun::amount_of(int side, Time now) const
{
    int repetitions = 0;
    Time worked{0};
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        if (blocks_[i].side != side) continue;
        if (i < finished_) repetitions += blocks_[i].amount;
        worked += countdown_.worked(i, now);
    }
    switch (unit_) {
    case Unit::repetitions: return repetitions;
    case Unit::seconds: return static_cast<int>(std::chrono::floor<std::chrono::seconds>(worked).count());
    case Unit::minutes: return static_cast<int>(std::chrono::floor<std::chrono::minutes>(worked).count());
    }
    return 0;
}

int ExerciseRun::amount(Time now) const
{
    int least = amount_of(0, now);
    for (int side = 1; side < sides_; ++side) least = std::min(least, amount_of(side, now));
    return least;
}

} // namespace trygg::ui
