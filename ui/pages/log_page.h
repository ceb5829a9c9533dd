#pragma once

#include "app/drafts.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/page.h"

namespace trygg::ui {

class AmountList;
class ChoiceGroup;
class PainBlock;
class SignsBlock;
class TextArea;
class TextLabel;

/// A session that was done away from the computer, today or up to three days back.
class LogPage : public Page {
    Q_OBJECT

public:
    /// `words` and `facts` outlive the page.
    LogPage(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    /// After day_chosen() the answers that do not hang on the day are taken over into `draft`.
    /// `already`: what has been done on the day of the draft.
    void show_log(const app::LogDraft& draft, Date today, const std::vector<plan::TraceRow>& already = {});
    [[nodiscard]] QWidget* first_focus() const override;
    /// Object names in tab order; the amounts stand between plan and pain_before.
    [[nodiscard]] static QStringList tab_order();

signals:
    /// Something was answered; to be stored.
    void changed(const trygg::app::LogDraft& draft);
    /// The plan of another day, or the other plan, is wanted: answer with show_log().
    void day_chosen(trygg::Date day, trygg::plan::PlanKind plan);
    void finished(const trygg::app::LogDraft& draft);
    /// The draft stays.
    void left();

protected:
    void retranslate() override;

private:
    void build();
    void connect_answers();
    void choose_day(const QString& id);
    void choose_plan(const QString& id);
    [[nodiscard]] app::LogDraft carry_over(app::LogDraft fresh) const;
    void write_days();
    void show_parts();
    void save();

    std::optional<Date> today_;
    app::LogDraft draft_;
    std::vector<plan::TraceRow> already_;
    bool asked_for_day_ = false;
    TextLabel* title_;
    TextLabel* lead_;
    TextLabel* day_head_;
    ChoiceGroup* day_;
    TextLabel* missing_;
    QWidget* rest_;
    TextLabel* plan_head_;
    ChoiceGroup* plan_;
    TextLabel* amounts_head_;
    TextLabel* amounts_help_;
    AmountList* amounts_;
    PainBlock* before_;
    PainBlock* worst_;
    SignsBlock* signs_;
    TextArea* note_;
    PushButton* save_;
};

} // namespace trygg::ui
