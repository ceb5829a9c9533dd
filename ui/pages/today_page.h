#pragma once

#include "app/today.h"
#include "diary/draft.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/page.h"
#include "ui/pages/today_notice.h"
#include "ui/pages/today_reading.h"
#include "ui/pages/today_state.h"

namespace trygg::ui {

class DayFormPicker;
class FlareWords;
class TextLabel;
class TodayCard;
class WeekDots;

/// What the journal has for the day, beside the plan.
struct TodayBeside {
    /// The person's own plan for a flare-up, to be read during one.
    diary::Draft flare_plan;
    /// The week that could be looked back on, where one is due.
    std::optional<int> look_back;
    /// There are looks back that can be seen again.
    bool has_look_backs = false;
    /// What is worth reading today, if anything.
    std::optional<ReadingTip> reading{};
};

/// The day: how it is, what is due, and the one thing to start.
class TodayPage : public Page {
    Q_OBJECT

public:
    /// `words` and `facts` outlive the page.
    TodayPage(const Words& words, const ExerciseFacts& facts, QWidget* parent = nullptr);

    /// `changes`: what an answer that was just saved has done to the doses.
    void show_today(const app::Today& today, const std::vector<app::DoseChange>& changes = {});
    /// Shows the figures of the exercises, as far as the facts know them by now.
    void show_figures();
    void show_beside(const TodayBeside& beside);
    [[nodiscard]] QWidget* first_focus() const override;
    /// Object names in tab order.
    [[nodiscard]] static QStringList tab_order();

signals:
    void day_form(trygg::plan::DayForm form);
    /// A new session; a draft that may lie there is of no use any more.
    void start_session();
    /// The draft of today goes on.
    void continue_session();
    /// The draft cannot go on: it is given at its closing questions, or at a check that must come first.
    void close_session(const trygg::app::SessionDraft& draft);
    void answer_later();
    void log_session();
    void correct();
    void something_new();
    void help_now();
    /// The invitation to look back was taken, or put off.
    void look_back();
    void look_back_later();
    /// What the looks back showed is wanted again.
    void look_backs();
    /// What is worth reading was taken up, or put away.
    void read(const ArticleId& article);
    void put_away(const ArticleId& article);

protected:
    void retranslate() override;

private:
    QWidget* make_head();
    QWidget* make_form();
    QWidget* make_links();
    void act(TodayState state);
    void act_on_notice(TodayNotice::About about);
    void write_week();
    void write_beside();
    void set_buttons();

    std::optional<app::Today> today_;
    TextLabel* date_;
    TextLabel* greeting_;
    WeekDots* week_;
    TodayBeside beside_;
    TodayNotice* notice_;
    FlareWords* own_plan_;
    QWidget* form_row_;
    TextLabel* form_question_;
    DayFormPicker* form_;
    TodayCard* card_;
    TodayReading* reading_;
    PushButton* log_;
    PushButton* correct_;
    PushButton* something_new_;
    PushButton* look_backs_;
};

} // namespace trygg::ui
