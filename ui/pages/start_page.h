#pragma once

#include "app/first_start.h"
#include "ui/pages/page.h"

namespace trygg::ui {

class ChoiceGroup;
class TextLabel;

/// A page of the first start: Back, a heading that is the question, a lead, its answers, Continue.
/// It is shown the answers so far and tells each change at once.
class StartPage : public Page {
    Q_OBJECT

public:
    explicit StartPage(const Words& words, const QString& name, QWidget* parent);

    /// Shows the answers so far.
    void show_start(const app::FirstStart& start);

signals:
    /// At once on each answer.
    void changed(const trygg::app::FirstStart& start);
    void next();
    void back();
    /// The safety questions are wanted once more.
    void something_new();

protected:
    [[nodiscard]] const app::FirstStart& start() const { return start_; }
    /// Keeps and tells another state of the answers.
    void change(const app::FirstStart& start);
    /// Where the page's own answers go.
    [[nodiscard]] QVBoxLayout* answers() const { return answers_; }
    void set_head(const QString& title, const QString& lead);
    void set_continue(const QString& text) { continue_->setText(text); }
    [[nodiscard]] PushButton* continue_button() const { return continue_; }

    /// Puts the answers so far into the page's controls.
    virtual void fill() = 0;
    /// What still has to be answered before the page can be left; empty when nothing is.
    [[nodiscard]] virtual QString missing() const = 0;
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    /// Enter on a chosen answer: to what comes next on the page, after the last question to the next page.
    void go_on_from(const ChoiceGroup* group);
    void connect_groups();
    /// Enter in a number and the tab order, for the fields that there are now.
    void settle_keys();
    void go_on();

    app::FirstStart start_;
    bool connected_ = false;
    TextLabel* title_;
    TextLabel* lead_;
    QVBoxLayout* answers_;
    TextLabel* missing_;
    PushButton* continue_;
    PushButton* something_new_;
};

} // namespace trygg::ui
