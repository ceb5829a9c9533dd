#pragma once

#include <QAccessible>

class QAbstractButton;
class QString;
class QWidget;

namespace trygg::ui {

/// Gives a painted widget its role for screen readers; its name is its accessible name or its text.
void set_spoken_role(QWidget* widget, QAccessible::Role role);

/// Makes `button`, which has a spoken role, one that opens something: as long as it is checkable, checked is open.
void set_expands(QAbstractButton* button);

/// Says `description` of a widget, and tells a screen reader at once where it is another one than before.
void describe(QWidget* widget, const QString& description);

} // namespace trygg::ui
