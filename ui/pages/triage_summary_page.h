#pragma once

#include "ui/pages/care_result.h"
#include "ui/pages/page.h"

#include <QList>

namespace trygg::ui {

class Card;
class TextLabel;

/// All answers of a triage for checking before the result, each with a button to change it.
class TriageSummaryPage : public Page {
    Q_OBJECT

public:
    explicit TriageSummaryPage(const Words& words, QWidget* parent = nullptr);

    /// In the order of asking.
    void show_summary(const std::vector<AskedAnswer>& answers);
    [[nodiscard]] QWidget* first_focus() const override { return confirm_; }

signals:
    /// The person wants to answer this one again.
    void change(const trygg::QuestionId& question);
    /// The answers are right: show the result.
    void confirm();
    void back();

protected:
    void retranslate() override;

private:
    void write_rows();

    std::vector<AskedAnswer> answers_;
    TextLabel* heading_;
    TextLabel* lead_;
    PushButton* confirm_;
    QVBoxLayout* cards_layout_;
    QList<QWidget*> parts_;
};

} // namespace trygg::ui
