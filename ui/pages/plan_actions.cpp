#include "ui/pages/plan_actions.h"

#include "ui/text/convert.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/number_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {

PlanActions::PlanActions(const ExerciseId& exercise, QWidget* parent)
    : Themed<QWidget>{parent}, shown_{exercise, {}, {}, {}, {}, {}, 1, {}},
      name_{QStringLiteral("plan.") + to_qt(exercise.text())}, row_{new FlowRow}, layout_{new QVBoxLayout{this}},
      alternatives_{new ChoiceGroup{ChoiceGroup::Kind::one}}, less_{new NumberField}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(length::kBlockGap);
    layout_->addWidget(row_);
    accept_ = add_area(QStringLiteral("accept"), false);
    swap_ = add_area(QStringLiteral("swap"), false);
    lower_ = add_area(QStringLiteral("lower"), false);
    remove_ = add_area(QStringLiteral("remove"), true);
    accept_.opener->set_icon(Icon::up);
    swap_.opener->set_icon(Icon::swap);
    lower_.opener->set_icon(Icon::easier);
    remove_.opener->set_icon(Icon::x);
    // Taking out is no step forward: Enter must not do it by itself.
    remove_.box->confirm_button()->set_kind(PushButton::Kind::secondary);
    alternatives_->setObjectName(name_ + QStringLiteral(".swap.choices"));
    swap_.box->content()->addWidget(alternatives_);
    less_->edit()->setObjectName(name_ + QStringLiteral(".lower.amount"));
    lower_.box->content()->addWidget(less_);

    connect(accept_.opener, &PushButton::clicked, this, [this] { open(accept_, accept_.box->confirm_button()); });
    connect(swap_.opener, &PushButton::clicked, this, [this] {
        open(swap_, nullptr);
        alternatives_->focus_answer();
    });
    connect(lower_.opener, &PushButton::clicked, this, [this] { open(lower_, less_); });
    connect(remove_.opener, &PushButton::clicked, this, [this] { open(remove_, remove_.box->cancel_button()); });
    connect(accept_.box, &InlineConfirm::confirmed, this, [this] {
        if (shown_.offer) emit changed(plan::SwapEvent{shown_.exercise, *shown_.offer});
    });
    connect(swap_.box, &InlineConfirm::confirmed, this, &PlanActions::swap);
    connect(alternatives_, &ChoiceGroup::chosen_changed, this, [this] { swap_.box->set_hint({}); });
    connect(alternatives_, &ChoiceGroup::confirmed, swap_.box->confirm_button(), &PushButton::click);
    connect(lower_.box, &InlineConfirm::confirmed, this, &PlanActions::lower);
    connect(less_, &NumberField::value_changed, this, [this] { lower_.box->set_hint({}); });
    connect(less_, &NumberField::entered, lower_.box->confirm_button(), &PushButton::click);
    connect(remove_.box, &InlineConfirm::confirmed, this,
            [this] { emit changed(plan::ExcludeEvent{shown_.exercise}); });
}

PlanActions::Area PlanActions::add_area(const QString& name, bool kind_is_quiet)
{
    const QString full = name_ + QLatin1Char{'.'} + name;
    auto* opener = new PushButton{kind_is_quiet ? PushButton::Kind::quiet : PushButton::Kind::secondary};
    opener->setObjectName(full);
    row_->add(opener);
    auto* box = new InlineConfirm{full};
    box->hide();
    layout_->addWidget(box);
    connect(box, &InlineConfirm::cancelled, this, &PlanActions::cancel);
    return {opener, box};
}

void PlanActions::show_actions(const ItemActions& actions)
{
    shown_ = actions;
    alternatives_->set_choices(actions.alternatives);
    less_->set_range(1, std::max(1, actions.dose - 1), 1, std::max(1, actions.dose - 1));
    accept_.opener->setVisible(actions.offer.has_value());
    swap_.opener->setVisible(!actions.alternatives.isEmpty());
    lower_.opener->setVisible(actions.dose > 1);
    retranslate_areas();
}

void PlanActions::retranslate_areas()
{
    const QString keep = tr("No, leave it as it is");
    accept_.opener->setText(tr("Go on with something harder"));
    accept_.box->set_words(tr("Go on with %1?").arg(shown_.offer_name),
                           tr("It takes the place of %1 and starts low.").arg(shown_.name), tr("Yes, swap"), keep);
    swap_.opener->setText(tr("Swap exercise"));
    swap_.box->set_words(tr("What do you want to do instead?"),
                         tr("All of these train the same thing and suit your answers. The new one starts low."),
                         tr("Swap"), keep);
    alternatives_->set_question(tr("What do you want to do instead of %1?").arg(shown_.name));
    lower_.opener->setText(tr("Make it lighter"));
    lower_.box->set_words(tr("How much do you want to do?"),
                          tr("Now it is %1. Choose less, and the plan goes on from there.").arg(shown_.dose_words),
                          tr("Make it lighter"), keep);
    less_->set_words(tr("New dose"), shown_.unit);
    remove_.opener->setText(tr("Take out of the plan"));
    remove_.box->set_words(tr("Take %1 out of the plan?").arg(shown_.name),
                           tr("That is fine. You can put it back here on this page whenever you want."),
                           tr("Yes, take it out"), keep);
}

void PlanActions::open(const Area& area, QWidget* first)
{
    if (open_) open_->box->hide();
    open_ = area;
    area.box->set_hint({});
    area.box->show();
    emit area_changed(area.box);
    if (first) first->setFocus(Qt::OtherFocusReason);
}

void PlanActions::close_area()
{
    if (!open_) return;
    open_->box->hide();
    open_.reset();
    emit area_changed(nullptr);
}

void PlanActions::cancel()
{
    PushButton* opener = open_ ? open_->opener : nullptr;
    close_area();
    if (opener) opener->setFocus(Qt::OtherFocusReason);
}

void PlanActions::swap()
{
    const auto to = ExerciseId::from(from_qt(alternatives_->chosen_one()));
    if (to) emit changed(plan::SwapEvent{shown_.exercise, *to});
    else swap_.box->set_hint(tr("Choose one of the exercises first."));
}

void PlanActions::lower()
{
    const auto dose = less_->value();
    if (dose && *dose < shown_.dose) emit changed(plan::LowerEvent{shown_.exercise, *dose});
    else lower_.box->set_hint(tr("Write a number below %1 first.").arg(shown_.dose));
}

} // namespace trygg::ui
