#pragma once

#include "ui/widgets/ring.h"

#include <QString>

namespace trygg::ui {

/// What a BreathRing shows.
struct BreathRingState {
    /// How far the disc has grown, 0 to 1.
    double fullness = 0;
    /// What to do now; the only words that are spoken.
    QString word;
    QString count;
    friend bool operator==(const BreathRingState&, const BreathRingState&) = default;
};

/// A disc that grows and shrinks with the breath inside a still ring; where motion is reduced it stays as it is, and
/// word and count alone lead. It has no clock of its own: the page drives it.
class BreathRing : public Ring {
    Q_OBJECT

public:
    explicit BreathRing(QWidget* parent = nullptr);

    void set_state(const BreathRingState& state);
    [[nodiscard]] const BreathRingState& state() const { return state_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paint_disc(QPainter& painter, const QRectF& ring) const;
    void paint_words(QPainter& painter, const QRectF& ring) const;

    BreathRingState state_;
};

} // namespace trygg::ui
