#pragma once

#include "app/drafts.h"
#include "ui/pages/exercise_facts.h"
#include "ui/widgets/okay_check.h"
#include "ui/widgets/themed.h"

namespace trygg::ui {

class NoticeBar;
class NumberField;
class OkayBlock;
class PainBlock;
class PushButton;
class TextLabel;
class WhyBox;

/// "Am I okay now?" after an exercise, with the amount that was done.
class SessionOkay : public Themed<QWidget> {
    Q_OBJECT

public:
    SessionOkay(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    /// `next` is the exercise that comes after it, if any; `trial`: it is only tried, and has no dose to be made lighter.
    void show_item(const app::SessionItem& item, const std::optional<ExerciseId>& next, bool trial);
    void retranslate();
    [[nodiscard]] PushButton* primary() const { return next_; }
    [[nodiscard]] QWidget* first_focus() const;
    /// Asks for the answer if it is missing.
    [[nodiscard]] bool is_answered();
    /// Takes an answer that was given elsewhere on the page.
    void answer(bool okay);
    /// Goes on, or asks for the answer if it is missing.
    void go_on();

    /// The words of the check, what okay means in one line, and what a no does.
    [[nodiscard]] static OkayWords check_words(bool trial);
    [[nodiscard]] static QString meaning();
    /// The question about the pain on the way.
    [[nodiscard]] static QString pain_words();
    [[nodiscard]] static QString lighter_words(bool trial);
    /// "Bridge: you did 8 times."
    [[nodiscard]] static QString done_words(const Words& words, const ExerciseFacts& facts, const app::SessionItem& item);

signals:
    void answered(bool okay);
    /// Pain was written down that nobody asked for.
    void pain_chosen(trygg::PainScore pain);
    void amount_changed(int amount);
    void gone_on();

private:
    void build();
    void open_pain(bool open);
    void write_amount();
    [[nodiscard]] QString from_words(std::string content::ExerciseWords::*part) const;

    const Words& words_;
    const ExerciseFacts& facts_;
    std::optional<app::SessionItem> item_;
    std::optional<ExerciseId> follower_;
    bool trial_ = false;
    TextLabel* done_;
    PushButton* change_;
    NumberField* amount_;
    OkayBlock* okay_;
    PushButton* show_pain_;
    PainBlock* pain_;
    NoticeBar* lighter_;
    WhyBox* normal_;
    PushButton* next_;
};

} // namespace trygg::ui
