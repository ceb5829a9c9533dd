#pragma once

#include "app/triage_pages.h"
#include "pages/rest_samples.h"
#include "support/stage.h"
#include "ui/pages/question_page.h"

#include <initializer_list>
#include <map>

namespace trygg::ui {

/// A question page with real words in a window, and what it has told.
class QuestionStage {
public:
    QuestionStage();

    /// Shows these questions with `answers`.
    void ask(std::initializer_list<const char*> ids, const triage::Answers& answers = {}, bool decided = false);
    void show(const QuestionStep& step);
    [[nodiscard]] const content::Question& question(const char* id) const;
    /// The button of an answer to a question.
    [[nodiscard]] QAbstractButton& button(const char* question, const char* answer) const;
    /// Ids of the answers chosen on a question.
    [[nodiscard]] QStringList chosen(const char* question) const;
    [[nodiscard]] QString focused() const;
    /// The question that has the keyboard.
    [[nodiscard]] QString focused_question() const;
    [[nodiscard]] bool says(const QString& text) const;

    RestSamples samples;
    QuestionPage* page;
    Stage stage;
    /// What was told last for each question; a taken answer is gone.
    triage::Answers told;
    QStringList taken_back;
    int nexts = 0, backs = 0;
};

} // namespace trygg::ui
