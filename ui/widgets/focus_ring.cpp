#include "ui/widgets/focus_ring.h"

#include "ui/widgets/painting.h"

#include <QPainter>
#include <QVariant>
#include <QWindow>

namespace trygg::ui {
namespace {

constexpr char kFrame[] = "trygg_ring_frame";
constexpr int kOutside = 6;

QWidget* frame_of(QWidget* target, const QWidget* host)
{
    for (QWidget* widget = target; widget && widget != host; widget = widget->parentWidget()) {
        if (widget->property(kFrame).toBool()) return widget;
    }
    return target;
}

} // namespace

void set_ring_frame(QWidget* frame)
{
    frame->setProperty(kFrame, true);
}

FocusRing::FocusRing(QWidget* host) : Themed<QWidget>{host}, host_{host}
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    host->installEventFilter(this);
}

void FocusRing::watch_window()
{
    QWindow* window = host_->window()->windowHandle();
    if (!window) return;
    disconnect(window_);
    window_ = connect(window, &QWindow::focusObjectChanged, this, &FocusRing::follow_focus);
    follow_focus();
}

void FocusRing::follow_focus()
{
    QWidget* now = host_->window()->focusWidget();
    if (now && !host_->isAncestorOf(now)) now = nullptr;
    if (now == target_) return place();
    for (const QPointer<QWidget>& widget : chain_) {
        if (widget) widget->removeEventFilter(this);
    }
    chain_.clear();
    target_ = now;
    if (now) watch_chain(now);
    place();
    emit moved(now);
}

void FocusRing::watch_chain(QWidget* widget)
{
    for (; widget && widget != host_; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        chain_.append(widget);
    }
}

void FocusRing::place()
{
    if (!target_ || !host_->isAncestorOf(target_) || !target_->isVisibleTo(host_)) return hide();
    QWidget* frame = frame_of(target_, host_);
    const QRect around{frame->mapTo(host_, QPoint{}), frame->size()};
    setGeometry(around.adjusted(-kOutside, -kOutside, kOutside, kOutside));
    show();
    raise();
    update();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (watched == host_) watch_window();
        else place();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide: place(); break;
    default: break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Colours& c = theme().colours();
    const QRectF control = QRectF{rect()}.adjusted(kOutside, kOutside, -kOutside, -kOutside);
    const double gap = length::kFocusGap, ring = length::kFocusRing, radius = length::kControlRadius;
    const QRectF inner = control.adjusted(-gap, -gap, gap, gap);
    const QRectF outer = inner.adjusted(-ring, -ring, ring, ring);
    paint_rounded(painter, inner, radius + gap, {}, c.paper, gap);
    paint_rounded(painter, outer, radius + gap + ring, {}, c.focus, ring);
}

} // namespace trygg::ui
