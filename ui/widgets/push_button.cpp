#include "ui/widgets/push_button.h"

#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr int kHoverDarker = 112, kPressedDarker = 125;

} // namespace

PushButton::PushButton(Kind kind, QWidget* parent) : ButtonBase{parent}, kind_{kind} {}

PushButton::PushButton(Kind kind, const QString& text, QWidget* parent) : PushButton{kind, parent}
{
    setText(text);
}

void PushButton::set_kind(Kind kind)
{
    kind_ = kind;
    look_changed();
}

void PushButton::set_size(Size size)
{
    size_ = size;
    look_changed();
}

void PushButton::set_icon(Icon icon, bool after)
{
    icon_ = icon;
    icon_after_ = after;
    look_changed();
}

TextBlock PushButton::block() const
{
    return {theme(), size_ == Size::large ? TextRole::h3 : TextRole::body_bold, text()};
}

double PushButton::side_padding() const
{
    if (kind_ == Kind::quiet_flush) return 0;
    if (text().isEmpty()) return theme().space(12);
    return theme().space(size_ == Size::large ? 28 : size_ == Size::small ? 14 : 20);
}

double PushButton::icon_room() const
{
    if (icon_ == Icon::none) return 0;
    const int size = theme().scaled(size_ == Size::large ? 22 : 20);
    return text().isEmpty() ? size : size + theme().space(size_ == Size::large ? 12 : 10);
}

int PushButton::least_height() const
{
    if (size_ == Size::small) return theme().space(length::kTarget);
    return theme().space(size_ == Size::large ? length::kButtonLarge : length::kButton);
}

QSize PushButton::sizeHint() const
{
    const double width = block().natural_width() + 1 + icon_room() + 2 * side_padding();
    const int whole = std::max(static_cast<int>(std::ceil(width)), length::kTarget);
    return {text().isEmpty() ? std::max(whole, least_height()) : whole, heightForWidth(whole)};
}

QSize PushButton::minimumSizeHint() const
{
    const double word = text().isEmpty() ? 0 : block().least_width();
    const double width = word + icon_room() + 2 * side_padding();
    return {std::max(static_cast<int>(std::ceil(width)), length::kTarget), least_height()};
}

double PushButton::text_height(double width) const
{
    return text().isEmpty() ? block().line_height() : block().height(width);
}

int PushButton::heightForWidth(int width) const
{
    const double inner = std::max(1.0, width - 2 * side_padding() - icon_room());
    const double words = text_height(inner) + 2 * theme().space(size_ == Size::large ? 12 : 10);
    return std::max(least_height(), static_cast<int>(std::ceil(words)));
}

QColor PushButton::ground() const
{
    const Colours& c = theme().colours();
    const bool framed = kind_ != Kind::quiet && kind_ != Kind::quiet_flush;
    if (!isEnabled()) return framed ? c.disabled : QColor{};
    const bool over = is_hovered();
    switch (kind_) {
    case Kind::primary: return isDown() ? c.primary_pressed : over ? c.primary_hover : c.primary;
    case Kind::secondary: return isDown() ? c.tint2 : over || isChecked() ? c.tint : c.surface;
    case Kind::quiet: return isDown() ? c.tint2 : over ? c.tint : QColor{};
    case Kind::quiet_flush: return {};
    case Kind::danger:
        return isDown() ? c.danger_solid.darker(kPressedDarker)
               : over   ? c.danger_solid.darker(kHoverDarker)
                        : c.danger_solid;
    }
    return {};
}

QColor PushButton::ink() const
{
    const Colours& c = theme().colours();
    if (!isEnabled()) return c.disabled_text;
    if (kind_ == Kind::primary) return c.on_primary;
    if (kind_ == Kind::danger) return c.on_danger;
    return c.primary;
}

void PushButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const bool edged = kind_ == Kind::secondary || (theme().is_contrast() && !isEnabled()
                                                    && kind_ != Kind::quiet && kind_ != Kind::quiet_flush);
    const Colours& c = theme().colours();
    const QColor edge = !isEnabled() ? c.disabled_text : isChecked() ? c.primary : c.border;
    const double resting = isChecked() ? length::kChosenEdge : theme().edge();
    const double width = edged && (isEnabled() || theme().is_contrast()) ? resting : 0;
    if (ground().isValid()) {
        paint_rounded(painter, rect(), length::kControlRadius, ground(), edge, width);
    }
    const TextBlock words = block();
    const double room = icon_room(), padding = side_padding();
    const double inner = std::max(1.0, this->width() - 2 * padding - room);
    const double text_width = std::min(words.used_width(inner) + 1, inner);
    const bool flush = kind_ == Kind::quiet_flush;
    const double start = flush ? 0 : padding + (inner - text_width) / 2;
    const double icon_size = theme().scaled(size_ == Size::large ? 22 : 20);
    // The drawing of an icon begins a little inside its box: a flush one meets the column's edge.
    const double nudge = flush && !icon_after_ && icon_ != Icon::none ? icon_size * 0.1 : 0;
    const double icon_left = (icon_after_ ? start + text_width + room - icon_size : start) - nudge;
    const double text_left = icon_after_ ? start : start + room - nudge;
    paint_icon(painter, icon_, ink(), {icon_left, (height() - icon_size) / 2.0, icon_size, icon_size});
    const QRectF text_box{text_left, 0, text_width, static_cast<double>(height())};
    words.paint(painter, text_box, (flush ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter, ink());
    if (flush && (is_hovered() || isDown())) {
        const double base = height() / 2.0 + words.height(text_width) / 2 - 2;
        painter.fillRect(QRectF{text_left, base, text_width, isDown() ? 2.5 : 1.5}, ink());
    }
}

} // namespace trygg::ui
