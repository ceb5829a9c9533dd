#pragma once

#include "shared/date.h"
#include "ui/pages/page.h"

#include <optional>

namespace trygg::ui {

class ChoiceGroup;
class NumberField;
class TextField;
class TextLabel;

/// Writes down who has examined the person and said that they may exercise, and when.
class ClearancePage : public Page {
    Q_OBJECT

public:
    explicit ClearancePage(const Words& words, QWidget* parent = nullptr);

    /// Begins with nothing filled in; a day up to 60 days before `today` can be told.
    void show_clearance(Date today);
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    /// `who` has 1 to 200 characters.
    void cleared(const std::string& who, trygg::Date on);
    void back();

protected:
    void retranslate() override;

private:
    /// The day chosen; empty until one is.
    [[nodiscard]] std::optional<Date> day() const;
    void tell_day();
    void go_on();

    Date today_{};
    bool pointed_out_ = false;
    TextLabel* heading_;
    TextLabel* help_;
    TextField* who_;
    TextLabel* when_head_;
    ChoiceGroup* when_;
    NumberField* days_ago_;
    TextLabel* chosen_day_;
    TextLabel* missing_;
    PushButton* confirm_;
};

} // namespace trygg::ui
