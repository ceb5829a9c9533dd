#pragma once

#include "plan/event.h"
#include "ui/pages/exercise_facts.h"
#include "ui/widgets/themed.h"

namespace trygg::ui {

class AmountList;
class PainBlock;
class TextLabel;
class YesNoBlock;

/// The answers of a session, to be corrected.
class CorrectSessionForm : public Themed<QWidget> {
    Q_OBJECT

public:
    CorrectSessionForm(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    void show_session(const plan::SessionEvent& session);
    void retranslate();
    [[nodiscard]] QWidget* first_focus() const;
    /// The session as it stands now; empty, with the keyboard moved there, while an answer is missing.
    [[nodiscard]] std::optional<plan::SessionEvent> corrected();

private:
    plan::SessionEvent session_;
    PainBlock* before_;
    PainBlock* worst_;
    TextLabel* amounts_head_;
    AmountList* amounts_;
    YesNoBlock* signs_;
};

} // namespace trygg::ui
