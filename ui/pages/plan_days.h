#pragma once

#include "plan/event.h"
#include "ui/pages/inline_confirm.h"
#include "ui/text/words.h"

namespace trygg::ui {

class ChoiceGroup;
class TextLabel;

/// Which days of the week, and how long each time.
class PlanDays : public InlineConfirm {
    Q_OBJECT

public:
    /// `words` outlives it.
    explicit PlanDays(const Words& words, QWidget* parent = nullptr);

    /// Starts from what holds now.
    void show_profile(const plan::Profile& profile);
    /// Writes every word anew; what was chosen stays.
    void retranslate();
    void focus_answer();

signals:
    void changed(const trygg::plan::EventBody& event);

private:
    void save();
    [[nodiscard]] plan::TrainingDays days() const;

    const Words& words_;
    ChoiceGroup* days_;
    TextLabel* minutes_head_;
    TextLabel* minutes_help_;
    ChoiceGroup* minutes_;
};

} // namespace trygg::ui
