#pragma once

#include "plan/event.h"
#include "ui/pages/inline_confirm.h"

namespace trygg::ui {

class ChoiceGroup;

/// What the person has answered about their health, as far as it rules out exercises.
class PlanHealth : public InlineConfirm {
    Q_OBJECT

public:
    explicit PlanHealth(QWidget* parent = nullptr);

    /// Starts from what holds now.
    void show_profile(const plan::Profile& profile);
    /// Writes every word anew; what was ticked stays.
    void retranslate();
    void focus_answer();
    /// What rules out exercises now, one line each.
    [[nodiscard]] static QStringList lines_of(const plan::Profile& profile);

signals:
    void changed(const trygg::plan::EventBody& event);

private:
    void save();

    content::AvoidTags before_;
    ChoiceGroup* ticks_;
};

} // namespace trygg::ui
