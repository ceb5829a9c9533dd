#include "ui/widgets/brand.h"

#include "ui/theme/icons.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/text_block.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr int kIcon = 26, kGap = 12;

} // namespace

Brand::Brand(QWidget* parent) : Themed<QWidget>{parent}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    set_spoken_role(this, QAccessible::StaticText);
}

void Brand::set_name(const QString& name)
{
    name_ = name;
    setAccessibleName(name);
    look_changed();
}

QSize Brand::sizeHint() const
{
    const TextBlock name{theme(), TextRole::h2, name_};
    const double width = theme().scaled(kIcon) + theme().space(kGap) + name.natural_width() + 1;
    const QMargins around = contentsMargins();
    return {static_cast<int>(std::ceil(width)) + around.left() + around.right(),
            static_cast<int>(std::max<double>(name.line_height(), theme().scaled(kIcon)))};
}

void Brand::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const double size = theme().scaled(kIcon), start = contentsMargins().left();
    const double left = start + size + theme().space(kGap);
    paint_icon(painter, Icon::leaf, theme().colours().primary, {start, (height() - size) / 2, size, size});
    const TextBlock name{theme(), TextRole::h2, name_};
    name.paint(painter, {left, 0, width() - left, 1.0 * height()}, Qt::AlignLeft | Qt::AlignVCenter,
               theme().colours().ink);
}

} // namespace trygg::ui
