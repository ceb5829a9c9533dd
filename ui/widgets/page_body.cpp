#include "ui/widgets/page_body.h"

#include "ui/widgets/card.h"

#include <QPainter>

namespace trygg::ui {
namespace {

// Fewer and stronger than a designer would draw: fainter ones lose their colour to rounding.
constexpr int kRings = 6, kDrop = 2, kAlpha = 4;
constexpr double kSpread = 1.35;

void paint_shadow(QPainter& painter, const QRectF& card)
{
    painter.setPen(Qt::NoPen);
    for (int ring = kRings; ring > 0; --ring) {
        painter.setBrush(QColor{74, 58, 34, kAlpha});
        const double out = ring * kSpread;
        painter.drawRoundedRect(card.translated(0, kDrop).adjusted(-out, -out, out, out),
                                length::kCardRadius + out, length::kCardRadius + out);
    }
}

} // namespace

PageBody::PageBody(QWidget* parent) : Themed<QWidget>{parent}
{
    // A word too long for the window is broken, not the page made wider than the window.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

bool PageBody::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) update();
    return Themed<QWidget>::event(event);
}

void PageBody::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), theme().colours().paper);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Card* card : findChildren<Card*>()) {
        if (!card->isVisibleTo(this) || !card->has_shadow()) continue;
        paint_shadow(painter, QRectF{card->mapTo(this, QPoint{}), QSizeF{card->size()}});
    }
}

} // namespace trygg::ui
