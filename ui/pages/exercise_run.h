#pragma once

#include "ui/pages/countdown.h"

#include <optional>

namespace trygg::ui {

/// One exercise being done: by a countdown, which paces repetitions too where their pace is known, or set by set.
class ExerciseRun {
public:
    using Time = Countdown::Time;
    using State = Countdown::State;

    ExerciseRun() = default;
    /// `sets` in `unit` for each of `sides` sides; a timed one begins with `get_ready`. Repetitions are timed if
    /// `pace` says how long one takes. With `open_rests` one rests between the sets for as long as one wants.
    ExerciseRun(content::Unit unit, const std::vector<int>& sets, int sides, std::chrono::seconds get_ready,
                std::optional<Time> pace = {}, bool open_rests = false);

    [[nodiscard]] content::Unit unit() const { return unit_; }
    [[nodiscard]] bool is_timed() const { return !countdown_.is_empty(); }
    /// Whether the clock leads through repetitions. It sets the pace; how many were done, only the person knows.
    [[nodiscard]] bool is_paced() const { return is_timed() && unit_ == content::Unit::repetitions; }
    [[nodiscard]] int sets() const { return sets_; }
    [[nodiscard]] bool has_open_rests() const { return open_rests_; }
    [[nodiscard]] int sides() const { return sides_; }
    /// Without a clock it runs until the last block is done.
    [[nodiscard]] State state(Time now) const;
    [[nodiscard]] bool is_last_block(Time now) const { return block_index(now) + 1 >= blocks_.size(); }
    /// The block that is done, or led up to, now; the last one when all are over.
    [[nodiscard]] Block block(Time now) const;
    [[nodiscard]] const Countdown& countdown() const { return countdown_; }

    void start(Time now);
    void pause(Time now) { countdown_.pause(now); }
    /// Stands paused where it was left after `elapsed` of its clock.
    void restore(Time elapsed) { countdown_.restore(elapsed); }
    /// Whether it has gone on since it was made or restored.
    [[nodiscard]] bool has_moved() const { return has_moved_; }
    /// Whether anything of it was done, a part of one unit too.
    [[nodiscard]] bool has_worked(Time now) const;
    /// The present block of repetitions is done, also where the clock is not through with it.
    void finish_block(Time now);
    /// Time since the present block of repetitions began; empty where no clock leads through one now.
    [[nodiscard]] std::optional<Time> in_block(Time now) const;
    /// The repetition that is due now, from 0; empty as in_block().
    [[nodiscard]] std::optional<int> repetition(Time now) const;

    /// What is done so far, in whole units: that of the side which has done the least.
    [[nodiscard]] int amount(Time now) const;

private:
    [[nodiscard]] std::size_t block_index(Time now) const;
    /// What is done of one side.
    [[nodiscard]] int amount_of(int side, Time now) const;

    content::Unit unit_ = content::Unit::repetitions;
    /// What one of the unit takes.
    Time one_{1};
    int sets_ = 1, sides_ = 1;
    std::vector<Block> blocks_;
    std::size_t finished_ = 0;
    bool open_rests_ = false, has_moved_ = false;
    Countdown countdown_;
};

} // namespace trygg::ui
