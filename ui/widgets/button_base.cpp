#include "ui/widgets/button_base.h"

#include "ui/widgets/accessible.h"

#include <QKeyEvent>

namespace trygg::ui {

ButtonBase::ButtonBase(QWidget* parent) : Themed<QAbstractButton>{parent}
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    set_spoken_role(this, QAccessible::Button);
    connect(this, &QAbstractButton::toggled, this, [this] {
        QAccessible::State changed;
        changed.checked = true;
        QAccessibleStateChangeEvent event{this, changed};
        QAccessible::updateAccessibility(&event);
    });
}

bool ButtonBase::is_hovered() const
{
    return isEnabled() && underMouse();
}

void ButtonBase::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        return QAbstractButton::keyPressEvent(event);
    }
    // A held Enter must not run through the pages.
    if (!event->isAutoRepeat()) click();
}

} // namespace trygg::ui
