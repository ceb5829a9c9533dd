#include "ui/pages/damage_page.h"

#include "ui/pages/built_in_numbers.h"
#include "ui/pages/inline_confirm.h"
#include "ui/pages/tab_chain.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {

DamagePage::DamagePage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, title_{new TextLabel{TextRole::h1}},
      happened_{new TextLabel{TextRole::lead}}, place_{new TextLabel}, kept_{new TextLabel},
      choose_{new TextLabel{TextRole::h2}}, states_{new ChoiceGroup{ChoiceGroup::Kind::one}},
      hint_{new TextLabel{TextRole::body_bold}}, restore_{new PushButton{PushButton::Kind::primary}},
      accept_{new PushButton{PushButton::Kind::secondary}}, anew_{new PushButton{PushButton::Kind::quiet}},
      quit_{new PushButton{PushButton::Kind::quiet}}, anew_area_{new InlineConfirm{QStringLiteral("damage.anew")}}
{
    setObjectName(QStringLiteral("damage"));
    build();
    connect_buttons();
    retranslate();
}

void DamagePage::build()
{
    column()->setSpacing(length::kChoiceGap);
    place_->setObjectName(QStringLiteral("damage.place"));
    place_->set_ink(Ink::secondary);
    place_->set_selectable(true);
    states_->setObjectName(QStringLiteral("damage.states"));
    hint_->set_ink(Ink::caution);
    hint_->hide();
    restore_->setObjectName(QStringLiteral("damage.restore"));
    accept_->setObjectName(QStringLiteral("damage.accept"));
    anew_->setObjectName(QStringLiteral("damage.anew_open"));
    quit_->setObjectName(QStringLiteral("damage.quit"));
    // To begin anew must not happen by a slip: Enter does not do it.
    anew_area_->confirm_button()->set_kind(PushButton::Kind::secondary);
    anew_area_->hide();
    auto* buttons = new FlowRow;
    for (PushButton* button : {restore_, accept_, anew_, quit_}) buttons->add(button);
    for (QWidget* part : QList<QWidget*>{title_, happened_, place_, kept_}) column()->addWidget(part);
    column()->addSpacing(length::kChoiceGap);
    for (QWidget* part : QList<QWidget*>{choose_, states_, hint_}) column()->addWidget(part);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(buttons);
    column()->addWidget(anew_area_);
    column()->addSpacing(length::kSectionGap);
    column()->addWidget(new BuiltInNumbers);
}

void DamagePage::connect_buttons()
{
    connect(states_, &ChoiceGroup::chosen_changed, this, [this] { hint_->hide(); });
    connect(states_, &ChoiceGroup::confirmed, this, &DamagePage::take_up);
    connect(restore_, &PushButton::clicked, this, &DamagePage::take_up);
    connect(accept_, &PushButton::clicked, this, &DamagePage::accept);
    connect(anew_, &PushButton::clicked, this, [this] { ask_anew(true); });
    connect(quit_, &PushButton::clicked, this, &DamagePage::quit);
    connect(anew_area_, &InlineConfirm::confirmed, this, &DamagePage::begin_anew);
    connect(anew_area_, &InlineConfirm::cancelled, this, [this] { ask_anew(false); });
}

void DamagePage::show_damage(const DamageView& view)
{
    view_ = view;
    anew_area_->hide();
    states_->set_chosen({});
    retranslate();
    const bool any = !view.states.empty();
    for (QWidget* part : QList<QWidget*>{choose_, states_, restore_}) part->setVisible(any);
    accept_->setVisible(view.kind == DamageView::Kind::changed_outside);
    set_primary(any ? restore_ : nullptr);
}

QWidget* DamagePage::first_focus() const
{
    return view_.states.empty() ? static_cast<QWidget*>(quit_) : states_->button(QStringLiteral("0"));
}

void DamagePage::take_up()
{
    const QString chosen = states_->chosen_one();
    if (chosen.isEmpty()) {
        hint_->show();
        return states_->focus_answer();
    }
    emit restore(view_.states[static_cast<std::size_t>(chosen.toInt())].file);
}

void DamagePage::ask_anew(bool ask)
{
    anew_area_->setVisible(ask);
    set_back(ask ? anew_area_->cancel_button() : nullptr);
    QWidget* to = ask ? anew_area_->cancel_button() : anew_;
    to->setFocus(Qt::OtherFocusReason);
}

void DamagePage::retranslate()
{
    write_kind();
    write_states();
    place_->set_text(StateWords::path(view_.file));
    choose_->set_text(tr("Which state do you want to go on with?"));
    hint_->set_text(tr("Choose one of the states first."));
    restore_->setText(tr("Go on with this state"));
    accept_->setText(tr("Use the file as it is"));
    anew_->setText(tr("Begin an empty diary"));
    quit_->setText(tr("Quit, change nothing"));
    anew_area_->set_words(tr("Begin an empty diary?"),
                          tr("The plan and everything that you have written are not in it, and the safety questions are "
                             "asked anew. Nothing is deleted: the old files stay in the folder."),
                          tr("Yes, begin an empty one"), tr("No"));
    chain_tabs(widget());
}

void DamagePage::write_kind()
{
    switch (view_.kind) {
    case DamageView::Kind::damaged:
        title_->set_text(tr("Your diary is damaged"));
        happened_->set_text(tr("The file is not whole, so it cannot be trusted. It may come from a disk that fails."));
        kept_->set_text(tr("Nothing has been changed. The damaged file is kept beside the new one, whatever you choose."));
        break;
    case DamageView::Kind::changed_outside:
        title_->set_text(tr("Your diary has been changed by something else"));
        happened_->set_text(tr("It can be read, but it is not what this program wrote. It may have been copied, "
                               "restored or changed by another program."));
        kept_->set_text(tr("Nothing has been changed now. If you know why it is different, you can use it as it is."));
        break;
    case DamageView::Kind::missing:
        title_->set_text(tr("Your diary is not where it was"));
        happened_->set_text(tr("The file is gone, but there are earlier states of it. Perhaps it has been moved."));
        kept_->set_text(tr("Nothing has been changed. If you have moved the file, quit, put it back and start again."));
        break;
    }
}

void DamagePage::write_states()
{
    const QLocale locale = words().locale();
    QList<Choice> choices;
    for (const EarlierState& state : view_.states) {
        choices << Choice{.id = QString::number(choices.size()),
                          .title = StateWords::saved(state, locale),
                          .sub_text = StateWords::held(state, locale)};
    }
    states_->set_choices(choices);
    states_->set_question(tr("Which state do you want to go on with?"));
}

} // namespace trygg::ui
