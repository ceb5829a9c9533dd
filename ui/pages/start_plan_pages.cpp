#include "ui/pages/start_plan_pages.h"

#include "ui/pages/start_choices.h"
#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

const QStringList kMinuteIds{"10", "15", "20", "30"};
constexpr std::size_t kFewestDays = 2, kMostStartDays = 6;

} // namespace

LikesPage::LikesPage(const Words& words, QWidget* parent)
    : StartPage{words, "likes", parent}, likes_{new ChoiceGroup{ChoiceGroup::Kind::many, ChoiceGroup::Flow::pairs}}
{
    likes_->setObjectName("likes.choice");
    answers()->addWidget(likes_);
    connect(likes_, &ChoiceGroup::chosen_changed, this, [this](const QStringList& ids) {
        app::FirstStart changed = start();
        std::erase_if(changed.likes, [&](const ExerciseId& id) { return !ids.contains(to_qt(id.text())); });
        for (const QString& id : ids)
            if (const auto liked = ExerciseId::from(id.toStdString());
                liked && std::ranges::find(changed.likes, *liked) == changed.likes.end())
                changed.likes.push_back(*liked);
        change(changed);
    });
    LikesPage::retranslate();
}

void LikesPage::set_likeable(const std::vector<ExerciseId>& ids)
{
    ids_ = ids;
    LikesPage::retranslate();
}

QWidget* LikesPage::first_focus() const
{
    likes_->focus_answer();
    return likes_->focusWidget();
}

void LikesPage::fill()
{
    QStringList ids;
    for (const ExerciseId& id : start().likes) ids << to_qt(id.text());
    likes_->set_chosen(ids);
}

void LikesPage::retranslate()
{
    const auto& question = words().setup("likes");
    set_head(to_qt(question.heading), to_qt(question.help));
    likes_->set_question(to_qt(question.heading));
    QList<Choice> choices;
    for (const ExerciseId& id : ids_) choices.append({to_qt(id.text()), words().exercise(id)});
    likes_->set_choices(choices);
    StartPage::retranslate();
}

DaysPage::DaysPage(const Words& words, QWidget* parent)
    : StartPage{words, "days", parent}, days_{new ChoiceGroup{ChoiceGroup::Kind::many, ChoiceGroup::Flow::pairs}},
      minutes_head_{new BlockHead}, minutes_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::pairs}}
{
    days_->setObjectName("days.days");
    minutes_->setObjectName("days.minutes");
    answers()->addWidget(days_);
    answers()->addWidget(minutes_head_);
    answers()->addWidget(minutes_);
    connect(days_, &ChoiceGroup::chosen_changed, this, [this](const QStringList& ids) {
        app::FirstStart changed = start();
        changed.days.clear();
        for (const QString& id : ids) changed.days.insert(id.toInt());
        change(changed);
    });
    connect(minutes_, &ChoiceGroup::chosen_changed, this, [this](const QStringList& ids) {
        app::FirstStart changed = start();
        changed.minutes = ids.value(0).toInt();
        change(changed);
    });
    DaysPage::retranslate();
}

QWidget* DaysPage::first_focus() const
{
    days_->focus_answer();
    return days_->focusWidget();
}

void DaysPage::fill()
{
    QStringList ids;
    for (const int day : start().days) ids << QString::number(day);
    days_->set_chosen(ids);
    minutes_->set_chosen(start().minutes ? QStringList{QString::number(*start().minutes)} : QStringList{});
}

QString DaysPage::missing() const
{
    if (start().days.size() < kFewestDays || start().days.size() > kMostStartDays)
        return tr("Choose 2 to 6 days. At least one day of the week is for rest.");
    return start().minutes ? QString{} : tr("Choose how long each time.");
}

void DaysPage::retranslate()
{
    const auto& days = words().setup("days");
    const auto& minutes = words().setup("minutes");
    set_head(to_qt(days.heading), to_qt(days.help));
    days_->set_question(to_qt(days.heading));
    QList<Choice> choices;
    int day = 0;
    for (const QString& name : Wording{words()}.weekdays())
        choices.append({QString::number(day++), name.left(1).toUpper() + name.mid(1)});
    days_->set_choices(choices);
    minutes_head_->set_words(to_qt(minutes.heading), to_qt(minutes.help));
    minutes_->set_question(to_qt(minutes.heading));
    minutes_->set_choices(choices_of(minutes, kMinuteIds));
    StartPage::retranslate();
}

FirstPlanPage::FirstPlanPage(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : StartPage{words, "first_plan", parent}, facts_{facts}, goal_notice_{new NoticeBar{Tone::caution}},
      card_{new Card}, days_{new TextLabel{TextRole::body}}
{
    answers()->addWidget(goal_notice_);
    answers()->addWidget(card_);
    answers()->addWidget(days_);
    days_->set_ink(Ink::secondary);
    FirstPlanPage::retranslate();
}

void FirstPlanPage::show_plan(const app::Proposal& proposal)
{
    proposal_ = proposal;
    FirstPlanPage::retranslate();
}

void FirstPlanPage::fill() { FirstPlanPage::retranslate(); }

void FirstPlanPage::retranslate()
{
    set_head(tr("Your first plan"), tr("It starts low on purpose. What you answer after each session decides what comes next."));
    goal_notice_->setVisible(proposal_.goal_fault.has_value());
    goal_notice_->set_words(tr("Your goal waits a little"),
                            tr("You answered that effort troubles your heart. Ask a doctor what you tolerate before you put it into the plan."));
    while (QLayoutItem* item = card_->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const plan::DayItem& item) {
        auto* row = new ExerciseRow;
        row->set_words(words().exercise(item.exercise), Wording::reason(item, false), Wording::dose(item, false));
        row->set_line(card_->body()->count() > 0);
        card_->body()->addWidget(row);
    };
    for (const auto* list : {&proposal_.first_day.items, &proposal_.first_day.not_today})
        for (const plan::DayItem& item : *list) add(item);
    QStringList names;
    const QStringList weekdays = Wording{words()}.weekdays();
    for (const int day : start().days) names << weekdays[day];
    days_->set_text(tr("On %1. The other days are for rest, and rest counts.").arg(names.join(", ")));
    StartPage::retranslate();
    set_continue(tr("Begin with this plan"));
}

} // namespace trygg::ui
