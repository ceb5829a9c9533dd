#pragma once

#include "plan/event.h"
#include "ui/text/words.h"
#include "ui/widgets/themed.h"

namespace trygg::ui {

class ChoiceGroup;
class PainBlock;
class TextLabel;
class YesNoBlock;

/// The answers of a later check, to be corrected.
class CorrectLaterForm : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit CorrectLaterForm(const Words& words, QWidget* parent = nullptr);

    /// `exercises`: those of the session that the check is about.
    void show_later(const plan::LaterEvent& later, const std::vector<ExerciseId>& exercises);
    void retranslate();
    [[nodiscard]] QWidget* first_focus() const;
    /// The check as it stands now.
    [[nodiscard]] plan::LaterEvent corrected() const;

private:
    const Words& words_;
    plan::LaterEvent later_;
    std::vector<ExerciseId> exercises_;
    YesNoBlock* okay_;
    QWidget* which_;
    TextLabel* which_head_;
    ChoiceGroup* suspected_;
    PainBlock* pain_;
    YesNoBlock* signs_;
    YesNoBlock* leg_;
};

} // namespace trygg::ui
