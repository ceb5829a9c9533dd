#pragma once

#include "ui/text/words.h"
#include "ui/widgets/card.h"

namespace trygg::ui {

class LargeSteps;
class TextLabel;
class WhyBox;

/// The large place of a session: what to do, step by step, readable from a mat, and what to watch for.
class SessionSteps : public Card {
    Q_OBJECT

public:
    explicit SessionSteps(const Words& words, QWidget* parent = nullptr);

    void show_exercise(const ExerciseId& exercise);

private:
    const Words& words_;
    LargeSteps* steps_;
    TextLabel* cue_;
    WhyBox* watch_;
};

} // namespace trygg::ui
