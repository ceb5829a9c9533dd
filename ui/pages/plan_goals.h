#pragma once

#include "ui/pages/exercise_facts.h"
#include "ui/pages/goal_form.h"
#include "ui/pages/plan_view.h"

#include <QList>

#include <optional>

namespace trygg::ui {

class Card;
class InlineConfirm;
class PushButton;

/// An own activity as the person wants it: new, or with another target or other words.
struct GoalWish {
    plan::OwnActivity activity;
    app::GoalWords words;
};

/// What the person wants back: each own activity with target, words and date; more can be added.
class PlanGoals : public Themed<QWidget> {
    Q_OBJECT

public:
    /// Both outlive it.
    PlanGoals(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    /// Shows another state; an open area is closed.
    void show_view(const PlanView& view);
    /// Writes every word anew; what is open and typed stays.
    void retranslate();
    /// Closes the open area without a word.
    void close_area();
    /// The button that changes an activity, or null.
    [[nodiscard]] QWidget* change_button(const ExerciseId& id) const;

signals:
    void wished(const trygg::ui::GoalWish& wish);
    /// The area was opened, or closed (null).
    void area_changed(trygg::ui::InlineConfirm* area);

private:
    struct Line {
        plan::OwnActivity activity;
        Card* card;
        TextLabel* name;
        TextLabel* numbers;
        TextLabel* why;
        PushButton* change;
    };
    void add_line(const plan::OwnActivity& activity);
    void write(const Line& line);
    void write_area();
    /// Opens the area for an activity of the plan, or for a new one.
    void open(const std::optional<plan::OwnActivity>& activity);
    void cancel();
    void confirm();
    [[nodiscard]] const plan::DayItem* item(const ExerciseId& id) const;
    [[nodiscard]] app::GoalWords words_of(const ExerciseId& id) const;
    [[nodiscard]] QString numbers(const Line& line) const;

    const Words& words_;
    const ExerciseFacts& facts_;
    PlanView view_;
    TextLabel* head_;
    TextLabel* lead_;
    QList<Line> lines_;
    QVBoxLayout* list_;
    PushButton* add_;
    InlineConfirm* area_;
    GoalForm* form_;
    /// What the open area is about; empty for a new activity.
    std::optional<plan::OwnActivity> changing_;
};

} // namespace trygg::ui
