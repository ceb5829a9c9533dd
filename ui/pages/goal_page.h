#pragma once

#include "ui/pages/start_page.h"

namespace trygg::ui {

class ChoiceGroup;
class FlowRow;
class NumberField;
class TextField;
class TextLabel;

/// What the pain keeps the person from, made into something that can be counted and reached.
class GoalPage : public StartPage {
    Q_OBJECT

public:
    explicit GoalPage(const Words& words, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* first_focus() const override;

protected:
    void fill() override;
    [[nodiscard]] QString missing() const override;
    void retranslate() override;

private:
    void connect_answers();
    void write_examples();
    void write_numbers();
    /// Takes the page's controls over into the answers.
    void take();
    void go_without();

    TextField* name_;
    TextLabel* examples_head_;
    FlowRow* examples_;
    TextLabel* unit_head_;
    ChoiceGroup* unit_;
    NumberField* usual_;
    NumberField* target_;
    TextLabel* aerobic_head_;
    ChoiceGroup* aerobic_;
    PushButton* without_;
};

} // namespace trygg::ui
