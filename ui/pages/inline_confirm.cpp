#include "ui/pages/inline_confirm.h"

#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {

InlineConfirm::InlineConfirm(const QString& object_name, Kind ground, QWidget* parent)
    : Card{ground, parent}, title_{new TextLabel{TextRole::h3}}, text_{new TextLabel{TextRole::body}},
      content_{new QVBoxLayout}, hint_{new TextLabel{TextRole::body_bold}},
      confirm_{new PushButton{PushButton::Kind::primary}}, cancel_{new PushButton{PushButton::Kind::quiet}}
{
    setObjectName(object_name + QStringLiteral(".area"));
    confirm_->setObjectName(object_name + QStringLiteral(".confirm"));
    cancel_->setObjectName(object_name + QStringLiteral(".cancel"));
    hint_->set_ink(Ink::caution);
    hint_->hide();
    content_->setSpacing(length::kBlockGap);
    auto* buttons = new FlowRow;
    buttons->add(confirm_);
    buttons->add(cancel_);
    body()->setSpacing(length::kChoiceGap);
    body()->addWidget(title_);
    body()->addWidget(text_);
    body()->addLayout(content_);
    body()->addWidget(hint_);
    body()->addSpacing(length::kHalf);
    body()->addWidget(buttons);
    connect(confirm_, &PushButton::clicked, this, &InlineConfirm::confirmed);
    connect(cancel_, &PushButton::clicked, this, &InlineConfirm::cancelled);
}

void InlineConfirm::set_words(const QString& title, const QString& text, const QString& confirm, const QString& cancel)
{
    title_->set_text(title);
    text_->set_text(text);
    text_->setVisible(!text.isEmpty());
    confirm_->setText(confirm);
    cancel_->setText(cancel);
    setAccessibleName(title);
}

void InlineConfirm::set_hint(const QString& hint)
{
    hint_->set_text(hint);
    hint_->setVisible(!hint.isEmpty());
}

} // namespace trygg::ui
