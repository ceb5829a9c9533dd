#include "ui/pages/goal_page.h"

#include "ui/text/convert.h"

#include <QVBoxLayout>

namespace trygg::ui {

GoalPage::GoalPage(const Words& words, QWidget* parent)
    : StartPage{words, "goal", parent}, form_{new GoalForm{words, QStringLiteral("goal")}},
      without_{new PushButton{PushButton::Kind::quiet_flush}}
{
    answers()->addWidget(form_);
    answers()->addWidget(without_, 0, Qt::AlignLeft);
    answers()->setSpacing(length::kChoiceGap);
    without_->setObjectName("goal.without");
    connect(form_, &GoalForm::edited, this, &GoalPage::take);
    connect(without_, &PushButton::clicked, this, &GoalPage::go_without);
    GoalPage::retranslate();
}

void GoalPage::set_now(const Moment& now) { now_ = now; }

QWidget* GoalPage::first_focus() const { return form_->first_stop(); }

void GoalPage::fill()
{
    const plan::TrainingDays days = start().days.empty() ? app::proposed_days(now_.day()) : start().days;
    form_->show_goal(start().goal.value_or(app::OwnGoal{}), {days, now_});
}

void GoalPage::take()
{
    app::FirstStart changed = start();
    changed.goal = form_->goal();
    changed.without_goal = false;
    change(changed);
}

void GoalPage::go_without()
{
    app::FirstStart changed = start();
    changed.goal.reset();
    changed.without_goal = true;
    change(changed);
    emit next();
}

QString GoalPage::missing() const
{
    const QString lacking = form_->missing();
    return lacking.isEmpty() ? QString{} : lacking + QLatin1Char{' '} + tr("Or go on without a goal.");
}

void GoalPage::retranslate()
{
    const auto& question = words().setup("goal");
    set_head(to_qt(question.heading), to_qt(question.help));
    form_->retranslate();
    without_->setText(tr("Go on without a goal"));
    StartPage::retranslate();
}

} // namespace trygg::ui
