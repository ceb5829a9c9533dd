#pragma once

#include "app/today.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/today_state.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"

namespace trygg::ui {

class PushButton;
class StillFigure;
class TextLabel;

/// What there is to do today, or why there is nothing, with the one button for it.
class TodayCard : public Card {
    Q_OBJECT

public:
    TodayCard(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    void show_today(const app::Today& today);
    void retranslate();
    /// Shows the figures of the exercises, as far as the facts know them by now.
    void show_figures();
    /// The button of the card; hidden when there is nothing to do.
    [[nodiscard]] PushButton* action() const { return action_; }

signals:
    /// The button was pressed in this state.
    void acted(trygg::ui::TodayState state);

private:
    void write_head();
    [[nodiscard]] QString rest_words() const;
    [[nodiscard]] QString changed_words() const;
    void name_action(const QString& text, Icon icon);
    void fill_rows();
    void add_rows();
    void add_open_rows();
    void add_row(const ExerciseId& id, const QString& reason, const QString& dose);

    const Words& words_;
    const ExerciseFacts& facts_;
    std::optional<app::Today> today_;
    QList<std::pair<ExerciseId, StillFigure*>> stills_;
    TodayState state_ = TodayState::nothing;
    TextLabel* title_;
    TextLabel* lead_;
    TextLabel* changed_;
    PushButton* action_;
    QVBoxLayout* rows_;
};

} // namespace trygg::ui
