#pragma once

#include "content/red_flag.h"
#include "triage/answers.h"
#include "ui/pages/page.h"

#include <QList>

#include <vector>

namespace trygg::ui {

class FlowRow;
class TextLabel;
class TriageBlock;
class WhyBox;

/// One page of a triage.
struct QuestionStep {
    triage::Form form = triage::Form::full;
    /// Asked together, in order.
    std::vector<content::Question> questions;
    /// The answers so far; those of other questions are passed over.
    triage::Answers answers;
    /// Which page of how many this is, from 1; the second may grow on the way.
    int number = 1, of = 1;
    bool can_go_back = false;
    /// The answers so far make it an emergency: the rest of the page needs no answer.
    bool decided = false;
};

/// Asks one triage question, or a few that belong together; the heading is the question.
class QuestionPage : public Page {
    Q_OBJECT

public:
    explicit QuestionPage(const Words& words, QWidget* parent = nullptr);

    /// Shows a page; shown again with the same questions it keeps where the person is.
    void show_question(const QuestionStep& step);
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    /// At once on each change.
    void answered(const trygg::QuestionId& question, const trygg::triage::Answer& answer);
    /// The person has taken an answer away again.
    void unanswered(const trygg::QuestionId& question);
    /// Every question of the page has its answer, or the answers decide without the rest.
    void next();
    void back();

protected:
    void retranslate() override;
    [[nodiscard]] bool is_read_first() const override { return true; }

private:
    void build_blocks();
    [[nodiscard]] bool is_skippable() const;
    void tell_change(TriageBlock* block);
    void go_on_from(TriageBlock* block);
    void go_on();
    void skip();
    void write_reasons();

    QuestionStep step_;
    PushButton* back_;
    TextLabel* place_;
    /// Heads the wellbeing page only.
    QWidget* intro_;
    TextLabel* heading_;
    TextLabel* help_;
    QVBoxLayout* blocks_layout_;
    QList<TriageBlock*> blocks_;
    PushButton* why_;
    QVBoxLayout* reasons_layout_;
    QList<WhyBox*> reasons_;
    PushButton* continue_;
    PushButton* skip_;
};

} // namespace trygg::ui
