#pragma once

#include "content/relaxation.h"
#include "ui/pages/countdown.h"

#include <cstddef>
#include <vector>

namespace trygg::ui {

/// How the muscle relaxation is done.
enum class RelaxationWay { tense_and_release, release_only };

/// The muscle relaxation being done: one part of the body after the other, each with time to read, to tense and to
/// let go. As in a countdown, each call says what time it is.
class RelaxationRun {
public:
    using Time = Countdown::Time;

    RelaxationRun() = default;
    RelaxationRun(const std::vector<content::RelaxationStep>& steps, RelaxationWay way);

    [[nodiscard]] std::size_t steps() const { return steps_.size(); }
    /// The part it is at, from 0; steps() when all are over.
    [[nodiscard]] std::size_t step() const { return step_; }
    [[nodiscard]] bool is_over() const { return step_ == steps_.size(); }
    /// What to do now: `get_ready` to read, `work` to tense, `rest` to let go; null when all is over.
    [[nodiscard]] const Phase* phase(Time now) const { return countdown_.phase(now); }
    [[nodiscard]] Time left(Time now) const { return countdown_.left(now); }
    [[nodiscard]] double fraction(Time now) const { return countdown_.fraction(now); }
    [[nodiscard]] bool is_running() const { return running_; }

    void start(Time now);
    void pause(Time now);
    /// Goes to another part, which begins anew; steps() ends it all.
    void go_to(std::size_t step, Time now);
    /// Goes on to the next part where the present one is over.
    void advance(Time now);
    /// The time spent so far, pauses and what was skipped left out.
    [[nodiscard]] Time spent(Time now) const;

private:
    [[nodiscard]] Time spent_here(Time now) const;

    std::vector<std::vector<Phase>> steps_;
    std::size_t step_ = 0;
    Countdown countdown_;
    Time before_{};
    bool running_ = false;
};

/// How long all of it takes without a pause.
[[nodiscard]] std::chrono::seconds whole_length(const std::vector<content::RelaxationStep>& steps, RelaxationWay way);

} // namespace trygg::ui
