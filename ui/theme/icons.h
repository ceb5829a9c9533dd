#pragma once

#include <QColor>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace trygg::ui {

/// Our own line icons, one stroke width, on a grid of 24.
enum class Icon {
    none, home, plan, progress, learn, help, settings, leaf, check, x, back, next, right, down,
    up, dn, same, play, pause, skip, stop, easier, clock, info, warn, phone, table, print, moon,
    save, globe, menu, swap, sound, sunny, cloudy, rainy, good, ok, bad, plus, minus
};

/// File name of an icon without its ending; empty for none.
[[nodiscard]] QString icon_name(Icon icon);

/// The icon in one colour, `size` logical pixels square, for a screen of ratio `ratio`; cached.
[[nodiscard]] QPixmap icon_pixmap(Icon icon, const QColor& colour, int size, double ratio);

/// Paints the icon into `box` (square, logical pixels).
void paint_icon(QPainter& painter, Icon icon, const QColor& colour, const QRectF& box);

} // namespace trygg::ui
