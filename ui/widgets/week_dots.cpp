#include "ui/widgets/week_dots.h"

#include "ui/theme/icons.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_block.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr int kDot = 28, kGap = 10, kLetterGap = 3, kWordsGap = 10, kTodayRing = 1;

} // namespace

WeekDots::WeekDots(QWidget* parent) : Themed<QWidget>{parent}
{
    set_spoken_role(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void WeekDots::set_week(const QList<WeekDot>& days, const QString& words)
{
    days_ = days;
    words_ = words;
    setAccessibleName(words);
    look_changed();
}

void WeekDots::set_right_aligned(bool right)
{
    right_ = right;
    update();
}

double WeekDots::dots_width() const
{
    const auto count = static_cast<double>(days_.size());
    return count * theme().scaled(kDot) + (count - 1) * theme().space(kGap) + 2 * kTodayRing;
}

double WeekDots::dots_height() const
{
    return theme().scaled(kDot) + 2 * kTodayRing + kLetterGap + theme().line_height(TextRole::small);
}

QSize WeekDots::sizeHint() const
{
    const TextBlock words{theme(), TextRole::small, words_};
    const int width = static_cast<int>(std::ceil(std::max(dots_width(), words.natural_width() + 1)));
    return {width, heightForWidth(width)};
}

QSize WeekDots::minimumSizeHint() const
{
    return {static_cast<int>(std::ceil(dots_width())), static_cast<int>(dots_height())};
}

int WeekDots::heightForWidth(int width) const
{
    const TextBlock words{theme(), TextRole::small, words_};
    return static_cast<int>(std::ceil(dots_height() + theme().space(kWordsGap) + words.height(width)));
}

void WeekDots::paint_dot(QPainter& painter, const WeekDot& day, const QRectF& box) const
{
    const Colours& c = theme().colours();
    const double inset = box.width() * 0.2, radius = box.width() / 2;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    switch (day.state) {
    case WeekDot::State::done:
        paint_rounded(painter, box, radius, c.primary);
        paint_icon(painter, Icon::check, c.on_primary, inner);
        break;
    case WeekDot::State::rest:
        paint_rounded(painter, box, radius, c.tint2, c.border, theme().is_contrast() ? 2 : 0);
        paint_icon(painter, Icon::moon, c.primary, inner.adjusted(1, 1, -1, -1));
        break;
    case WeekDot::State::empty:
        paint_rounded(painter, box, radius, c.surface, c.border, theme().edge());
        break;
    }
    if (!day.today) return;
    const double gap = day.state == WeekDot::State::empty ? kTodayRing : 4;
    if (day.state != WeekDot::State::empty) {
        paint_rounded(painter, box.adjusted(-gap, -gap, gap, gap), radius + gap, {}, c.primary, 2.5);
    } else {
        paint_rounded(painter, box.adjusted(-1, -1, 1, 1), radius + 1, c.surface, c.primary, 2.5);
    }
}

void WeekDots::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Colours& c = theme().colours();
    const double dot = theme().scaled(kDot), gap = theme().space(kGap);
    // Given more room than they need they stand under something: then at its left edge.
    const bool right = right_ && width() <= sizeHint().width();
    double left = (right ? width() - dots_width() : 0) + kTodayRing;
    const double letters = kTodayRing * 2 + dot + kLetterGap, line = theme().line_height(TextRole::small);
    for (const WeekDot& day : days_) {
        paint_dot(painter, day, {left, kTodayRing, dot, dot});
        const TextBlock letter{theme(), TextRole::small, day.today ? QFont::Bold : QFont::Normal, day.letter};
        letter.paint(painter, {left - gap / 2, letters, dot + gap, line}, Qt::AlignHCenter,
                     day.today ? c.ink : c.ink2);
        left += dot + gap;
    }
    const double top = dots_height() + theme().space(kWordsGap);
    const TextBlock words{theme(), TextRole::small, words_};
    words.paint(painter, {0, top, static_cast<double>(width()), height() - top},
                right ? Qt::AlignRight : Qt::AlignLeft, c.ink2);
}

} // namespace trygg::ui
