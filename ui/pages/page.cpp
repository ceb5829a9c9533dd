#include "ui/pages/page.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

bool press(const QPointer<PushButton>& button)
{
    if (!button || !button->isVisible() || !button->isEnabled()) return false;
    button->click();
    return true;
}

} // namespace

Page::Page(const Words& words, int column_width, QWidget* parent) : PageScroll{column_width, parent}, words_{words} {}

void Page::begin()
{
    to_top();
    QWidget* const first = first_focus();
    leave_in_place(is_read_first() ? first : nullptr);
    if (first) first->setFocus(Qt::OtherFocusReason);
}

PushButton* Page::add_back(const QString& object_name)
{
    auto* button = new PushButton{PushButton::Kind::quiet_flush, tr("Back")};
    button->setObjectName(object_name);
    button->set_icon(Icon::back);
    column()->addWidget(button, 0, Qt::AlignLeft);
    back_ = own_back_ = button;
    return button;
}

void Page::changeEvent(QEvent* event)
{
    PageScroll::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    if (own_back_) own_back_->setText(tr("Back"));
    retranslate();
}

void Page::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && press(primary_)) return;
    if (event->key() == Qt::Key_Escape && press(back_)) return;
    PageScroll::keyPressEvent(event);
}

} // namespace trygg::ui
