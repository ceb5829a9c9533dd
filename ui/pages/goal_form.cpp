#include "ui/pages/goal_form.h"

#include "app/goals.h"
#include "content/codes.h"
#include "ui/pages/start_choices.h"
#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

constexpr int kLongestName = 80, kLongestWhy = 200, kMostOfGoal = 999, kExamples = 6;
/// Two years, as far as the planner looks ahead, and where the first step in an empty field goes.
constexpr int kMostWeeks = 104, kUsualWeeks = 12;

std::optional<int> weeks_until(std::optional<Date> by, Date today)
{
    if (!by) return std::nullopt;
    return std::clamp((days_between(today, *by) + 6) / 7, 1, kMostWeeks);
}

} // namespace

GoalForm::GoalForm(const Words& words, const QString& name, QWidget* parent)
    : Themed<QWidget>{parent}, words_{words}, layout_{new QVBoxLayout{this}}, lead_{new TextLabel},
      what_head_{new BlockHead}, name_{new TextField}, examples_head_{new TextLabel{TextRole::small}},
      examples_{new FlowRow}, count_head_{new BlockHead},
      unit_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::row}}, target_{new NumberField},
      why_head_{new BlockHead}, why_{new TextField}, now_head_{new BlockHead}, usual_{new NumberField},
      doubt_{new NoticeBar{Tone::caution}}, when_head_{new BlockHead}, weeks_{new NumberField}, date_{new TextLabel},
      reach_{new NoticeBar}, plan_b_{new TextField}, aerobic_head_{new TextLabel{TextRole::body_bold}},
      aerobic_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::row}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    build(name);
    connect_answers();
    retranslate();
}

void GoalForm::build(const QString& name)
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(length::kChoiceGap);
    for (QWidget* widget : QList<QWidget*>{lead_, what_head_, name_, examples_head_, examples_, count_head_, unit_,
                                           target_, why_head_, why_, now_head_, usual_, doubt_, when_head_, weeks_,
                                           date_, reach_, plan_b_, aerobic_head_, aerobic_})
        layout_->addWidget(widget);
    name_->edit()->setObjectName(name + QStringLiteral(".name"));
    name_->set_max_length(kLongestName);
    lead_->set_ink(Ink::secondary);
    examples_head_->set_ink(Ink::secondary);
    date_->set_ink(Ink::secondary);
    unit_->setObjectName(name + QStringLiteral(".unit"));
    usual_->edit()->setObjectName(name + QStringLiteral(".usual"));
    target_->edit()->setObjectName(name + QStringLiteral(".target"));
    why_->edit()->setObjectName(name + QStringLiteral(".why"));
    why_->set_max_length(kLongestWhy);
    weeks_->edit()->setObjectName(name + QStringLiteral(".weeks"));
    plan_b_->edit()->setObjectName(name + QStringLiteral(".plan_b"));
    plan_b_->set_max_length(kLongestName);
    usual_->set_range(1, kMostOfGoal, 1, 10);
    target_->set_range(1, kMostOfGoal, 1, 20);
    weeks_->set_range(1, kMostWeeks, 1, kUsualWeeks);
    aerobic_->setObjectName(name + QStringLiteral(".aerobic"));
}

void GoalForm::connect_answers()
{
    for (const TextField* field : {name_, why_, plan_b_}) connect(field, &TextField::edited, this, &GoalForm::take);
    for (const NumberField* field : {usual_, target_, weeks_})
        connect(field, &NumberField::value_changed, this, &GoalForm::take);
    connect(aerobic_, &ChoiceGroup::chosen_changed, this, &GoalForm::take);
    connect(unit_, &ChoiceGroup::chosen_changed, this, [this] {
        take();
        write_numbers();
    });
}

QWidget* GoalForm::first_stop() const { return frame_.known ? target_->edit() : name_->edit(); }

void GoalForm::show_goal(const app::OwnGoal& goal, const GoalFrame& frame)
{
    goal_ = goal;
    frame_ = frame;
    name_->set_text(to_qt(goal.name));
    unit_->set_chosen(goal.unit ? QStringList{to_qt(content::code(*goal.unit))} : QStringList{});
    usual_->set_value(goal.usual);
    target_->set_value(goal.target);
    why_->set_text(to_qt(goal.why));
    weeks_->set_value(weeks_until(goal.by, frame.now.day()));
    plan_b_->set_text(to_qt(goal.plan_b));
    aerobic_->set_chosen(goal.aerobic ? QStringList{*goal.aerobic ? "yes" : "no"} : QStringList{});
    const bool anew = !frame.known;
    for (QWidget* part : QList<QWidget*>{lead_, what_head_, name_, examples_head_, examples_, unit_, now_head_, usual_,
                                         plan_b_, aerobic_head_, aerobic_})
        part->setVisible(anew);
    write_numbers();
    write_hints();
}

void GoalForm::take()
{
    const auto weeks = weeks_->value();
    const Date today = frame_.now.day();
    goal_.name = from_qt(name_->text().trimmed());
    goal_.unit = content::unit_from(unit_->chosen_one().toStdString());
    goal_.usual = usual_->value();
    goal_.target = target_->value();
    goal_.why = from_qt(why_->text().trimmed());
    if (weeks != weeks_until(goal_.by, today))
        goal_.by = weeks ? std::optional{plus_days(today, 7 * *weeks)} : std::nullopt;
    goal_.plan_b = from_qt(plan_b_->text().trimmed());
    if (const QString aerobic = aerobic_->chosen_one(); !aerobic.isEmpty()) goal_.aerobic = aerobic == "yes";
    write_hints();
    emit edited();
}

QString GoalForm::missing() const
{
    QStringList lacking;
    if (goal_.name.empty()) lacking << tr("what it is");
    if (!goal_.unit) lacking << tr("how it is counted");
    if (!goal_.usual) lacking << tr("how much you manage now");
    if (!goal_.aerobic) lacking << tr("whether it makes you breathe harder");
    return lacking.isEmpty() ? QString{} : tr("Still to fill in: %1.").arg(lacking.join(", "));
}

plan::Growth GoalForm::growth() const
{
    if (frame_.known) return *frame_.known;
    if (!goal_.unit || !goal_.usual) return {};
    return plan::growth_of(app::activity_of(goal_, ExerciseId{"own_1"}), frame_.days, frame_.now);
}

QString GoalForm::unit_word() const { return goal_.unit ? Wording::unit(*goal_.unit) : QString{}; }

/// Whether the target can be reached by the date, at the planner's own steps.
QString GoalForm::reach() const
{
    if (!goal_.target || (!frame_.known && app::doubt_about(goal_))) return {};
    const plan::Growth growth = this->growth();
    if (growth.by_week.empty()) return {};
    const auto needed = growth.weeks_to(*goal_.target);
    if (!needed) return tr("At the plan's pace that takes more than two years. A smaller target first is easier to reach.");
    const QString earliest = tr("With steady exercise on %1 days a week, you can be there in %n week(s) at the earliest.",
                                nullptr, *needed).arg(frame_.days.size());
    const auto wished = weeks_until(goal_.by, frame_.now.day());
    if (!wished) return earliest;
    if (*needed <= *wished) return earliest + QLatin1Char{' '} + tr("So there is time.");
    const int then = growth.by_week[static_cast<std::size_t>(*wished - 1)];
    return earliest + QLatin1Char{' '} +
           tr("By your date it may be %1. That can be a first target.").arg(Wording::amount(then, *goal_.unit));
}

void GoalForm::write_hints()
{
    const auto weeks = weeks_->value();
    date_->set_text(weeks ? tr("That is about %1.", "a date")
                                .arg(words_.locale().toString(to_qt(goal_.by.value_or(plus_days(frame_.now.day(), 7 * *weeks))),
                                                              tr("d MMMM yyyy", "date format")))
                          : QString{});
    date_->setVisible(weeks.has_value());
    doubt_->setVisible(!frame_.known && app::doubt_about(goal_));
    const QString within = reach();
    reach_->set_words(tr("Is it within reach?"), within);
    reach_->setVisible(!within.isEmpty());
}

void GoalForm::write_examples()
{
    const QStringList texts = words_.phrases("goal/examples");
    auto buttons = examples_->findChildren<PushButton*>();
    for (int i = 0; i < qMin(kExamples, static_cast<int>(texts.size())); ++i) {
        if (i >= buttons.size()) {
            auto* button = new PushButton{PushButton::Kind::secondary};
            button->setObjectName(name_->edit()->objectName() + QStringLiteral(".example_") + QString::number(i));
            connect(button, &PushButton::clicked, this, [this, button] {
                name_->set_text(button->text());
                take();
                name_->edit()->setFocus();
            });
            examples_->add(button);
            buttons.append(button);
        }
        buttons[i]->setText(texts[i]);
    }
}

void GoalForm::write_numbers()
{
    usual_->set_words(words_.phrase("goal/how_much"), unit_word());
    target_->set_words(words_.phrase("goal/target"), unit_word());
}

void GoalForm::retranslate()
{
    lead_->set_text(tr("A goal that is concrete, can be counted, matters to you, is within reach and has a date is "
                       "easier to keep. Some call it a SMART goal."));
    what_head_->set_words(tr("What would you like to do more of?"));
    name_->set_words(tr("In your own words"));
    examples_head_->set_text(tr("Or begin with one of these"));
    write_examples();
    count_head_->set_words(tr("How will you see that you are there?"));
    unit_->set_question(tr("How is it counted?"));
    unit_->set_choices({{"minutes", tr("In minutes")}, {"repetitions", tr("In number of times")}});
    why_head_->set_words(tr("Why does it matter to you?"));
    why_->set_words(tr("In your own words"), tr("For example: so that I can come along again."));
    now_head_->set_words(tr("Where are you now?"));
    when_head_->set_words(tr("By when would you like to be there?"));
    weeks_->set_words(tr("In how many weeks?"), tr("weeks"));
    plan_b_->set_words(tr("What could you do instead on a bad day?"),
                       tr("For example: walk instead of run. Leave it empty if you do not know."));
    aerobic_head_->set_text(tr("Does it make you breathe harder, like cycling or a brisk walk?"));
    aerobic_->set_question(aerobic_head_->text());
    aerobic_->set_choices({{"yes", tr("Yes")}, {"no", tr("No")}});
    doubt_->set_words(tr("Is this from the last 3 months?"),
                      tr("You already do as much as you aim for. Begin where you feel safe, or choose a target a little "
                         "further ahead."));
    write_numbers();
    write_hints();
}

} // namespace trygg::ui
