#pragma once

#include "ui/pages/exercise_facts.h"
#include "ui/pages/exercise_run.h"
#include "ui/widgets/card.h"
#include "ui/widgets/timer_ring.h"

namespace trygg::ui {

class LargeText;
class TextLabel;

/// What a moment of `run` looks like in the ring.
[[nodiscard]] TimerRingState ring_state(const ExerciseRun& run, Countdown::Time now, bool in_steps);

/// What a screen reader should hear when a phase begins; empty while nothing runs.
[[nodiscard]] QString spoken_state(const ExerciseRun& run, Countdown::Time now);

/// The exercise's name, dose and ring, to be read from a distance.
class ExercisePanel : public Card {
    Q_OBJECT

public:
    ExercisePanel(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    /// Names the exercise and its dose.
    void show_dose(const ExerciseId& exercise, int dose);
    void show_run(const ExerciseRun& run, Countdown::Time now);

private:
    const Words& words_;
    const ExerciseFacts& facts_;
    TextLabel* name_;
    LargeText* dose_;
    TextLabel* sides_;
    TimerRing* ring_;
};

} // namespace trygg::ui
