#pragma once

#include <QAccessible>

class QWidget;

namespace trygg::ui {

/// Gives a painted widget its role for screen readers; its name is its accessible name or its text.
void set_spoken_role(QWidget* widget, QAccessible::Role role);

} // namespace trygg::ui
