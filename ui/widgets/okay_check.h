#pragma once

#include "ui/widgets/themed.h"

#include <QString>

#include <optional>

namespace trygg::ui {

class ChoiceGroup;
class PushButton;
class TextLabel;

/// The words of an okay check; the page gives them all.
struct OkayWords {
    QString question;
    QString yes, yes_sub;
    QString no, no_sub;
    QString what_is_okay, explanation;
};

/// "Am I okay?": two equal answers, neither suggested, and what okay means on asking.
class OkayCheck : public Themed<QWidget> {
    Q_OBJECT

public:
    enum class Flow { column, row };

    explicit OkayCheck(Flow flow = Flow::column, QWidget* parent = nullptr);

    void set_words(const OkayWords& words);
    /// True for okay, false for not; empty until answered.
    [[nodiscard]] std::optional<bool> answer() const;
    void set_answer(std::optional<bool> okay);
    void focus_answer();

signals:
    void answered(bool okay);
    /// Enter on the answer that is chosen already: go on.
    void confirmed();

private:
    ChoiceGroup* answers_;
    PushButton* what_;
    TextLabel* explanation_;
};

} // namespace trygg::ui
