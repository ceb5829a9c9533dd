#include "ui/pages/exercise_run.h"

#include <algorithm>

namespace trygg::ui {

using content::Unit;

namespace {

/// Less is a slip of the hand.
constexpr std::chrono::seconds kLeastWork{1};

Countdown::Time time_of_one(Unit unit, std::optional<Countdown::Time> pace)
{
    switch (unit) {
    case Unit::seconds: return std::chrono::seconds{1};
    case Unit::minutes: return std::chrono::minutes{1};
    case Unit::repetitions: break;
    }
    return pace.value_or(Countdown::Time{0});
}

} // namespace

ExerciseRun::ExerciseRun(Unit unit, const std::vector<int>& sets, int sides, std::chrono::seconds get_ready,
                         std::optional<Time> pace, bool open_rests)
    : unit_{unit}, one_{time_of_one(unit, pace)}, sets_{static_cast<int>(sets.size())}, sides_{sides},
      blocks_{blocks_of(sets, sides)}, open_rests_{open_rests}
{
    if (one_ <= Time{0}) return;
    std::vector<Phase> phases = phases_of(blocks_, one_, get_ready);
    countdown_ = Countdown{open_rests ? with_open_rests(std::move(phases)) : std::move(phases)};
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

void ExerciseRun::start(Time now)
{
    has_moved_ = true;
    countdown_.start(now);
}

bool ExerciseRun::has_worked(Time now) const
{
    Time worked{0};
    for (std::size_t i = 0; i < blocks_.size(); ++i) worked += countdown_.worked(i, now);
    return finished_ > 0 || worked >= kLeastWork;
}

void ExerciseRun::finish_block(Time now)
{
    has_moved_ = true;
    if (in_block(now)) countdown_.end_phase(now);
    else if (!is_timed() && finished_ < blocks_.size()) ++finished_;
}

std::optional<ExerciseRun::Time> ExerciseRun::in_block(Time now) const
{
    const Phase* phase = is_paced() ? countdown_.phase(now) : nullptr;
    if (!phase || phase->kind != Phase::Kind::work) return std::nullopt;
    return countdown_.inside(now);
}

std::optional<int> ExerciseRun::repetition(Time now) const
{
    const auto inside = in_block(now);
    return inside ? std::optional{static_cast<int>(*inside / one_)} : std::nullopt;
}

int ExerciseRun::amount_of(int side, Time now) const
{
    int counted = 0;
    Time worked{0};
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        if (blocks_[i].side != side) continue;
        if (i < finished_) counted += blocks_[i].amount;
        worked += countdown_.worked(i, now);
    }
    return is_timed() ? static_cast<int>(worked / one_) : counted;
}

int ExerciseRun::amount(Time now) const
{
    int least = amount_of(0, now);
    for (int side = 1; side < sides_; ++side) least = std::min(least, amount_of(side, now));
    return least;
}

} // namespace trygg::ui
