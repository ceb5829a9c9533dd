#pragma once

#include "content/vocabulary.h"

#include <chrono>
#include <cstddef>
#include <vector>

namespace trygg::ui {

/// A part of an exercise that is done in one go: one set on one side.
struct Block {
    /// From 0.
    int set = 0, side = 0;
    /// In the exercise's unit.
    int amount = 1;
    friend bool operator==(const Block&, const Block&) = default;
};

/// Every set of the first side, then, with `sides` 2, every set of the other one.
[[nodiscard]] std::vector<Block> blocks_of(const std::vector<int>& sets, int sides);

/// A stretch of time in a timed exercise.
struct Phase {
    enum class Kind { get_ready, work, rest, change_sides };
    Kind kind = Kind::work;
    std::chrono::milliseconds length{};
    /// The block that it belongs to or leads to, from 0.
    std::size_t block = 0;
    /// Lasts until the countdown is started again, whatever its length.
    bool is_open = false;
    friend bool operator==(const Phase&, const Phase&) = default;
};

/// The phases of timed `blocks`, where `one` is what one of the unit takes, each with what leads up to it; no
/// `get_ready` at 0 seconds.
[[nodiscard]] std::vector<Phase> phases_of(const std::vector<Block>& blocks, std::chrono::milliseconds one,
                                           std::chrono::seconds get_ready);

/// The same with rests that last as long as one wants.
[[nodiscard]] std::vector<Phase> with_open_rests(std::vector<Phase> phases);

/// Runs through phases by arithmetic on a clock's readings, so that a late tick or the computer's sleep
/// loses nothing. It has no clock of its own: each call says what time it is.
class Countdown {
public:
    using Time = std::chrono::milliseconds;
    enum class State { waiting, running, paused, resting, finished };

    Countdown() = default;
    explicit Countdown(std::vector<Phase> phases) : phases_{std::move(phases)} {}

    [[nodiscard]] State state(Time now) const;
    /// Begins, or goes on after a pause or an open rest.
    void start(Time now);
    void pause(Time now);
    /// Stands paused where `elapsed` of its phases has run.
    void restore(Time elapsed);
    /// How much of its phases has run.
    [[nodiscard]] Time elapsed(Time now) const;
    /// Goes to the end of the phase that runs now.
    void end_phase(Time now);

    /// Whether there is nothing to count down.
    [[nodiscard]] bool is_empty() const { return phases_.empty(); }
    /// The phase that runs now; null when all are over.
    [[nodiscard]] const Phase* phase(Time now) const;
    /// What is left of that phase.
    [[nodiscard]] Time left(Time now) const;
    /// How much of that phase is over, 0 to 1.
    [[nodiscard]] double fraction(Time now) const;
    /// Whether more than half of a phase of work that is long enough to be halved is over.
    [[nodiscard]] bool is_past_half(Time now) const;
    /// Time spent in the phase that runs now.
    [[nodiscard]] Time inside(Time now) const { return place(now).inside; }
    /// Time spent so far in the work of `block`.
    [[nodiscard]] Time worked(std::size_t block, Time now) const;

private:
    struct Place {
        std::size_t index;
        Time inside;
    };
    [[nodiscard]] Place place(Time now) const;
    /// The time that runs before open rest number `open`, from 0; before the end where there is none.
    [[nodiscard]] Time time_before(std::size_t open) const;

    std::vector<Phase> phases_;
    /// Open rests that are over.
    std::size_t rested_ = 0;
    Time before_{};
    Time since_{};
    bool running_ = false;
};

} // namespace trygg::ui
