#pragma once

#include "ui/pages/monotonic_clock.h"

#include <QObject>
#include <QPointer>

class QTimer;

namespace trygg::ui {

/// Decides whether the screen should stay awake for something that is followed without touching the computer: as long
/// as a clock runs; otherwise while it is shown, but not when nobody has touched the computer for half an hour.
class AwakeWatch : public QObject {
    Q_OBJECT

public:
    explicit AwakeWatch(MonotonicClock clock, QObject* parent = nullptr);

    /// What is followed is shown in `window`, which is touched; null where it is not shown.
    void set_window(QObject* window);
    /// Whether its clock runs, which comes to an end by itself.
    void set_counting(bool counting);
    /// Looks at the clock.
    void look();

signals:
    void awake_changed(bool awake);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MonotonicClock clock_;
    QTimer* minutes_;
    std::chrono::milliseconds touched_{};
    QPointer<QObject> window_;
    bool counting_ = false, awake_ = false;
};

} // namespace trygg::ui
