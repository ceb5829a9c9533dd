#pragma once

#include "ui/pages/triage_answer_field.h"
#include "ui/widgets/themed.h"

namespace trygg::ui {

class TextLabel;

/// One triage question: the heading is the question, then help, answers, and a gentle line when passed over.
class TriageBlock : public Themed<QWidget> {
    Q_OBJECT

public:
    TriageBlock(const content::Question& question, AnswerRoom room, QWidget* parent = nullptr);

    [[nodiscard]] const content::Question& question() const { return question_; }
    void set_words(const content::QuestionWords& words);
    /// Shows an answer, or none, without a signal; takes the line about a missing answer away.
    void set_answer(const std::optional<triage::Answer>& answer);
    [[nodiscard]] std::optional<triage::Answer> answer() const { return field_->answer(); }
    void focus_answer() { field_->focus_answer(); }
    [[nodiscard]] QWidget* tab_stop() const { return field_->tab_stop(); }
    /// Says that an answer is missing, or takes that away.
    void set_missing(bool missing);

signals:
    /// Each change that the person makes; ask `answer()`.
    void changed();
    /// Enter on the answer that is chosen already: go on.
    void confirmed();

private:
    content::Question question_;
    TextLabel* heading_;
    TextLabel* help_;
    TextLabel* missing_;
    TriageAnswerField* field_;
};

} // namespace trygg::ui
