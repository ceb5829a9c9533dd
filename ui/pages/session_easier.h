#pragma once

#include "ui/pages/exercise_facts.h"
#include "ui/widgets/card.h"

namespace trygg::ui {

class NumberField;
class PushButton;
class TextLabel;

/// "Easier, this time only": how to do the exercise in an easier way, or to stop with less than the dose.
class SessionEasier : public Card {
    Q_OBJECT

public:
    SessionEasier(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    /// `so_far` is what has been done up to now; 0 leaves the field empty.
    void show_exercise(const ExerciseId& exercise, int dose, int so_far);
    void retranslate();
    [[nodiscard]] PushButton* primary() const { return stop_; }
    [[nodiscard]] PushButton* back() const { return go_on_; }
    void focus_answer();

signals:
    /// Stops with this amount.
    void stopped(int amount);
    /// Back to the exercise.
    void closed();

private:
    void stop();

    const Words& words_;
    const ExerciseFacts& facts_;
    std::optional<ExerciseId> exercise_;
    TextLabel* head_;
    TextLabel* how_;
    TextLabel* only_now_;
    NumberField* amount_;
    TextLabel* missing_;
    PushButton* stop_;
    PushButton* go_on_;
};

} // namespace trygg::ui
