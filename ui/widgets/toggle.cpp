#include "ui/widgets/toggle.h"

#include "ui/theme/icons.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr double kSwitchWidth = 52, kSwitchHeight = 30, kKnobGap = 4;
constexpr int kGap = 20, kTall = 10;

} // namespace

Toggle::Toggle(QWidget* parent) : ButtonBase{parent}
{
    setCheckable(true);
    set_spoken_role(this, QAccessible::CheckBox);
}

void Toggle::set_words(const QString& title, const QString& sub_text)
{
    setText(title);
    sub_text_ = sub_text;
    setAccessibleName(title);
    setAccessibleDescription(sub_text);
    look_changed();
}

TextBlock Toggle::title_block() const
{
    return {theme(), TextRole::answer, text()};
}

TextBlock Toggle::sub_block() const
{
    return {theme(), TextRole::small, sub_text_};
}

QSizeF Toggle::switch_size() const
{
    return {static_cast<double>(theme().scaled(kSwitchWidth)), static_cast<double>(theme().scaled(kSwitchHeight))};
}

QSize Toggle::sizeHint() const
{
    const double words = std::max(title_block().natural_width(), sub_block().natural_width());
    const int width = static_cast<int>(std::ceil(words + theme().space(kGap) + switch_size().width()));
    return {width, heightForWidth(width)};
}

QSize Toggle::minimumSizeHint() const
{
    const double word = std::max(title_block().least_width(), sub_block().least_width());
    return {static_cast<int>(std::ceil(word + theme().space(kGap) + switch_size().width())), length::kAnswer};
}

int Toggle::heightForWidth(int width) const
{
    const double inner = std::max(1.0, width - switch_size().width() - theme().space(kGap));
    const double words = title_block().height(inner) + sub_block().height(inner);
    return std::max(theme().space(length::kAnswer), static_cast<int>(std::ceil(words)) + 2 * theme().space(kTall));
}

void Toggle::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Colours& c = theme().colours();
    const QSizeF size = switch_size();
    const double inner = std::max(1.0, width() - size.width() - theme().space(kGap));
    const double title_height = title_block().height(inner), sub_height = sub_block().height(inner);
    const double top = (height() - title_height - sub_height) / 2;
    title_block().paint(painter, {0, top, inner, title_height}, Qt::AlignLeft,
                        isEnabled() ? (is_hovered() ? c.primary : c.ink) : c.disabled_text);
    sub_block().paint(painter, {0, top + title_height, inner, sub_height}, Qt::AlignLeft,
                      isEnabled() ? c.ink2 : c.disabled_text);

    const QRectF track{QPointF{width() - size.width(), std::round((height() - size.height()) / 2)}, size};
    const QColor on = isEnabled() ? (is_hovered() ? c.primary_hover : c.primary) : c.disabled_text;
    const QColor edge = isChecked() ? on : isEnabled() ? (is_hovered() ? c.primary : c.border) : c.disabled_text;
    const QColor ground = isChecked() ? on : isEnabled() ? c.surface : c.disabled;
    paint_rounded(painter, track, track.height() / 2, ground, edge, std::max(2.0, theme().edge()));
    const double gap = kKnobGap * theme().zoom(), knob = track.height() - 2 * gap;
    const double left = isChecked() ? track.right() - gap - knob : track.left() + gap;
    const QRectF round{left, track.top() + gap, knob, knob};
    paint_rounded(painter, round, knob / 2, isChecked() ? c.on_primary : edge);
    if (isChecked()) paint_icon(painter, Icon::check, on, round.adjusted(3, 3, -3, -3));
}

} // namespace trygg::ui
