#include "ui/shell/first_paint.h"

#include <utility>

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace trygg::ui {

FirstPaint::FirstPaint(QWidget* window, std::function<void()> then) : QObject{window}, then_{std::move(then)}
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && then_) QTimer::singleShot(0, this, std::exchange(then_, nullptr));
    return QObject::eventFilter(watched, event);
}

} // namespace trygg::ui
