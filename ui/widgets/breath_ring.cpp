#include "ui/widgets/breath_ring.h"

#include "ui/widgets/text_block.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr double kDiameter = 300, kLeastDiameter = 180, kStroke = 4, kEdge = 3;
/// The disc at its smallest, as a share of the ring: the words stay inside it.
constexpr double kSmallest = 0.64;
constexpr double kWordsShare = 0.86;
/// Word and count together, as a share of the room for them.
constexpr double kLowShare = 0.7;

} // namespace

BreathRing::BreathRing(QWidget* parent) : Ring{kDiameter, kLeastDiameter, parent} {}

void BreathRing::set_state(const BreathRingState& state)
{
    BreathRingState shown = state;
    if (theme().reduce_motion()) shown.fullness = 0;
    if (shown == state_) return;
    const bool said = shown.word != state_.word;
    state_ = std::move(shown);
    if (said) setAccessibleName(state_.word);
    update();
}

void BreathRing::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = std::min(diameter(width()), height() * 1.0);
    const QRectF ring{(width() - size) / 2, 0, size, size};
    paint_disc(painter, ring);
    paint_words(painter, ring);
}

void BreathRing::paint_disc(QPainter& painter, const QRectF& ring) const
{
    const Colours& c = theme().colours();
    const double half = kStroke / 2;
    painter.setPen(QPen{theme().is_contrast() ? c.border : c.tint2, kStroke});
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring.adjusted(half, half, -half, -half));
    const double most = ring.width() / 2 - kStroke;
    const double radius = most * (kSmallest + (1 - kSmallest) * std::clamp(state_.fullness, 0.0, 1.0));
    painter.setPen(QPen{c.primary, kEdge});
    painter.setBrush(c.tint);
    painter.drawEllipse(ring.center(), radius - kEdge / 2, radius - kEdge / 2);
}

void BreathRing::paint_words(QPainter& painter, const QRectF& ring) const
{
    const Colours& c = theme().colours();
    const double inside = ring.width() * kSmallest * kWordsShare;
    TextBlock word;
    for (const TextRole role : {TextRole::h1, TextRole::h2, TextRole::h3, TextRole::small}) {
        word = TextBlock{theme(), role, state_.word};
        if (word.natural_width() <= inside) break;
    }
    // A disc is narrow where the word stands: a lower count leaves the word nearer to the middle.
    TextBlock count{theme(), TextRole::numeral, state_.count};
    if (word.height(inside) + count.height(inside) > inside * kLowShare) count = {theme(), TextRole::h1, state_.count};
    const double tall = word.height(inside) + count.height(inside);
    QRectF box{ring.center().x() - inside / 2, ring.center().y() - tall / 2, inside, word.height(inside)};
    word.paint(painter, box, Qt::AlignHCenter, c.ink);
    box = {box.left(), box.bottom(), inside, count.height(inside)};
    count.paint(painter, box, Qt::AlignHCenter, c.ink);
}

} // namespace trygg::ui
