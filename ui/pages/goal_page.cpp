#include "ui/pages/goal_page.h"

#include "content/codes.h"
#include "ui/pages/start_choices.h"
#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kLongestName = 80, kMostAmount = 999, kExamples = 6;

} // namespace

GoalPage::GoalPage(const Words& words, QWidget* parent)
    : StartPage{words, "goal", parent}, name_{new TextField}, examples_head_{new TextLabel{TextRole::small}},
      examples_{new FlowRow}, unit_head_{new TextLabel{TextRole::body_bold}},
      unit_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::row}}, usual_{new NumberField},
      target_{new NumberField}, aerobic_head_{new TextLabel{TextRole::body_bold}},
      aerobic_{new ChoiceGroup{ChoiceGroup::Kind::one, ChoiceGroup::Flow::row}},
      without_{new PushButton{PushButton::Kind::quiet_flush}}
{
    for (QWidget* widget : {static_cast<QWidget*>(name_), static_cast<QWidget*>(examples_head_),
                            static_cast<QWidget*>(examples_), static_cast<QWidget*>(unit_head_),
                            static_cast<QWidget*>(unit_), static_cast<QWidget*>(usual_),
                            static_cast<QWidget*>(target_), static_cast<QWidget*>(aerobic_head_),
                            static_cast<QWidget*>(aerobic_)})
        answers()->addWidget(widget);
    answers()->addWidget(without_, 0, Qt::AlignLeft);
    answers()->setSpacing(length::kChoiceGap);
    name_->edit()->setObjectName("goal.name");
    name_->set_max_length(kLongestName);
    examples_head_->set_ink(Ink::secondary);
    unit_->setObjectName("goal.unit");
    usual_->edit()->setObjectName("goal.usual");
    target_->edit()->setObjectName("goal.target");
    usual_->set_range(1, kMostAmount, 1, 10);
    target_->set_range(1, kMostAmount, 1, 20);
    aerobic_->setObjectName("goal.aerobic");
    without_->setObjectName("goal.without");
    connect_answers();
    GoalPage::retranslate();
}

void GoalPage::connect_answers()
{
    connect(name_, &TextField::edited, this, &GoalPage::take);
    connect(unit_, &ChoiceGroup::chosen_changed, this, [this] {
        take();
        write_numbers();
    });
    connect(usual_, &NumberField::value_changed, this, &GoalPage::take);
    connect(target_, &NumberField::value_changed, this, &GoalPage::take);
    connect(aerobic_, &ChoiceGroup::chosen_changed, this, &GoalPage::take);
    connect(without_, &PushButton::clicked, this, &GoalPage::go_without);
}

QWidget* GoalPage::first_focus() const { return name_->edit(); }

void GoalPage::fill()
{
    const app::OwnGoal goal = start().goal.value_or(app::OwnGoal{});
    name_->set_text(to_qt(goal.name));
    unit_->set_chosen(goal.unit ? QStringList{to_qt(content::code(*goal.unit))} : QStringList{});
    usual_->set_value(goal.usual);
    target_->set_value(goal.target);
    aerobic_->set_chosen(goal.aerobic ? QStringList{*goal.aerobic ? "yes" : "no"} : QStringList{});
    write_numbers();
}

void GoalPage::take()
{
    app::FirstStart changed = start();
    app::OwnGoal goal = changed.goal.value_or(app::OwnGoal{});
    goal.name = from_qt(name_->text());
    goal.unit = content::unit_from(unit_->chosen_one().toStdString());
    goal.usual = usual_->value();
    goal.target = target_->value();
    if (const QString aerobic = aerobic_->chosen_one(); !aerobic.isEmpty()) goal.aerobic = aerobic == "yes";
    changed.goal = goal;
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
    QStringList lacking;
    const app::OwnGoal goal = start().goal.value_or(app::OwnGoal{});
    if (goal.name.empty()) lacking << tr("what it is");
    if (!goal.unit) lacking << tr("how it is counted");
    if (!goal.usual) lacking << tr("how much you manage now");
    if (!goal.aerobic) lacking << tr("whether it makes you breathe harder");
    return lacking.isEmpty() ? QString{} : tr("Still to fill in: %1. Or go on without a goal.").arg(lacking.join(", "));
}

void GoalPage::write_examples()
{
    const QStringList texts = words().phrases("goal/examples");
    auto buttons = examples_->findChildren<PushButton*>();
    for (int i = 0; i < qMin(kExamples, static_cast<int>(texts.size())); ++i) {
        if (i >= buttons.size()) {
            auto* button = new PushButton{PushButton::Kind::secondary};
            button->setObjectName("goal.example_" + QString::number(i));
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

void GoalPage::write_numbers()
{
    const auto unit = content::unit_from(unit_->chosen_one().toStdString());
    const QString word = unit ? Wording::unit(*unit) : QString{};
    usual_->set_words(words().phrase("goal/how_much"), word);
    target_->set_words(words().phrase("goal/target"), word);
}

void GoalPage::retranslate()
{
    const auto& question = words().setup("goal");
    set_head(to_qt(question.heading), to_qt(question.help));
    name_->set_words(tr("In your own words"));
    examples_head_->set_text(tr("Or begin with one of these"));
    write_examples();
    unit_head_->set_text(tr("How is it counted?"));
    unit_->set_question(tr("How is it counted?"));
    unit_->set_choices({{"minutes", tr("In minutes")}, {"repetitions", tr("In number of times")}});
    aerobic_head_->set_text(tr("Does it make you breathe harder, like cycling or a brisk walk?"));
    aerobic_->set_question(aerobic_head_->text());
    aerobic_->set_choices({{"yes", tr("Yes")}, {"no", tr("No")}});
    without_->setText(tr("Go on without a goal"));
    write_numbers();
    StartPage::retranslate();
}

} // namespace trygg::ui
