#pragma once

#include <QStringList>

class QWidget;

namespace trygg::ui {

/// Everything in a shown window that Tab comes to, in order.
[[nodiscard]] QList<QWidget*> tab_stops(QWidget& window);

/// Tab stops without a name that can be said.
[[nodiscard]] QStringList nameless_stops(QWidget& window);

/// Tab stops that come after one that stands below them, or beside them further right.
[[nodiscard]] QStringList misplaced_stops(QWidget& window);

/// Texts and buttons under `root` that have less room than their words need, or stand outside their parent.
[[nodiscard]] QStringList cut_off(const QWidget& root);

/// Visible primary buttons under `root`.
[[nodiscard]] int primaries(const QWidget& root);

} // namespace trygg::ui
