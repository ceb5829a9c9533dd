#include "ui/pages/start_page.h"

#include "ui/pages/tab_chain.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace trygg::ui {

StartPage::StartPage(const Words& words, const QString& name, QWidget* parent)
    : Page{words, length::kFirstStart, parent}, title_{new TextLabel{TextRole::h1}},
      lead_{new TextLabel{TextRole::lead}}, answers_{new QVBoxLayout}, missing_{new TextLabel{TextRole::body_bold}},
      continue_{new PushButton{PushButton::Kind::primary}}, something_new_{new PushButton{PushButton::Kind::quiet_flush}}
{
    setObjectName(name);
    connect(add_back(name + ".back"), &PushButton::clicked, this, &StartPage::back);
    column()->addSpacing(length::kUnit);
    column()->addWidget(title_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(lead_);
    column()->addSpacing(length::kBlockGap);
    answers_->setSpacing(length::kBlockGap);
    column()->addLayout(answers_);
    column()->addSpacing(length::kBlockGap);
    column()->addWidget(missing_);
    column()->addSpacing(length::kUnit);
    column()->addWidget(continue_, 0, Qt::AlignLeft);
    column()->addSpacing(length::kSectionGap);
    column()->addWidget(something_new_, 0, Qt::AlignLeft);
    column()->addStretch();
    lead_->set_ink(Ink::secondary);
    missing_->set_ink(Ink::caution);
    missing_->hide();
    continue_->setObjectName(name + ".continue");
    continue_->set_icon(Icon::next, true);
    something_new_->setObjectName(name + ".something_new");
    set_primary(continue_);
    connect(continue_, &PushButton::clicked, this, &StartPage::go_on);
    connect(something_new_, &PushButton::clicked, this, &StartPage::something_new);
}

void StartPage::show_start(const app::FirstStart& start)
{
    start_ = start;
    missing_->hide();
    connect_groups();
    fill();
    settle_keys();
}

void StartPage::settle_keys()
{
    for (const NumberField* number : findChildren<NumberField*>())
        connect(number, &NumberField::entered, this, &StartPage::go_on, Qt::UniqueConnection);
    chain_tabs(widget());
}

void StartPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) settle_keys();
}

void StartPage::connect_groups()
{
    if (connected_) return;
    connected_ = true;
    for (const ChoiceGroup* group : findChildren<ChoiceGroup*>())
        connect(group, &ChoiceGroup::confirmed, this, [this, group] { go_on_from(group); });
}

void StartPage::go_on_from(const ChoiceGroup* group)
{
    const auto groups = findChildren<ChoiceGroup*>();
    if (groups.isEmpty() || groups.last() == group) go_on();
    else focusNextPrevChild(true);
}

void StartPage::change(const app::FirstStart& start)
{
    start_ = start;
    if (missing().isEmpty()) missing_->hide();
    emit changed(start_);
}

void StartPage::set_head(const QString& title, const QString& lead)
{
    title_->set_text(title);
    lead_->set_text(lead);
    lead_->setVisible(!lead.isEmpty());
}

void StartPage::retranslate()
{
    continue_->setText(tr("Continue"));
    something_new_->setText(tr("Something new has happened"));
    if (missing_->isVisible()) missing_->set_text(missing());
}

void StartPage::go_on()
{
    const QString what = missing();
    missing_->set_text(what);
    missing_->setVisible(!what.isEmpty());
    if (what.isEmpty()) emit next();
}

} // namespace trygg::ui
