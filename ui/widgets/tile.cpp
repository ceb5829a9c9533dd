#include "ui/widgets/tile.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/text_block.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr int kSide = 16, kTall = 14, kIcon = 24, kGap = 14, kNatural = 320, kLeast = 200;

} // namespace

Tile::Tile(Icon icon, const QString& name, const QString& line, QWidget* parent)
    : ButtonBase{parent}, icon_{icon}, line_{line}
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(line);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

double Tile::text_left() const { return theme().space(kSide) + theme().scaled(kIcon) + theme().space(kGap); }

QSize Tile::sizeHint() const
{
    const int width = theme().scaled(kNatural);
    return {width, heightForWidth(width)};
}

QSize Tile::minimumSizeHint() const
{
    const int width = theme().space(kLeast);
    return {width, theme().space(length::kTarget)};
}

int Tile::heightForWidth(int width) const
{
    const double room = std::max(1.0, width - text_left() - theme().space(kSide));
    const TextBlock name{theme(), TextRole::body_bold, text()}, line{theme(), TextRole::small, line_};
    const double words = name.height(room) + line.height(room) + 2.0 * theme().space(kTall);
    return static_cast<int>(std::ceil(std::max<double>(words, theme().space(length::kTarget))));
}

void Tile::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = theme().colours();
    paint_rounded(painter, QRectF{rect()}, length::kCardRadius, is_hovered() ? c.tint : c.surface, c.border, theme().edge());
    const double left = text_left(), room = std::max(1.0, width() - left - theme().space(kSide));
    const TextBlock name{theme(), TextRole::body_bold, text()}, line{theme(), TextRole::small, line_};
    const double icon = theme().scaled(kIcon), name_height = name.height(room), top = theme().space(kTall);
    paint_icon(painter, icon_, c.primary, {1.0 * theme().space(kSide), top + (name.line_height() - icon) / 2, icon, icon});
    name.paint(painter, {left, top, room, name_height}, Qt::AlignLeft, c.ink);
    line.paint(painter, {left, top + name_height, room, line.height(room)}, Qt::AlignLeft, c.ink2);
}

} // namespace trygg::ui
