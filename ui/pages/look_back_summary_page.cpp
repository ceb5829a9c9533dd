#include "ui/pages/look_back_summary_page.h"

#include "ui/pages/bullet_list.h"
#include "ui/pages/look_back_words.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

namespace trygg::ui {
namespace {

using content::Action;

/// An answer as it stands inside a sentence.
QString in_sentence(const QString& answer) { return answer.left(1).toLower() + answer.mid(1); }

} // namespace

LookBackSummaryPage::LookBackSummaryPage(const Words& words, QWidget* parent)
    : GuidePage{words, QStringLiteral("look_back_summary"), parent}, which_{new Segments},
      overall_{new TextLabel{TextRole::lead}}, progress_head_{}, progress_{new BulletList}, activities_head_{},
      activities_{new BulletList}, pain_{new TextLabel}, worse_{new NoticeBar{Tone::caution}}, next_head_{},
      next_{new TextLabel}, goal_{make_button(PushButton::Kind::secondary, QStringLiteral("goal"))},
      help_{make_button(PushButton::Kind::secondary, QStringLiteral("help_now"))},
      find_help_{make_button(PushButton::Kind::secondary, QStringLiteral("find_help"))}
{
    build();
    LookBackSummaryPage::retranslate();
}

void LookBackSummaryPage::build()
{
    which_->setObjectName(QStringLiteral("look_back_summary.which"));
    add(which_, length::kBlockGap);
    add(overall_, length::kBlockGap);
    progress_head_ = add_heading();
    add(progress_, length::kChoiceGap);
    activities_head_ = add_heading();
    add(activities_, length::kChoiceGap);
    add(pain_, length::kSectionGap);
    next_head_ = add_heading();
    add(next_, length::kChoiceGap);
    add(worse_, length::kBlockGap);
    add_row({goal_, find_help_, help_}, length::kBlockGap);
    connect(which_, &ChoiceGroup::chosen_changed, this, [this] {
        shown_ = which_->chosen_one().toUInt();
        retranslate();
    });
    connect(goal_, &PushButton::clicked, this, [this] { emit act(Action::goal); });
    connect(help_, &PushButton::clicked, this, [this] { emit act(Action::help_now); });
    connect(find_help_, &PushButton::clicked, this, [this] { emit act(Action::find_help); });
}

void LookBackSummaryPage::show_results(const std::vector<LookBackResult>& results)
{
    results_ = results;
    shown_ = results.size() - 1;
    retranslate();
}

QWidget* LookBackSummaryPage::first_focus() const
{
    for (PushButton* button : {goal_, find_help_})
        if (!button->isHidden()) return button;
    return GuidePage::first_focus();
}

void LookBackSummaryPage::write_which()
{
    QList<Choice> choices;
    for (std::size_t i = 0; i < results_.size(); ++i)
        choices << Choice{QString::number(i), tr("%n week(s)", nullptr, results_[i].week)};
    which_->set_question(tr("Which look back"));
    which_->set_choices(choices);
    which_->set_chosen({QString::number(shown_)});
    which_->setVisible(results_.size() > 1);
}

void LookBackSummaryPage::write_progress(const app::LookBack& answers)
{
    QStringList lines;
    for (const app::Change change : {app::Change::better, app::Change::same, app::Change::worse}) {
        QStringList ways;
        for (const auto& [progress, said] : answers.progress)
            if (said == change) ways << LookBackWords::progress(progress);
        if (!ways.isEmpty()) lines << tr("%1: %2").arg(LookBackWords::change(change), ways.join(QStringLiteral(" · ")));
    }
    progress_->set_lines(lines);
    progress_->setVisible(!lines.isEmpty());
    progress_head_->setVisible(!lines.isEmpty());
}

QString LookBackSummaryPage::activity_line(const app::ActivityScore& activity) const
{
    const QString now = tr("%1: %2 of 10").arg(to_qt(activity.name)).arg(activity.score->value());
    for (std::size_t i = shown_; i-- > 0;)
        for (const app::ActivityScore& before : results_[i].answers.activities) {
            if (before.name != activity.name || !before.score) continue;
            const int week = results_[i].week;
            switch (app::direction(*before.score, *activity.score)) {
            case app::Direction::up: return tr("%1, higher than at week %2").arg(now).arg(week);
            case app::Direction::down: return tr("%1, lower than at week %2").arg(now).arg(week);
            case app::Direction::same: return tr("%1, about the same as at week %2").arg(now).arg(week);
            }
        }
    return now;
}

void LookBackSummaryPage::write_activities(const app::LookBack& answers)
{
    QStringList lines;
    for (const app::ActivityScore& activity : answers.activities)
        if (activity.score) lines << activity_line(activity);
    activities_->set_lines(lines);
    activities_->setVisible(!lines.isEmpty());
    activities_head_->setVisible(!lines.isEmpty());
    pain_->setVisible(answers.pain.has_value());
    if (answers.pain == app::Direction::down)
        pain_->set_text(tr("The pain that you wrote down was lower in the last two weeks than in the first two."));
    if (answers.pain == app::Direction::same)
        pain_->set_text(tr("The pain that you wrote down was about the same in the last two weeks as in the first two."));
    if (answers.pain == app::Direction::up)
        pain_->set_text(tr("The pain that you wrote down was higher in the last two weeks than in the first two."));
}

void LookBackSummaryPage::write_next(const app::LookBack& answers)
{
    const bool worse = app::tells_worse(answers), reached = answers.goal == app::GoalState::reached,
               changed = answers.goal == app::GoalState::changed;
    goal_->setVisible(reached || changed);
    find_help_->setVisible(worse);
    help_->setVisible(worse);
    worse_->setVisible(worse);
    next_->setVisible(reached || changed || !worse);
    if (reached)
        next_->set_text(tr("You are where you wanted to be. What would you like to do next? The plan keeps what you "
                           "have won, and takes you on to a new goal if you choose one."));
    else if (changed) next_->set_text(tr("Then let the plan lead to what you want now."));
    else next_->set_text(tr("The plan goes on as it is, in small steps. It is months that count, not single days."));
}

void LookBackSummaryPage::retranslate()
{
    GuidePage::retranslate();
    progress_head_->set_text(tr("How it is now"));
    activities_head_->set_text(tr("My activities"));
    next_head_->set_text(tr("What comes next"));
    worse_->set_words(tr("It has become worse"),
                      tr("Let a physiotherapist have a look with you: the plan may need to change. Something new, such as "
                         "numbness, weakness, trouble with urine or stool, or fever? Then answer the safety "
                         "questions under Help now, or call."));
    goal_->setText(tr("To my goals"));
    find_help_->setText(tr("Find a physiotherapist"));
    help_->setText(tr("Help now"));
    if (results_.empty()) return;
    const LookBackResult& result = results_[shown_];
    set_head(tr("What you saw after %n week(s)", nullptr, result.week),
             tr("Answered on %1.").arg(Wording{words()}.day_in_sentence(result.day)));
    const auto step = result.answers.overall;
    overall_->set_text(tr("On the whole: %1").arg(step ? in_sentence(LookBackWords::overall(*step)) : QString{}));
    overall_->setVisible(step.has_value());
    write_which();
    write_progress(result.answers);
    write_activities(result.answers);
    write_next(result.answers);
    chain_tabs(widget());
}

} // namespace trygg::ui
