#pragma once

#include "ui/pages/countdown.h"

namespace trygg::ui {

/// One exercise being done: timed by a countdown, or by repetitions, set by set.
class ExerciseRun {
public:
    using Time = Countdown::Time;
    using State = Countdown::State;

    ExerciseRun() = default;
    /// `sets` in `unit` for each of `sides` sides; a timed one begins with `get_ready`.
    ExerciseRun(content::Unit unit, const std::vector<int>& sets, int sides, std::chrono::seconds get_ready);

    [[nodiscard]] content::Unit unit() const { return unit_; }
    [[nodiscard]] bool is_timed() const { return unit_ != content::Unit::repetitions; }
    [[nodiscard]] int sets() const { return sets_; }
    [[nodiscard]] int sides() const { return sides_; }
    /// Repetitions run until their last block is done.
    [[nodiscard]] State state(Time now) const;
    [[nodiscard]] bool is_last_block(Time now) const { return block_index(now) + 1 >= blocks_.size(); }
    /// The block that is done, or led up to, now; the last one when all are over.
    [[nodiscard]] Block block(Time now) const;
    [[nodiscard]] const Countdown& countdown() const { return countdown_; }

    void start(Time now) { countdown_.start(now); }
    void pause(Time now) { countdown_.pause(now); }
    /// The present block of repetitions is done.
    void finish_block();

    /// What is done so far, in whole units: that of the side which has done the least.
    [[nodiscard]] int amount(Time now) const;

private:
    [[nodiscard]] std::size_t block_index(Time now) const;
    /// What is done of one side.
    [[nodiscard]] int amount_of(int side, Time now) const;

    content::Unit unit_ = content::Unit::repetitions;
    int sets_ = 1, sides_ = 1;
    std::vector<Block> blocks_;
    std::size_t finished_ = 0;
    Countdown countdown_;
};

} // namespace trygg::ui
