#pragma once

#include "ui/pages/question_blocks.h"
#include "ui/widgets/okay_check.h"

namespace trygg::ui {

/// "Am I okay now?" or "Am I okay later?": the question, its meaning in one line, and its two answers.
class OkayBlock : public QuestionBlock {
    Q_OBJECT

public:
    explicit OkayBlock(const QString& object_name, QWidget* parent = nullptr);

    /// `meaning` stands under the question; the rest is said by the check itself.
    void set_words(const OkayWords& words, const QString& meaning);
    [[nodiscard]] std::optional<bool> answer() const { return check_->answer(); }
    void set_answer(std::optional<bool> okay);
    [[nodiscard]] bool has_answer() const override { return answer().has_value(); }

signals:
    void answered(bool okay);
    /// Enter on the answer that is chosen already: go on.
    void confirmed();

protected:
    void spoken_question(const QString& question) override;

private:
    OkayCheck* check_;
};

} // namespace trygg::ui
