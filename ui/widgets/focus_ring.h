#pragma once

#include "ui/widgets/themed.h"

#include <QList>
#include <QPointer>

namespace trygg::ui {

/// The two-tone ring outside whatever has the keyboard inside `host`; it follows it by itself.
class FocusRing : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit FocusRing(QWidget* host);

    /// The widget it stands around, or null.
    [[nodiscard]] QWidget* target() const { return target_; }

signals:
    /// The keyboard has moved to another widget of the host.
    void moved(QWidget* target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void watch_window();
    void follow_focus();
    void watch_chain(QWidget* widget);
    void place();

    QWidget* host_;
    QPointer<QWidget> target_;
    QList<QPointer<QWidget>> chain_;
    QMetaObject::Connection window_;
};

/// Names the frame that the ring stands around when a widget inside it has the keyboard.
void set_ring_frame(QWidget* frame);

} // namespace trygg::ui
