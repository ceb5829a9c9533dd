#include "ui/pages/today_card.h"

#include "ui/pages/session_flow.h"
#include "ui/text/wording.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/still_figure.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {

using app::SessionItem;

TodayCard::TodayCard(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Card{Kind::surface, parent}, words_{words}, facts_{facts}, title_{new TextLabel{TextRole::h2}},
      lead_{new TextLabel{TextRole::body}}, changed_{new TextLabel{TextRole::small}},
      action_{new PushButton{PushButton::Kind::primary}}, rows_{new QVBoxLayout}
{
    lead_->set_ink(Ink::secondary);
    changed_->set_ink(Ink::secondary);
    action_->setObjectName(QStringLiteral("today.start"));
    action_->set_size(PushButton::Size::large);
    auto* words_column = new QWidget;
    auto* column = new QVBoxLayout{words_column};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : QList<QWidget*>{title_, lead_, changed_}) column->addWidget(part);
    auto* head = new FlowRow;
    head->set_gap(length::kUnit * 2);
    head->add(words_column, 1);
    head->add(action_);
    body()->setSpacing(0);
    body()->addWidget(head);
    body()->addSpacing(length::kUnit);
    body()->addLayout(rows_);
    rows_->setSpacing(0);
    connect(action_, &QAbstractButton::clicked, this, [this] { emit acted(state_); });
}

void TodayCard::show_today(const app::Today& today)
{
    today_ = today;
    state_ = state_of(today);
    retranslate();
}

void TodayCard::retranslate()
{
    if (!today_) return;
    write_head();
    changed_->set_text(state_ == TodayState::ready ? changed_words() : QString{});
    changed_->setVisible(!changed_->text().isEmpty());
    fill_rows();
}

void TodayCard::name_action(const QString& text, Icon icon)
{
    action_->setText(text);
    action_->set_icon(icon, icon == Icon::next);
    action_->setVisible(!text.isEmpty());
}

void TodayCard::write_head()
{
    switch (state_) {
    case TodayState::questions:
        title_->set_text(tr("First some questions"));
        lead_->set_text(tr("You have told of something that we must ask about before the next session. It takes about "
                           "two minutes."));
        return name_action(tr("Answer the questions"), Icon::next);
    case TodayState::close_session:
        title_->set_text(tr("A session is not finished"));
        lead_->set_text(tr("It is from %1, or the plan has changed since. Save what you did, and then go on with the "
                           "plan of today.")
                            .arg(Wording{words_}.day_in_sentence(today_->session->touched.day())));
        return name_action(tr("Save what you did"), Icon::next);
    case TodayState::in_progress: {
        const auto& items = today_->session->items;
        const auto over = std::ranges::count_if(items, [](const SessionItem& item) { return item.done.has_value(); });
        title_->set_text(today_->session->trial ? tr("A programme to try") : tr("Today's session"));
        lead_->set_text(tr("Under way: %1 of %2 exercises are over.").arg(over).arg(items.size()));
        return name_action(tr("Continue"), Icon::play);
    }
    case TodayState::done:
        title_->set_text(tr("Done today"));
        lead_->set_text(tr("Tomorrow comes one question: are you okay after it?"));
        return name_action(tr("Log something more"), Icon::plus);
    case TodayState::rest:
        title_->set_text(tr("Rest day"));
        lead_->set_text(rest_words());
        return name_action({}, Icon::none);
    case TodayState::nothing:
        title_->set_text(tr("No exercises today"));
        lead_->set_text(tr("Move as you usually do. Under Plan you see what comes next."));
        return name_action({}, Icon::none);
    case TodayState::ready: break;
    }
    title_->set_text(tr("Today's session"));
    lead_->set_text(tr("%n exercise(s), about %1 min", "", static_cast<int>(today_->left.size()))
                        .arg(today_->minutes));
    name_action(tr("Start the session"), Icon::play);
}

QString TodayCard::rest_words() const
{
    const auto next = next_training_day(*today_);
    if (!next) return tr("Rest is part of the plan. Move as you usually do.");
    return tr("Rest is part of the plan. Move as you usually do. Next session: %1.").arg(Wording{words_}.day_in_sentence(*next));
}

QString TodayCard::changed_words() const
{
    QStringList names;
    for (const app::DoseChange& change : today_->changes) names << words_.exercise(change.exercise);
    return names.isEmpty() ? QString{} : tr("Changed since last time: %1").arg(names.join(QStringLiteral(", ")));
}

void TodayCard::add_row(const ExerciseId& id, const QString& reason, const QString& dose)
{
    auto* row = new ExerciseRow;
    auto* still = new StillFigure;
    row->set_thumbnail(still);
    row->set_words(words_.exercise(id), reason, dose);
    row->set_line(true);
    rows_->addWidget(row);
    stills_.append({id, still});
}

void TodayCard::show_figures()
{
    for (const auto& [id, still] : stills_)
        if (const figure::Figure* figure = facts_.figure(id)) still->set_figure(*figure);
}

void TodayCard::fill_rows()
{
    stills_.clear();
    add_rows();
    show_figures();
}

void TodayCard::add_rows()
{
    while (QLayoutItem* item = rows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (state_ == TodayState::in_progress || state_ == TodayState::close_session)
        for (const SessionItem& item : today_->session->items) {
            if (state_ == TodayState::close_session && !item.done) continue;
            add_row(item.exercise, item.done ? tr("You did %1.").arg(facts_.amount(item.exercise, *item.done)) : QString{},
                    facts_.dose(item.exercise, item.dose));
        }
    if (state_ == TodayState::done)
        for (const plan::TraceRow& row : done_on(today_->plan)) add_row(row.exercise, {}, facts_.amount(row.exercise, row.done));
    if (state_ == TodayState::ready || state_ == TodayState::nothing) add_open_rows();
}

/// What is to come today, and what of it has been done already.
void TodayCard::add_open_rows()
{
    const bool plan_b = today_->form == plan::DayForm::bad;
    const std::vector<plan::TraceRow> done = done_on(today_->plan);
    for (const plan::DayItem& item : today_->plan.items) {
        const auto row = std::ranges::find(done, item.exercise, &plan::TraceRow::exercise);
        const auto left = std::ranges::find(today_->left, item.exercise, &plan::DayItem::exercise);
        if (row == done.end()) add_row(item.exercise, Wording::reason(item, plan_b), Wording::dose(item, plan_b));
        else if (left == today_->left.end()) add_row(item.exercise, tr("You did %1.").arg(facts_.amount(item.exercise, row->done)), {});
        else add_row(item.exercise, facts_.already(*row), facts_.amount(item.exercise, plan_b ? left->plan_b : left->dose));
    }
    for (const plan::DayItem& item : today_->plan.not_today)
        if (item.why) add_row(item.exercise, Wording::not_today(*item.why), {});
}

} // namespace trygg::ui
