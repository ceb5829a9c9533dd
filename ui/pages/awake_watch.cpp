#include "ui/pages/awake_watch.h"

#include <QEvent>
#include <QTimer>

#include <utility>

namespace trygg::ui {
namespace {

constexpr std::chrono::minutes kUntouched{30}, kLook{1};

bool is_touch(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: return true;
    default: return false;
    }
}

} // namespace

AwakeWatch::AwakeWatch(MonotonicClock clock, QObject* parent)
    : QObject{parent}, clock_{std::move(clock)}, minutes_{new QTimer{this}}
{
    minutes_->setInterval(kLook);
    connect(minutes_, &QTimer::timeout, this, &AwakeWatch::look);
}

void AwakeWatch::set_window(QObject* window)
{
    if (window == window_) return;
    if (window_) window_->removeEventFilter(this);
    if (window) window->installEventFilter(this);
    window_ = window;
    touched_ = clock_();
    if (window) minutes_->start();
    else minutes_->stop();
    look();
}

void AwakeWatch::set_counting(bool counting)
{
    counting_ = counting;
    touched_ = clock_();
    look();
}

void AwakeWatch::look()
{
    const bool awake = counting_ || (window_ && clock_() - touched_ < kUntouched);
    if (awake == awake_) return;
    awake_ = awake;
    emit awake_changed(awake);
}

bool AwakeWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (is_touch(*event)) {
        touched_ = clock_();
        look();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace trygg::ui
