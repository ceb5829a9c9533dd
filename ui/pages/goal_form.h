#pragma once

#include "app/first_start.h"
#include "plan/outlook.h"
#include "ui/text/words.h"
#include "ui/widgets/themed.h"

#include <optional>

class QVBoxLayout;

namespace trygg::ui {

class BlockHead;
class ChoiceGroup;
class FlowRow;
class NoticeBar;
class NumberField;
class TextField;
class TextLabel;

/// When a goal is asked about: the days on which the person exercises, and now.
struct GoalFrame {
    plan::TrainingDays days;
    Moment now;
    /// How an activity that is in the plan already grows; then its name, unit and usual amount stand fast.
    std::optional<plan::Growth> known = {};
    friend bool operator==(const GoalFrame&, const GoalFrame&) = default;
};

/// Makes what the person wants back into something that can be counted and reached, in short questions.
class GoalForm : public Themed<QWidget> {
    Q_OBJECT

public:
    /// Names of its controls begin with `name`; `words` outlives it.
    GoalForm(const Words& words, const QString& name, QWidget* parent = nullptr);

    void show_goal(const app::OwnGoal& goal, const GoalFrame& frame);
    [[nodiscard]] const app::OwnGoal& goal() const { return goal_; }
    /// What still has to be filled in, as one sentence; empty when nothing is.
    [[nodiscard]] QString missing() const;
    void retranslate();
    /// The first control that the person can fill in.
    [[nodiscard]] QWidget* first_stop() const;

signals:
    /// The person has changed something; goal() is the whole.
    void edited();

private:
    void build(const QString& name);
    void connect_answers();
    void write_examples();
    void write_numbers();
    /// What stands beside the numbers: the date, the doubt, and what is within reach.
    void write_hints();
    void take();
    [[nodiscard]] plan::Growth growth() const;
    [[nodiscard]] QString reach() const;
    [[nodiscard]] QString unit_word() const;

    const Words& words_;
    app::OwnGoal goal_;
    GoalFrame frame_;
    QVBoxLayout* layout_;
    TextLabel* lead_;
    BlockHead* what_head_;
    TextField* name_;
    TextLabel* examples_head_;
    FlowRow* examples_;
    BlockHead* count_head_;
    ChoiceGroup* unit_;
    NumberField* target_;
    BlockHead* why_head_;
    TextField* why_;
    BlockHead* now_head_;
    NumberField* usual_;
    NoticeBar* doubt_;
    BlockHead* when_head_;
    NumberField* weeks_;
    TextLabel* date_;
    NoticeBar* reach_;
    TextField* plan_b_;
    TextLabel* aerobic_head_;
    ChoiceGroup* aerobic_;
};

} // namespace trygg::ui
