#include "ui/pages/plan_goals.h"

#include "plan/composition.h"
#include "ui/pages/inline_confirm.h"
#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

constexpr std::chrono::hours kNoon{12};

} // namespace

PlanGoals::PlanGoals(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Themed<QWidget>{parent}, words_{words}, facts_{facts}, head_{new TextLabel{TextRole::h2}}, lead_{new TextLabel},
      list_{new QVBoxLayout}, add_{new PushButton{PushButton::Kind::secondary}},
      area_{new InlineConfirm{QStringLiteral("plan.goal"), Card::Kind::surface}},
      form_{new GoalForm{words, QStringLiteral("plan.goal")}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, length::kUnit, 0, 0);
    layout->setSpacing(length::kChoiceGap);
    list_->setSpacing(length::kChoiceGap);
    lead_->set_ink(Ink::secondary);
    add_->setObjectName(QStringLiteral("plan.goal.add"));
    add_->set_icon(Icon::plus);
    auto* buttons = new FlowRow;
    buttons->add(add_);
    layout->addWidget(head_);
    layout->addWidget(lead_);
    layout->addLayout(list_);
    layout->addWidget(buttons);
    layout->addWidget(area_);
    area_->content()->addWidget(form_);
    area_->hide();
    connect(add_, &PushButton::clicked, this, [this] { open({}); });
    connect(area_, &InlineConfirm::cancelled, this, &PlanGoals::cancel);
    connect(area_, &InlineConfirm::confirmed, this, &PlanGoals::confirm);
    connect(form_, &GoalForm::edited, this, [this] { area_->set_hint({}); });
    retranslate();
}

const plan::DayItem* PlanGoals::item(const ExerciseId& id) const
{
    for (const auto* list : {&view_.plan.items, &view_.plan.not_today}) {
        const auto found = std::ranges::find(*list, id, &plan::DayItem::exercise);
        if (found != list->end()) return &*found;
    }
    return nullptr;
}

app::GoalWords PlanGoals::words_of(const ExerciseId& id) const
{
    const auto found = view_.goals.find(id);
    return found == view_.goals.end() ? app::GoalWords{} : found->second;
}

void PlanGoals::show_view(const PlanView& view)
{
    view_ = view;
    for (const Line& line : lines_) {
        line.card->setParent(nullptr);
        line.card->deleteLater();
    }
    lines_.clear();
    area_->hide();
    changing_.reset();
    for (const plan::OwnActivity& activity : view_.own)
        if (item(activity.id)) add_line(activity);
    retranslate();
}

void PlanGoals::add_line(const plan::OwnActivity& activity)
{
    const Line line{activity,      new Card,      new TextLabel{TextRole::h3}, new TextLabel,
                    new TextLabel, new PushButton{PushButton::Kind::secondary}};
    line.why->set_ink(Ink::secondary);
    line.change->setObjectName(QStringLiteral("plan.goal.change.") + to_qt(activity.id.text()));
    auto* words = new QWidget;
    auto* column = new QVBoxLayout{words};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(length::kHalf);
    for (QWidget* part : QList<QWidget*>{line.name, line.numbers, line.why}) column->addWidget(part);
    auto* row = new FlowRow;
    row->add(words, 1);
    row->add(line.change);
    line.card->body()->addWidget(row);
    list_->addWidget(line.card);
    lines_ << line;
    connect(line.change, &PushButton::clicked, this, [this, activity] { open(activity); });
}

QString PlanGoals::numbers(const Line& line) const
{
    const int dose = item(line.activity.id)->because.d;
    const QString now = facts_.amount(line.activity.id, dose);
    if (!line.activity.target) return tr("Now %1.").arg(now);
    const QString target = facts_.amount(line.activity.id, *line.activity.target);
    if (dose >= *line.activity.target) return tr("You are at your target, %1. You can choose a new one.").arg(target);
    const auto growth = view_.growth.find(line.activity.id);
    const auto weeks = growth == view_.growth.end() ? std::nullopt : growth->second.weeks_to(*line.activity.target);
    const QString told = tr("Now %1. The target is %2.").arg(now, target);
    return weeks ? told + QLatin1Char{' '} + tr("With steady exercise you can be there in %n week(s) at the earliest.", nullptr, *weeks)
                 : told;
}

void PlanGoals::write(const Line& line)
{
    const app::GoalWords own = words_of(line.activity.id);
    QStringList lines;
    if (!own.why.empty()) lines << tr("Why it matters: %1").arg(to_qt(own.why));
    if (own.by)
        lines << tr("Wished for by %1.").arg(words_.locale().toString(to_qt(*own.by), tr("d MMMM yyyy", "date format")));
    const QString name = words_.exercise(line.activity.id);
    line.name->set_text(name);
    line.numbers->set_text(numbers(line));
    line.why->set_text(lines.join(QLatin1Char{'\n'}));
    line.why->setVisible(!lines.isEmpty());
    line.change->setText(tr("Change the goal"));
    line.change->setAccessibleName(tr("Change the goal for %1").arg(name));
}

void PlanGoals::write_area()
{
    if (changing_)
        area_->set_words(tr("Your goal: %1").arg(words_.exercise(changing_->id)),
                         tr("The plan goes on from the dose that you have."), tr("Save"), tr("Cancel"));
    else
        area_->set_words(tr("Something you want to do more of"),
                         tr("What does the pain keep you from? It comes into the plan and starts low, like everything here."),
                         tr("Put it into the plan"), tr("Cancel"));
}

void PlanGoals::retranslate()
{
    head_->set_text(tr("What you want back"));
    lead_->set_text(lines_.isEmpty() ? tr("What does the pain keep you from? What you want to do can be practised here, step by step.")
                                     : tr("You get better at what you practise. That is why your own goal is in the plan."));
    add_->setText(lines_.isEmpty() ? tr("Add a goal of your own") : tr("Add another goal"));
    for (const Line& line : lines_) write(line);
    form_->retranslate();
    write_area();
}

void PlanGoals::open(const std::optional<plan::OwnActivity>& activity)
{
    changing_ = activity;
    app::OwnGoal goal;
    const Moment noon{std::chrono::sys_days{view_.plan.day} + kNoon, {}};
    GoalFrame frame{view_.profile.days, noon};
    if (activity) {
        const app::GoalWords own = words_of(activity->id);
        goal = {.name = own.name,
                .unit = activity->unit,
                .usual = activity->usual,
                .target = activity->target,
                .aerobic = activity->aerobic,
                .why = own.why,
                .by = own.by,
                .plan_b = activity->plan_b.value_or("")};
        const auto growth = view_.growth.find(activity->id);
        frame.known = growth == view_.growth.end() ? plan::Growth{} : growth->second;
    }
    form_->show_goal(goal, frame);
    write_area();
    area_->set_hint({});
    area_->show();
    emit area_changed(area_);
    form_->first_stop()->setFocus(Qt::TabFocusReason);
}

void PlanGoals::close_area()
{
    if (area_->isHidden()) return;
    area_->hide();
    emit area_changed(nullptr);
}

void PlanGoals::cancel()
{
    QWidget* opener = changing_ ? change_button(changing_->id) : add_;
    close_area();
    if (opener) opener->setFocus(Qt::OtherFocusReason);
}

void PlanGoals::confirm()
{
    const app::OwnGoal& goal = form_->goal();
    const QString lacking = changing_ ? QString{} : form_->missing();
    if (!lacking.isEmpty()) return area_->set_hint(lacking);
    const ExerciseId id = changing_ ? changing_->id : app::next_goal_id(view_.own);
    const plan::OwnActivity activity = app::activity_of(goal, id);
    if (!changing_ && plan::goal_fault(view_.profile, activity))
        return area_->set_hint(tr("You answered that effort troubles your heart. Ask a doctor what you tolerate before "
                                  "you put it into the plan."));
    emit wished({activity, {goal.name, goal.why, goal.by}});
}

QWidget* PlanGoals::change_button(const ExerciseId& id) const
{
    for (const Line& line : lines_)
        if (line.activity.id == id) return line.change;
    return nullptr;
}

} // namespace trygg::ui
