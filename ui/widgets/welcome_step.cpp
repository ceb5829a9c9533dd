#include "ui/widgets/welcome_step.h"

#include "ui/theme/icons.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_block.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr int kDisc = 30, kGap = 15;

} // namespace

WelcomeStep::WelcomeStep(int number, QWidget* parent) : Themed<QWidget>{parent}, number_{number}
{
    set_spoken_role(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void WelcomeStep::set_text(const QString& text)
{
    text_ = text;
    name();
    look_changed();
}

void WelcomeStep::set_state(State state)
{
    state_ = state;
    name();
    look_changed();
}

void WelcomeStep::name()
{
    const QString plain = QStringLiteral("%1. %2").arg(number_).arg(text_);
    switch (state_) {
    case State::done: setAccessibleName(tr("%1, done").arg(plain)); break;
    case State::now: setAccessibleName(tr("%1, this step").arg(plain)); break;
    case State::to_come: setAccessibleName(plain); break;
    }
}

TextBlock WelcomeStep::block() const
{
    return {theme(), state_ == State::now ? TextRole::body_bold : TextRole::body, text_};
}

double WelcomeStep::left_room() const
{
    return theme().scaled(kDisc) + theme().space(kGap);
}

QSize WelcomeStep::sizeHint() const
{
    const int width = static_cast<int>(std::ceil(left_room() + block().natural_width() + 1));
    return {width, heightForWidth(width)};
}

QSize WelcomeStep::minimumSizeHint() const
{
    return {static_cast<int>(left_room()) + length::kTarget, theme().scaled(kDisc)};
}

int WelcomeStep::heightForWidth(int width) const
{
    const double words = block().height(std::max(1.0, width - left_room()));
    return std::max(theme().scaled(kDisc), static_cast<int>(std::ceil(words)));
}

void WelcomeStep::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Colours& c = theme().colours();
    const double size = theme().scaled(kDisc), line = block().line_height();
    const QRectF disc{0, std::max(0.0, (line - size) / 2), size, size};
    const bool now = state_ == State::now, done = state_ == State::done;
    if (now) paint_rounded(painter, disc, size / 2, c.primary);
    else if (done) paint_rounded(painter, disc, size / 2, c.tint2, c.border, theme().is_contrast() ? 2 : 0);
    else paint_rounded(painter, disc, size / 2, {}, c.border, std::max(1.75, theme().edge()));
    if (done) {
        const double inset = size * 0.2;
        paint_icon(painter, Icon::check, c.primary, disc.adjusted(inset, inset, -inset, -inset));
    } else {
        const TextBlock number{theme(), TextRole::body, QString::number(number_)};
        number.paint(painter, disc, Qt::AlignHCenter | Qt::AlignVCenter, now ? c.on_primary : c.ink2);
    }
    const double top = std::max(0.0, (size - line) / 2);
    block().paint(painter, {left_room(), top, width() - left_room(), height() - top}, Qt::AlignLeft,
                  now ? c.ink : c.ink2);
}

} // namespace trygg::ui
