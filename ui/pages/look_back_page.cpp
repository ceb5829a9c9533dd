#include "ui/pages/look_back_page.h"

#include "ui/pages/look_back_words.h"
#include "ui/pages/question_blocks.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>

namespace trygg::ui {
namespace {

constexpr int kLongestActivity = 80, kSteps = 7;

/// The place of the answer `id`, which is its number.
std::optional<int> place_of(const QString& id) { return id.isEmpty() ? std::nullopt : std::optional{id.toInt()}; }

template <class Value> QStringList chosen(const std::optional<Value>& value)
{
    return value ? QStringList{QString::number(static_cast<int>(*value))} : QStringList{};
}

} // namespace

LookBackPage::LookBackPage(const Words& words, QWidget* parent)
    : GuidePage{words, QStringLiteral("look_back"), parent}, progress_head_{add_heading()}, progress_{},
      activities_head_{}, activities_help_{new TextLabel}, activities_{}, goal_head_{}, goal_name_{new TextLabel},
      goal_{new ChoiceGroup{ChoiceGroup::Kind::one}}, overall_head_{}, overall_{new ChoiceGroup{ChoiceGroup::Kind::one}},
      missing_{new TextLabel{TextRole::body_bold}},
      done_{make_button(PushButton::Kind::primary, QStringLiteral("done"))},
      skip_{make_button(PushButton::Kind::quiet, QStringLiteral("skip"))}
{
    build_progress();
    build_activities();
    build_end();
    LookBackPage::retranslate();
}

void LookBackPage::build_progress()
{
    for (std::size_t i = 0; i < progress_.size(); ++i) {
        auto* row = new FlowRow;
        ProgressRow& part = progress_.at(i) = {row, new TextLabel, new Segments};
        part.choice->setObjectName(QStringLiteral("look_back.progress_%1").arg(i));
        row->set_gap(length::kBlockGap, length::kHalf);
        row->add(part.label, 1);
        row->add(part.choice);
        add(row, i == 0 ? length::kChoiceGap : length::kUnit);
        connect(part.choice, &ChoiceGroup::chosen_changed, this, [this, i] {
            const auto place = place_of(progress_.at(i).choice->chosen_one());
            if (place) view_.answers.progress[app::kProgressKinds.at(i)] = static_cast<app::Change>(*place);
            tell();
        });
    }
}

void LookBackPage::build_activities()
{
    activities_head_ = add_heading();
    activities_help_->set_ink(Ink::secondary);
    add(activities_help_, length::kHalf);
    for (std::size_t i = 0; i < activities_.size(); ++i) {
        ActivityRow& row = activities_.at(i) = {new TextField, new PainScale};
        row.name->set_max_length(kLongestActivity);
        row.name->edit()->setObjectName(QStringLiteral("look_back.activity_%1").arg(i));
        row.score->setObjectName(QStringLiteral("look_back.score_%1").arg(i));
        add(row.name, length::kChoiceGap);
        add(row.score, length::kUnit);
        connect(row.name, &TextField::edited, this, [this, i] { take_activity(i); });
        connect(row.score, &PainScale::chosen_changed, this, [this, i] { take_activity(i); });
    }
}

void LookBackPage::build_end()
{
    goal_head_ = add_heading();
    add(goal_name_, length::kHalf);
    goal_->setObjectName(QStringLiteral("look_back.goal"));
    add(goal_, length::kChoiceGap);
    overall_head_ = add_heading();
    overall_->setObjectName(QStringLiteral("look_back.overall"));
    overall_->set_compact(true);
    add(overall_, length::kChoiceGap);
    missing_->set_ink(Ink::caution);
    missing_->hide();
    add(missing_, length::kUnit);
    add_row({done_, skip_}, length::kBlockGap);
    connect(goal_, &ChoiceGroup::chosen_changed, this, [this] {
        if (const auto place = place_of(goal_->chosen_one())) view_.answers.goal = static_cast<app::GoalState>(*place);
        tell();
    });
    connect(overall_, &ChoiceGroup::chosen_changed, this, [this] {
        view_.answers.overall = place_of(overall_->chosen_one());
        tell();
    });
    connect(done_, &PushButton::clicked, this, &LookBackPage::finish);
    connect(skip_, &PushButton::clicked, this, &LookBackPage::skipped);
}

void LookBackPage::show_look_back(const LookBackView& view)
{
    view_ = view;
    missing_->hide();
    retranslate();
}

QWidget* LookBackPage::first_focus() const { return first_tab_stop(progress_.front().choice); }

void LookBackPage::take_activity(std::size_t place)
{
    const ActivityRow& row = activities_.at(place);
    app::ActivityScore& activity = view_.answers.activities.at(place);
    activity.name = from_qt(row.name->text());
    activity.score = activity.name.empty() ? std::nullopt : row.score->chosen();
    show_activities();
    tell();
}

void LookBackPage::tell()
{
    missing_->hide();
    emit changed(view_.answers);
}

/// A scale stands under each activity that has a name, and one empty field under the last of them.
void LookBackPage::show_activities()
{
    bool named_before = true;
    for (std::size_t i = 0; i < activities_.size(); ++i) {
        const ActivityRow& row = activities_.at(i);
        const app::ActivityScore& activity = view_.answers.activities.at(i);
        const bool named = !activity.name.empty();
        row.score->setVisible(named);
        row.score->set_question(tr("How does it go: %1").arg(to_qt(activity.name)));
        row.score->set_chosen(activity.score);
        row.name->setVisible(named || named_before);
        named_before = named;
    }
    chain_tabs(widget());
}

void LookBackPage::fill()
{
    const app::LookBack& answers = view_.answers;
    for (std::size_t i = 0; i < progress_.size(); ++i) {
        const auto found = answers.progress.find(app::kProgressKinds.at(i));
        progress_.at(i).choice->set_chosen(
            chosen(found == answers.progress.end() ? std::nullopt : std::optional{found->second}));
    }
    for (std::size_t i = 0; i < activities_.size(); ++i) {
        const QString name = to_qt(answers.activities.at(i).name);
        if (activities_.at(i).name->text().trimmed() != name) activities_.at(i).name->set_text(name);
    }
    goal_->set_chosen(chosen(answers.goal));
    overall_->set_chosen(chosen(answers.overall));
    for (QWidget* part : QList<QWidget*>{goal_head_, goal_name_, goal_}) part->setVisible(!view_.goal.isEmpty());
    goal_name_->set_text(view_.goal);
    show_activities();
}

void LookBackPage::finish()
{
    if (app::has_answers(view_.answers)) return emit finished(view_.answers);
    missing_->show();
    first_focus()->setFocus(Qt::OtherFocusReason);
}

void LookBackPage::retranslate()
{
    GuidePage::retranslate();
    set_head(tr("Looking back: %n week(s)", nullptr, view_.week),
             tr("A few minutes. There are no right answers, and you may pass over any question."));
    progress_head_->set_text(tr("How is it now, compared with when you began?"));
    QList<Choice> changes;
    for (const app::Change change : app::kChanges)
        changes << Choice{QString::number(static_cast<int>(change)), LookBackWords::change(change)};
    for (std::size_t i = 0; i < progress_.size(); ++i) {
        progress_.at(i).label->set_text(LookBackWords::progress(app::kProgressKinds.at(i)));
        progress_.at(i).choice->set_question(LookBackWords::progress(app::kProgressKinds.at(i)));
        progress_.at(i).choice->set_choices(changes);
    }
    activities_head_->set_text(tr("My activities"));
    activities_help_->set_text(tr("Up to three things that you want to be able to do. How do they go now?"));
    for (const ActivityRow& row : activities_) {
        row.name->set_words(tr("An activity"));
        row.score->set_end_labels(tr("not at all"), tr("as before the trouble"));
    }
    goal_head_->set_text(tr("How is it with your goal?"));
    goal_->set_question(goal_head_->text());
    QList<Choice> goals, steps;
    for (const app::GoalState state : app::kGoalStates)
        goals << Choice{QString::number(static_cast<int>(state)), LookBackWords::goal(state)};
    goal_->set_choices(goals);
    overall_head_->set_text(tr("On the whole, since you began"));
    overall_->set_question(overall_head_->text());
    for (int step = 1; step <= kSteps; ++step) steps << Choice{QString::number(step), LookBackWords::overall(step)};
    overall_->set_choices(steps);
    missing_->set_text(tr("Answer at least one question, or leave it out this time."));
    done_->setText(tr("Show what it says"));
    skip_->setText(tr("Leave it out this time"));
    fill();
}

} // namespace trygg::ui
