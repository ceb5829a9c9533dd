#pragma once

#include "app/today.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/page.h"

namespace trygg::ui {

class ChoiceGroup;
class NoticeBar;
class OkayBlock;
class PainBlock;
class SignsBlock;
class TextArea;
class TextLabel;
class YesNoBlock;

/// "Am I okay later?" about the newest session, and what the answer changes.
class LaterPage : public Page {
    Q_OBJECT

public:
    /// `words` and `facts` outlive the page.
    LaterPage(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    /// `asks_leg`: whether to ask if leg pain has moved further down.
    void show_later(const app::LaterDue& due, const app::LaterDraft& draft, bool asks_leg);
    /// What the answers so far would change; empty while they are not complete.
    void show_preview(const std::vector<app::DoseChange>& changes);
    [[nodiscard]] QWidget* first_focus() const override;
    /// Object names in tab order.
    [[nodiscard]] static QStringList tab_order();

signals:
    /// Something was answered; to be stored, and answered by show_preview().
    void changed(const trygg::app::LaterDraft& draft);
    void finished(const trygg::app::LaterDraft& draft);
    /// Later; the draft stays.
    void left();

protected:
    void retranslate() override;

private:
    void build();
    void connect_answers();
    void save();
    void write_choices();

    const ExerciseFacts& facts_;
    std::optional<app::LaterDue> due_;
    app::LaterDraft draft_;
    std::vector<app::DoseChange> preview_;
    TextLabel* about_;
    OkayBlock* okay_;
    QWidget* which_;
    TextLabel* which_head_;
    TextLabel* which_help_;
    ChoiceGroup* suspected_;
    PainBlock* pain_;
    SignsBlock* signs_;
    YesNoBlock* leg_;
    TextArea* note_;
    NoticeBar* preview_bar_;
    PushButton* save_;
    PushButton* later_;
};

} // namespace trygg::ui
