#pragma once

#include "shared/pain_score.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/themed.h"

#include <QList>

#include <optional>

class QVBoxLayout;

namespace trygg::ui {

class TextLabel;

/// A question with its help, its answers, and a gentle line when it was passed over.
class QuestionBlock : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit QuestionBlock(QWidget* parent = nullptr);

    void set_question(const QString& question, const QString& help = {});
    /// Says that an answer is missing, or takes that away.
    void set_missing(bool missing);
    [[nodiscard]] virtual bool has_answer() const = 0;
    /// The answer that the keyboard comes to: the chosen one, else the first.
    [[nodiscard]] QWidget* first_stop() const;
    void focus_answer();

protected:
    void set_question_role(TextRole role);
    /// Puts the answers under the question.
    void add_answers(QWidget* answers);
    /// The person has answered: nothing is missing any more.
    void answered_now() { set_missing(false); }
    virtual void spoken_question(const QString& question) = 0;

private:
    QVBoxLayout* layout_;
    TextLabel* question_;
    TextLabel* help_;
    TextLabel* missing_;
};

/// Yes or no beside each other; nothing is chosen at the start.
class YesNoBlock : public QuestionBlock {
    Q_OBJECT

public:
    explicit YesNoBlock(const QString& object_name, QWidget* parent = nullptr);

    void set_words(const QString& question, const QString& help = {});
    [[nodiscard]] std::optional<bool> answer() const;
    void set_answer(std::optional<bool> answer);
    [[nodiscard]] bool has_answer() const override { return answer().has_value(); }

signals:
    void answered(bool yes);

protected:
    void spoken_question(const QString& question) override;

private:
    ChoiceGroup* answers_;
};

/// Pain from 0 to 10; nothing is chosen at the start.
class PainBlock : public QuestionBlock {
    Q_OBJECT

public:
    explicit PainBlock(const QString& object_name, QWidget* parent = nullptr);

    void set_words(const QString& question, const QString& help = {});
    [[nodiscard]] std::optional<PainScore> chosen() const { return scale_->chosen(); }
    void set_chosen(std::optional<PainScore> score);
    [[nodiscard]] bool has_answer() const override { return chosen().has_value(); }

signals:
    void chosen_changed(trygg::PainScore score);
    /// Enter on the score that is chosen already: go on.
    void confirmed();

protected:
    void spoken_question(const QString& question) override;

private:
    PainScale* scale_;
};

/// The first widget inside `whole` that Tab comes to; null for none.
[[nodiscard]] QWidget* first_tab_stop(const QWidget* whole);

/// Marks every shown question without an answer and moves the keyboard to the first; true if all are answered.
[[nodiscard]] bool all_answered(const QList<QuestionBlock*>& questions);

} // namespace trygg::ui
