#include "ui/pages/relaxation_run.h"

#include <algorithm>

namespace trygg::ui {
namespace {

using std::chrono::seconds;

/// To read or hear which part comes.
constexpr seconds kToRead{5};

std::vector<Phase> relaxation_phases(const content::RelaxationStep& step, std::size_t index, RelaxationWay way)
{
    std::vector<Phase> phases{{Phase::Kind::get_ready, kToRead, index}};
    if (way == RelaxationWay::tense_and_release) phases.push_back({Phase::Kind::work, step.tense_for, index});
    phases.push_back({Phase::Kind::rest, step.release_for, index});
    return phases;
}

seconds length_of_phases(const std::vector<Phase>& phases)
{
    Countdown::Time length{0};
    for (const Phase& phase : phases) length += phase.length;
    return std::chrono::floor<seconds>(length);
}

} // namespace

RelaxationRun::RelaxationRun(const std::vector<content::RelaxationStep>& steps, RelaxationWay way)
{
    for (const content::RelaxationStep& step : steps) steps_.push_back(relaxation_phases(step, steps_.size(), way));
    if (!steps_.empty()) countdown_ = Countdown{steps_.front()};
}

void RelaxationRun::start(Time now)
{
    running_ = true;
    countdown_.start(now);
}

void RelaxationRun::pause(Time now)
{
    running_ = false;
    countdown_.pause(now);
}

void RelaxationRun::go_to(std::size_t step, Time now)
{
    before_ += spent_here(now);
    step_ = std::min(step, steps_.size());
    countdown_ = is_over() ? Countdown{} : Countdown{steps_[step_]};
    if (running_) countdown_.start(now);
}

void RelaxationRun::advance(Time now)
{
    if (!is_over() && !phase(now)) go_to(step_ + 1, now);
}

RelaxationRun::Time RelaxationRun::spent(Time now) const { return before_ + spent_here(now); }

RelaxationRun::Time RelaxationRun::spent_here(Time now) const
{
    if (is_over()) return Time{0};
    const std::vector<Phase>& phases = steps_[step_];
    const Phase* const here = phase(now);
    if (!here) return length_of_phases(phases);
    Time spent = here->length - left(now);
    for (const Phase& phase : phases) {
        if (phase.kind == here->kind) break;
        spent += phase.length;
    }
    return spent;
}

seconds whole_length(const std::vector<content::RelaxationStep>& steps, RelaxationWay way)
{
    seconds length{0};
    for (const content::RelaxationStep& step : steps) length += length_of_phases(relaxation_phases(step, 0, way));
    return length;
}

} // namespace trygg::ui
