#include "ui/widgets/choice_button.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr int kMark = 24, kSide = 16, kGap = 14, kTall = 10, kPlainGap = 10;

} // namespace

ChoiceButton::ChoiceButton(Mark mark, QWidget* parent) : ButtonBase{parent}, mark_{mark}
{
    setCheckable(true);
    set_spoken_role(this, mark == Mark::check ? QAccessible::CheckBox : QAccessible::RadioButton);
    connect(this, &QAbstractButton::toggled, this, [this] { update(); });
}

void ChoiceButton::set_words(const QString& title, const QString& sub_text)
{
    setText(title);
    sub_text_ = sub_text;
    setAccessibleName(title);
    setAccessibleDescription(sub_text);
    look_changed();
}

void ChoiceButton::set_icon(Icon icon)
{
    icon_ = icon;
    look_changed();
}

void ChoiceButton::set_compact(bool compact)
{
    compact_ = compact;
    look_changed();
}

void ChoiceButton::nextCheckState()
{
    // A radio button is not put out by pressing it again.
    setChecked(mark_ == Mark::check ? !isChecked() : true);
}

TextBlock ChoiceButton::title_block(bool chosen) const
{
    const auto weight = chosen ? QFont::DemiBold : type_step(TextRole::answer).weight;
    return {theme(), TextRole::answer, weight, text()};
}

TextBlock ChoiceButton::sub_block() const
{
    return {theme(), TextRole::small, sub_text_};
}

double ChoiceButton::left_room() const
{
    if (mark_ != Mark::plain) return theme().space(kSide) + theme().scaled(kMark) + theme().space(kGap);
    const double icon = icon_ == Icon::none ? 0 : theme().scaled(kMark) + theme().space(kPlainGap);
    return theme().space(kSide) + icon;
}

double ChoiceButton::right_room() const
{
    return theme().space(kSide);
}

QSize ChoiceButton::sizeHint() const
{
    // Measured as if chosen, so that choosing moves nothing.
    const double words = std::max(title_block(true).natural_width(), sub_block().natural_width());
    const int width = static_cast<int>(std::ceil(words + 1 + left_room() + right_room()));
    return {std::max(width, length::kTarget), heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const double word = std::max(title_block(true).least_width(), sub_block().least_width());
    const int width = static_cast<int>(std::ceil(word + left_room() + right_room()));
    return {std::max(width, length::kTarget), theme().space(compact_ ? length::kButton : length::kAnswer)};
}

int ChoiceButton::heightForWidth(int width) const
{
    const double inner = std::max(1.0, width - left_room() - right_room());
    const double words = title_block(true).height(inner) + sub_block().height(inner);
    const int least = theme().space(compact_ ? length::kButton : length::kAnswer);
    return std::max(least, static_cast<int>(std::ceil(words + 2 * theme().space(kTall))));
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paint_frame(painter);
    if (mark_ == Mark::plain) paint_centred(painter);
    else paint_left(painter);
}

void ChoiceButton::paint_frame(QPainter& painter) const
{
    const Colours& c = theme().colours();
    const bool flat = !isEnabled() && !theme().is_contrast();
    QColor ground = isChecked() ? c.tint : c.surface, edge = isChecked() ? c.primary : c.border;
    double width = isChecked() ? length::kChosenEdge : theme().edge();
    if (isChecked() && theme().is_contrast()) width = length::kContrastEdge + 1;
    if (is_hovered() && !isChecked()) {
        ground = c.tint;
        edge = c.primary;
    }
    if (isDown()) ground = c.tint2;
    if (!isEnabled()) {
        ground = c.disabled;
        edge = c.disabled_text;
    }
    paint_rounded(painter, rect(), length::kControlRadius, ground, edge, flat ? 0 : width);
}

void ChoiceButton::paint_mark(QPainter& painter, const QRectF& box) const
{
    const Colours& c = theme().colours();
    const QColor chosen = isEnabled() ? c.primary : c.disabled_text;
    const QColor edge = isChecked() ? chosen : isEnabled() ? c.border : c.disabled_text;
    const QColor ground = isEnabled() ? c.surface : c.disabled;
    const double stroke = 2 * std::max(1.0, box.width() / kMark * 0.9);
    if (mark_ == Mark::glyph) {
        paint_icon(painter, icon_, isEnabled() ? (isChecked() ? c.primary : c.ink2) : c.disabled_text, box);
    } else if (mark_ == Mark::check) {
        const double radius = 6 * box.width() / kMark;
        paint_rounded(painter, box, radius, isChecked() ? chosen : ground, edge, stroke);
        if (!isChecked()) return;
        const double inset = box.width() * 0.14;
        paint_icon(painter, Icon::check, isEnabled() ? c.on_primary : c.disabled,
                   box.adjusted(inset, inset, -inset, -inset));
    } else {
        paint_rounded(painter, box, box.width() / 2, ground, edge, stroke);
        if (!isChecked()) return;
        const double inset = box.width() * 0.25;
        paint_rounded(painter, box.adjusted(inset, inset, -inset, -inset), box.width() / 4, chosen);
    }
}

void ChoiceButton::paint_centred(QPainter& painter) const
{
    const Colours& c = theme().colours();
    const TextBlock title = title_block(isChecked());
    const double inner = std::max(1.0, width() - left_room() - right_room());
    const double words = std::min(title.used_width(inner) + 1, inner);
    const double before = left_room() - theme().space(kSide);
    const double left = theme().space(kSide) + (inner - words) / 2;
    const QColor ink = !isEnabled() ? c.disabled_text : isChecked() ? c.primary : c.ink;
    const double size = theme().scaled(kMark);
    paint_icon(painter, icon_, isEnabled() ? (isChecked() ? c.primary : c.ink2) : c.disabled_text,
               {left, (height() - size) / 2, size, size});
    title.paint(painter, {left + before, 0, words, static_cast<double>(height())},
                Qt::AlignHCenter | Qt::AlignVCenter, ink);
}

void ChoiceButton::paint_left(QPainter& painter) const
{
    const Colours& c = theme().colours();
    const double size = theme().scaled(kMark), left = left_room();
    paint_mark(painter, {static_cast<double>(theme().space(kSide)), std::round((height() - size) / 2), size, size});
    const double inner = std::max(1.0, width() - left - right_room());
    const TextBlock title = title_block(isChecked()), sub = sub_block();
    const double title_height = title.height(inner), sub_height = sub.height(inner);
    const double top = (height() - title_height - sub_height) / 2;
    title.paint(painter, {left, top, inner, title_height}, Qt::AlignLeft,
                isEnabled() ? c.ink : c.disabled_text);
    sub.paint(painter, {left, top + title_height, inner, sub_height}, Qt::AlignLeft,
              isEnabled() ? c.ink2 : c.disabled_text);
}

} // namespace trygg::ui
