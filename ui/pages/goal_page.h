#pragma once

#include "ui/pages/goal_form.h"
#include "ui/pages/start_page.h"

namespace trygg::ui {

/// What the pain keeps the person from, made into something that can be counted and reached.
class GoalPage : public StartPage {
    Q_OBJECT

public:
    explicit GoalPage(const Words& words, QWidget* parent = nullptr);
    /// When it is, for the date and what is within reach; before show_start().
    void set_now(const Moment& now);
    [[nodiscard]] QWidget* first_focus() const override;

protected:
    void fill() override;
    [[nodiscard]] QString missing() const override;
    void retranslate() override;

private:
    /// Takes the form over into the answers.
    void take();
    void go_without();

    Moment now_;
    GoalForm* form_;
    PushButton* without_;
};

} // namespace trygg::ui
