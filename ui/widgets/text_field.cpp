#include "ui/widgets/text_field.h"

#include "ui/widgets/field_frame.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {

TextField::TextField(QWidget* parent)
    : Themed<QWidget>{parent}, label_{new TextLabel{TextRole::body_bold}},
      help_{new TextLabel{TextRole::small}}, frame_{new FieldFrame}, edit_{new QLineEdit},
      error_{new TextLabel{TextRole::small}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setFocusProxy(edit_);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(length::kUnit);
    for (QWidget* part : {static_cast<QWidget*>(label_), static_cast<QWidget*>(help_),
                          static_cast<QWidget*>(frame_), static_cast<QWidget*>(error_)}) {
        layout->addWidget(part);
    }
    label_->set_buddy(edit_);
    help_->set_ink(Ink::secondary);
    help_->hide();
    error_->set_ink(Ink::danger);
    error_->hide();
    edit_->setFrame(false);
    frame_->hold(edit_);
    connect(edit_, &QLineEdit::textEdited, this, &TextField::edited);
    connect(edit_, &QLineEdit::returnPressed, this, &TextField::entered);
}

void TextField::set_words(const QString& label, const QString& help)
{
    label_->set_text(label);
    help_->set_text(help);
    help_->setVisible(!help.isEmpty());
    edit_->setAccessibleDescription(help);
}

void TextField::set_error(const QString& error)
{
    error_->set_text(error);
    error_->setVisible(!error.isEmpty());
    frame_->set_error(!error.isEmpty());
    edit_->setAccessibleDescription(error.isEmpty() ? help_->text() : error);
}

void TextField::set_max_length(int characters)
{
    edit_->setMaxLength(characters);
}

void TextField::set_clearable(bool clearable)
{
    edit_->setClearButtonEnabled(clearable);
}

QString TextField::text() const
{
    return edit_->text();
}

void TextField::set_text(const QString& text)
{
    if (text != edit_->text()) edit_->setText(text);
}

void TextField::look_changed()
{
    const int least = theme().space(length::kButton);
    frame_->setFixedHeight(std::max(least, static_cast<int>(theme().line_height(TextRole::answer)) + 2 * theme().space(10)));
    Themed<QWidget>::look_changed();
}

} // namespace trygg::ui
