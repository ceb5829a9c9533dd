#include "ui/widgets/rail_item.h"

#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr int kIcon = 24, kSide = 18, kGap = 14, kTall = 12;
constexpr double kBarWide = 4, kBarTall = 24, kBarRadius = 2;

} // namespace

RailItem::RailItem(Icon icon, const QString& text, QWidget* parent) : ButtonBase{parent}, icon_{icon}
{
    setCheckable(true);
    setText(text);
    setAccessibleName(text);
}

void RailItem::set_current(bool current)
{
    setChecked(current);
}

void RailItem::nextCheckState()
{
    // Where one is follows the page shown, not the click.
}

TextBlock RailItem::block(bool current) const
{
    return {theme(), TextRole::body, current ? QFont::DemiBold : QFont::Medium, text()};
}

double RailItem::left_room() const
{
    return theme().space(kSide) + theme().scaled(kIcon) + theme().space(kGap);
}

QSize RailItem::sizeHint() const
{
    const int width = static_cast<int>(std::ceil(left_room() + block(true).natural_width() + 1 + theme().space(kGap)));
    return {width, heightForWidth(width)};
}

QSize RailItem::minimumSizeHint() const
{
    return {static_cast<int>(left_room() + block(true).least_width()) + theme().space(kGap), length::kRailItem};
}

int RailItem::heightForWidth(int width) const
{
    const double inner = std::max(1.0, width - left_room() - theme().space(kGap));
    return std::max(length::kRailItem, static_cast<int>(std::ceil(block(true).height(inner))) + 2 * kTall);
}

void RailItem::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Colours& c = theme().colours();
    const bool current = isChecked();
    const QColor ground = current || isDown() ? c.tint2 : is_hovered() ? c.tint : QColor{};
    if (ground.isValid()) {
        const double edge = theme().is_contrast() ? length::kContrastEdge : 0;
        paint_rounded(painter, rect(), length::kControlRadius, ground, c.border, edge);
    }
    if (current) {
        const double tall = theme().scaled(kBarTall);
        paint_rounded(painter, {0, (height() - tall) / 2, kBarWide, tall}, kBarRadius, c.primary);
    }
    const double size = theme().scaled(kIcon);
    paint_icon(painter, icon_, current ? c.primary : c.ink2,
               {static_cast<double>(theme().space(kSide)), (height() - size) / 2, size, size});
    const QRectF words{left_room(), 0, width() - left_room() - theme().space(kGap), static_cast<double>(height())};
    block(current).paint(painter, words, Qt::AlignLeft | Qt::AlignVCenter, current ? c.primary : c.ink);
}

} // namespace trygg::ui
