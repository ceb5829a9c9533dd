#pragma once

#include "app/drafts.h"
#include "ui/widgets/themed.h"

namespace trygg::ui {

class FlowRow;
class PainBlock;
class PushButton;
class SignsBlock;
class TextArea;
class TextLabel;

/// The last questions of a session; or, when nothing was done, the ways out of it. From one that may not go on
/// nothing leads back to its exercises.
class SessionClosing : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit SessionClosing(QWidget* parent = nullptr);

    void show_session(const app::SessionDraft& draft);
    void retranslate();
    [[nodiscard]] PushButton* primary() const { return !is_empty_ ? save_ : draft_.only_closing ? drop_ : again_; }
    [[nodiscard]] QWidget* first_focus() const;

signals:
    /// An answer or the note has changed.
    void edited(const trygg::app::SessionDraft& draft);
    void saved();
    void back_to_exercises();
    void left();
    void discarded();

private:
    void build();
    void save();

    app::SessionDraft draft_;
    bool is_empty_ = false;
    TextLabel* title_;
    TextLabel* lead_;
    PainBlock* worst_;
    SignsBlock* signs_;
    TextArea* note_;
    FlowRow* buttons_;
    PushButton* save_;
    PushButton* again_;
    PushButton* later_;
    PushButton* drop_;
};

} // namespace trygg::ui
