#pragma once

#include "ui/widgets/ring.h"
#include "ui/widgets/text_block.h"

#include <QString>
#include <QStringList>

namespace trygg::ui {

/// What a TimerRing shows.
struct TimerRingState {
    /// Filled part of the ring, 0 to 1.
    double fraction = 0;
    /// The large number with its unit, as "3 s".
    QString numeral;
    QString caption;
    /// Sets: how many there are, how many are done; 0 of 0 shows no dots.
    int sets = 0, sets_done = 0;
    /// The sets in words, under the dots.
    QString sets_words;
    friend bool operator==(const TimerRingState&, const TimerRingState&) = default;
};

/// A ring that fills clockwise from the top. It has no clock of its own: the page drives it.
class TimerRing : public Ring {
    Q_OBJECT

public:
    explicit TimerRing(QWidget* parent = nullptr);

    void set_state(const TimerRingState& state);
    [[nodiscard]] const TimerRingState& state() const { return state_; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paint_ring(QPainter& painter, const QRectF& ring) const;
    /// The numeral in the largest role that fits on one line of `room` pixels.
    [[nodiscard]] TextBlock fitting_numeral(double room) const;
    void paint_words(QPainter& painter, const QRectF& ring) const;
    void paint_sets(QPainter& painter, double top) const;

    TimerRingState state_;
};

} // namespace trygg::ui
