#pragma once

#include "app/drafts.h"
#include "ui/pages/exercise_facts.h"
#include "ui/widgets/themed.h"

namespace trygg::ui {

class Card;
class NoticeBar;
class PainBlock;
class PushButton;
class TextLabel;

/// What a session holds, when to stop at once, and the pain before it.
class SessionOverview : public Themed<QWidget> {
    Q_OBJECT

public:
    SessionOverview(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    void show_session(const app::SessionDraft& draft);
    void retranslate();
    [[nodiscard]] PushButton* primary() const { return begin_; }
    [[nodiscard]] PushButton* full_screen() const { return full_; }
    /// Says whether the page fills the screen.
    void set_large(bool large);
    [[nodiscard]] QWidget* first_focus() const;

signals:
    void pain_chosen(trygg::PainScore pain);
    void begun();
    void something_new();
    void help_now();
    void full_screen_wanted();

private:
    void begin();
    void fill_list();

    const Words& words_;
    const ExerciseFacts& facts_;
    app::SessionDraft draft_;
    TextLabel* title_;
    TextLabel* lead_;
    NoticeBar* stop_;
    PainBlock* pain_;
    PushButton* begin_;
    PushButton* something_new_ = nullptr;
    PushButton* help_ = nullptr;
    bool large_ = false;
    Card* list_;
    PushButton* full_;
};

} // namespace trygg::ui
