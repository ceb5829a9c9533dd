#include "ui/widgets/hairline.h"

#include <QPainter>

namespace trygg::ui {

Hairline::Hairline(QWidget* parent) : Themed<QWidget>{parent}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Hairline::sizeHint() const
{
    return {length::kUnit, theme().is_contrast() ? 2 : 1};
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter{this}.fillRect(rect(), theme().colours().line);
}

} // namespace trygg::ui
