#include "ui/widgets/timer_ring.h"

#include "ui/theme/icons.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_block.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr double kDiameter = 184, kLeastDiameter = 129, kStroke = 12;
constexpr int kSetDot = 24, kSetGap = 10, kSetsTop = 22, kWordsTop = 4;
constexpr int kTop = 90 * 16, kCircle = 360 * 16;

} // namespace

TimerRing::TimerRing(QWidget* parent) : Ring{kDiameter, kLeastDiameter, parent} {}

void TimerRing::set_state(const TimerRingState& state)
{
    if (state == state_) return;
    const bool resized = state.sets != state_.sets || state.sets_words != state_.sets_words;
    const bool said = state.numeral != state_.numeral || state.caption != state_.caption || resized;
    state_ = state;
    if (said) {
        QStringList words{state.numeral, state.caption, state.sets_words};
        words.removeAll({});
        setAccessibleName(words.join(QStringLiteral(", ")));
    }
    if (resized) updateGeometry();
    update();
}

int TimerRing::heightForWidth(int width) const
{
    double height = Ring::heightForWidth(width);
    if (state_.sets > 0) height += theme().space(kSetsTop) + theme().scaled(kSetDot);
    const TextBlock words{theme(), TextRole::body_bold, state_.sets_words};
    if (!words.is_empty()) height += theme().space(kWordsTop) + words.height(width);
    return static_cast<int>(std::ceil(height));
}

void TimerRing::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = diameter(width());
    const QRectF ring{(width() - size) / 2, 0, size, size};
    paint_ring(painter, ring);
    paint_words(painter, ring);
    paint_sets(painter, size);
}

void TimerRing::paint_ring(QPainter& painter, const QRectF& ring) const
{
    const Colours& c = theme().colours();
    const double stroke = kStroke * ring.width() / kDiameter, half = stroke / 2;
    const QRectF path = ring.adjusted(half, half, -half, -half);
    painter.setBrush(Qt::NoBrush);
    if (theme().is_contrast()) {
        painter.setPen(QPen{c.border, stroke});
        painter.drawEllipse(path);
        painter.setPen(QPen{c.tint2, stroke - 2 * length::kContrastEdge});
    } else {
        painter.setPen(QPen{c.tint2, stroke});
    }
    painter.drawEllipse(path);
    const double filled = std::clamp(state_.fraction, 0.0, 1.0);
    if (filled <= 0) return;
    painter.setPen(QPen{c.primary, stroke, Qt::SolidLine, Qt::RoundCap});
    painter.drawArc(path, kTop, -static_cast<int>(std::lround(filled * kCircle)));
}

TextBlock TimerRing::fitting_numeral(double room) const
{
    TextBlock numeral;
    for (const TextRole role : {TextRole::numeral, TextRole::display, TextRole::h1, TextRole::h2}) {
        numeral = TextBlock{theme(), role, state_.numeral};
        if (numeral.natural_width() <= room) break;
    }
    return numeral;
}

void TimerRing::paint_words(QPainter& painter, const QRectF& ring) const
{
    const Colours& c = theme().colours();
    const double inside = ring.width() * 0.74;
    const QRectF box{ring.center().x() - inside / 2, ring.top(), inside, ring.height()};
    const TextBlock numeral = fitting_numeral(inside);
    const TextBlock caption{theme(), TextRole::small, state_.caption};
    const double tall = numeral.height(inside), small = caption.height(inside);
    const double top = ring.center().y() - (tall + small) / 2;
    numeral.paint(painter, {box.left(), top, inside, tall}, Qt::AlignHCenter, c.ink);
    caption.paint(painter, {box.left(), top + tall, inside, small}, Qt::AlignHCenter, c.ink2);
}

void TimerRing::paint_sets(QPainter& painter, double top) const
{
    const Colours& c = theme().colours();
    const double dot = theme().scaled(kSetDot), gap = theme().space(kSetGap);
    double bottom = top;
    if (state_.sets > 0) {
        const double all = state_.sets * dot + (state_.sets - 1) * gap;
        double left = (width() - all) / 2;
        top += theme().space(kSetsTop);
        bottom = top + dot;
        for (int set = 0; set < state_.sets; ++set, left += dot + gap) {
            const QRectF box{left, top, dot, dot};
            const double inset = dot * (set < state_.sets_done ? 0.18 : 0.3);
            const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
            if (set < state_.sets_done) {
                paint_rounded(painter, box, dot / 2, c.primary);
                paint_icon(painter, Icon::check, c.on_primary, inner);
            } else if (set == state_.sets_done) {
                paint_rounded(painter, box, dot / 2, c.surface, c.primary, 2);
                paint_rounded(painter, inner, dot / 2, c.primary);
            } else {
                paint_rounded(painter, box, dot / 2, c.surface, c.border, 2);
            }
        }
    }
    const TextBlock words{theme(), TextRole::body_bold, state_.sets_words};
    const double from = bottom + theme().space(kWordsTop);
    words.paint(painter, {0, from, static_cast<double>(width()), height() - from}, Qt::AlignHCenter, c.ink);
}

} // namespace trygg::ui
