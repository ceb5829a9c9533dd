#include "ui/pages/today_page.h"

#include "ui/pages/day_forms.h"
#include "ui/pages/flare_words.h"
#include "ui/pages/question_blocks.h"
#include "ui/pages/session_flow.h"
#include "ui/pages/tab_chain.h"
#include "ui/pages/today_card.h"
#include "ui/text/wording.h"
#include "ui/widgets/day_form_picker.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/week_dots.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

/// The dose of the day hangs on the form only before the session.
bool asks_form(TodayState state)
{
    return state == TodayState::ready || state == TodayState::rest || state == TodayState::nothing;
}

} // namespace

TodayPage::TodayPage(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Page{words, length::kToday, parent}, date_{new TextLabel}, greeting_{new TextLabel{TextRole::h1}},
      week_{new WeekDots}, notice_{new TodayNotice{words, facts}}, own_plan_{new FlareWords}, form_row_{nullptr},
      form_question_{new TextLabel{TextRole::h3}}, form_{new DayFormPicker},
      card_{new TodayCard{words, facts}}, reading_{new TodayReading}, log_{new PushButton{PushButton::Kind::quiet_flush}},
      correct_{new PushButton{PushButton::Kind::quiet_flush}},
      something_new_{new PushButton{PushButton::Kind::quiet_flush}},
      look_backs_{new PushButton{PushButton::Kind::quiet_flush}}
{
    setObjectName(QStringLiteral("today"));
    form_row_ = make_form();
    column()->setSpacing(length::kBlockGap);
    for (QWidget* part : QList<QWidget*>{make_head(), notice_, own_plan_, form_row_, card_, reading_, make_links()}) column()->addWidget(part);
    week_->set_right_aligned(true);
    connect(this, &PageScroll::narrow_changed, this, [this](bool narrow) { week_->set_right_aligned(!narrow); });
    connect(form_, &DayFormPicker::chosen_changed, this, [this](DayForm form) { emit day_form(to_plan(form)); });
    connect(card_, &TodayCard::acted, this, &TodayPage::act);
    connect(notice_, &TodayNotice::acted, this, &TodayPage::act_on_notice);
    connect(notice_, &TodayNotice::put_off, this, &TodayPage::look_back_later);
    connect(reading_, &TodayReading::read, this, &TodayPage::read);
    connect(reading_, &TodayReading::put_away, this, &TodayPage::put_away);
    connect(look_backs_, &QAbstractButton::clicked, this, &TodayPage::look_backs);
    connect(log_, &QAbstractButton::clicked, this, &TodayPage::log_session);
    connect(correct_, &QAbstractButton::clicked, this, &TodayPage::correct);
    connect(something_new_, &QAbstractButton::clicked, this, &TodayPage::something_new);
    retranslate();
}

QWidget* TodayPage::make_head()
{
    date_->set_ink(Ink::secondary);
    auto* left = new QWidget;
    auto* lines = new QVBoxLayout{left};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(length::kHalf);
    lines->addWidget(date_);
    lines->addWidget(greeting_);
    auto* head = new FlowRow;
    head->add(left, 1);
    head->add(week_);
    return head;
}

QWidget* TodayPage::make_form()
{
    form_->setObjectName(QStringLiteral("today.form"));
    auto* row = new FlowRow;
    row->add(form_question_, 1);
    row->add(form_);
    return row;
}

QWidget* TodayPage::make_links()
{
    log_->setObjectName(QStringLiteral("today.log"));
    correct_->setObjectName(QStringLiteral("today.correct"));
    something_new_->setObjectName(QStringLiteral("today.something_new"));
    look_backs_->setObjectName(QStringLiteral("today.look_backs"));
    auto* links = new FlowRow;
    links->set_gap(length::kUnit * 2);
    for (QWidget* link : QList<QWidget*>{log_, correct_, something_new_, look_backs_}) links->add(link);
    return links;
}

void TodayPage::show_today(const app::Today& today, const std::vector<app::DoseChange>& changes)
{
    today_ = today;
    card_->show_today(today);
    notice_->show_today(today, changes);
    form_->set_chosen(today.form ? std::optional{to_picker(*today.form)} : std::nullopt);
    form_row_->setVisible(asks_form(state_of(today)));
    retranslate();
}

void TodayPage::show_figures() { card_->show_figures(); }

void TodayPage::show_beside(const TodayBeside& beside)
{
    beside_ = beside;
    retranslate();
}

void TodayPage::write_beside()
{
    own_plan_->show_plan(beside_.flare_plan);
    own_plan_->setVisible(today_ && today_->plan.flare_day && FlareWords::has_words(beside_.flare_plan));
    look_backs_->setText(tr("My looks back"));
    look_backs_->setVisible(beside_.has_look_backs);
    notice_->invite(beside_.look_back);
    reading_->show_tip(beside_.reading);
}

void TodayPage::retranslate()
{
    form_question_->set_text(tr("How is the day?"));
    form_->set_words(form_question_->text(), day_form_word(plan::DayForm::good),
                     day_form_word(plan::DayForm::ordinary), day_form_word(plan::DayForm::bad));
    log_->setText(tr("Log a session done elsewhere"));
    correct_->setText(tr("Correct an answer"));
    something_new_->setText(tr("Something new has happened"));
    write_beside();
    if (!today_) return;
    date_->set_text(Wording{words()}.day(today_->day));
    greeting_->set_text(Wording::greeting(today_->minute_of_day));
    write_week();
    card_->retranslate();
    set_buttons();
}

void TodayPage::write_week()
{
    const QStringList letters = Wording{words()}.weekday_letters();
    QList<WeekDot> dots;
    for (std::size_t i = 0; i < today_->week.size(); ++i)
        dots.append({letters.value(static_cast<qsizetype>(i)), dot_state(today_->week[i].kind), today_->week[i].today});
    week_->set_week(dots, tr("%1 of 7 days as planned. Rest counts.").arg(days_as_planned(*today_)));
}

void TodayPage::set_buttons()
{
    const bool starts = today_ && state_of(*today_) != TodayState::done;
    card_->action()->set_kind(starts ? PushButton::Kind::primary : PushButton::Kind::secondary);
    chain_tabs(widget());
    set_primary(starts ? card_->action() : nullptr);
}

void TodayPage::act(TodayState state)
{
    switch (state) {
    case TodayState::questions: return emit something_new();
    case TodayState::close_session: return emit close_session(session_flow::close(*today_->session));
    case TodayState::in_progress: return emit continue_session();
    case TodayState::done: return emit log_session();
    case TodayState::rest:
    case TodayState::nothing: return;
    case TodayState::ready: return emit start_session();
    }
}

void TodayPage::act_on_notice(TodayNotice::About about)
{
    switch (about) {
    case TodayNotice::About::later: return emit answer_later();
    case TodayNotice::About::flare: return emit help_now();
    case TodayNotice::About::look_back: return emit look_back();
    case TodayNotice::About::changed:
    case TodayNotice::About::physio:
    case TodayNotice::About::none: return;
    }
}

QWidget* TodayPage::first_focus() const
{
    // What is due comes before the session, and in a narrow window it stands above it.
    if (notice_->action()) return notice_->action();
    if (is_narrow() && !form_row_->isHidden()) return first_tab_stop(form_);
    return card_->action()->isHidden() ? log_ : card_->action();
}

QStringList TodayPage::tab_order()
{
    return {"today.notice", "today.look_back", "today.look_back_later", "today.form", "today.start", "today.read", "today.put_away", "today.log", "today.correct", "today.something_new", "today.look_backs"};
}

} // namespace trygg::ui
