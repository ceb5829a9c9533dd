#include "ui/widgets/icon_mark.h"

#include "ui/widgets/painting.h"

#include <QPainter>

namespace trygg::ui {

IconMark::IconMark(Icon icon, int size, QWidget* parent)
    : Themed<QWidget>{parent}, icon_{icon}, size_{size}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconMark::set_icon(Icon icon)
{
    icon_ = icon;
    update();
}

void IconMark::set_ink(Ink ink)
{
    ink_ = ink;
    update();
}

void IconMark::set_disc(Disc disc)
{
    disc_ = disc;
    update();
}

QSize IconMark::sizeHint() const
{
    const int size = theme().scaled(size_);
    return {size, size};
}

void IconMark::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Colours& c = theme().colours();
    QRectF box = rect();
    QColor ink = ink_colour(theme(), ink_);
    if (disc_ != Disc::none) {
        const QColor ground = disc_ == Disc::primary ? c.primary : disc_ == Disc::tint ? c.tint : c.caution;
        ink = disc_ == Disc::primary ? c.on_primary : disc_ == Disc::tint ? c.primary : c.ink;
        const double edge = theme().is_contrast() ? length::kContrastEdge : 0;
        paint_rounded(painter, box, box.width() / 2, ground, c.border, edge);
        const double inset = box.width() * 0.22;
        box.adjust(inset, inset, -inset, -inset);
    }
    paint_icon(painter, icon_, ink, box);
}

} // namespace trygg::ui
