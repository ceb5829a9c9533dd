#pragma once

#include "content/red_flag.h"
#include "content/text_book.h"
#include "triage/answers.h"

#include <QWidget>

#include <optional>

namespace trygg::ui {

/// How the answers to a triage question stand: alone on their page, or among other questions'.
enum class AnswerRoom { alone, shared };

/// What a triage question is answered with; speaks the triage's own answers.
class TriageAnswerField : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void set_words(const content::QuestionWords& words) = 0;
    /// Shows an answer, or none, without a signal.
    virtual void set_answer(const std::optional<triage::Answer>& answer) = 0;
    /// What the person has answered; empty until then.
    [[nodiscard]] virtual std::optional<triage::Answer> answer() const = 0;
    virtual void focus_answer() = 0;
    /// The widget that Tab comes to first; null before there are words.
    [[nodiscard]] QWidget* tab_stop() const;

signals:
    /// Each change that the person makes; ask `answer()`.
    void changed();
    /// Enter on the answer that is chosen already: go on.
    void confirmed();
};

/// The field for `question`: buttons, ticks, the scale from 0 to 10, or a number to write.
[[nodiscard]] TriageAnswerField* make_answer_field(const content::Question& question, AnswerRoom room);

} // namespace trygg::ui
