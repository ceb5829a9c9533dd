#pragma once

#include "app/drafts.h"
#include "ui/pages/exercise_facts.h"
#include "ui/widgets/themed.h"

namespace trygg::ui {

class NoticeBar;
class NumberField;
class OkayBlock;
class PushButton;
class TextLabel;
class WhyBox;

/// "Am I okay now?" after an exercise, with the amount that was done.
class SessionOkay : public Themed<QWidget> {
    Q_OBJECT

public:
    SessionOkay(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    /// `next` is the exercise that comes after it, if any.
    void show_item(const app::SessionItem& item, const std::optional<ExerciseId>& next);
    void retranslate();
    [[nodiscard]] PushButton* primary() const { return next_; }
    [[nodiscard]] QWidget* first_focus() const;
    /// Asks for the answer if it is missing.
    [[nodiscard]] bool is_answered();

signals:
    void answered(bool okay);
    void amount_changed(int amount);
    void gone_on();

private:
    void build();
    void go_on();
    void write_amount();
    [[nodiscard]] QString from_words(std::string content::ExerciseWords::*part) const;

    const Words& words_;
    const ExerciseFacts& facts_;
    std::optional<app::SessionItem> item_;
    std::optional<ExerciseId> follower_;
    TextLabel* done_;
    PushButton* change_;
    NumberField* amount_;
    OkayBlock* okay_;
    NoticeBar* lighter_;
    WhyBox* normal_;
    PushButton* next_;
};

} // namespace trygg::ui
