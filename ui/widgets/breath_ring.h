#pragma once

#include "ui/widgets/text_block.h"
#include "ui/widgets/themed.h"

#include <QString>

namespace trygg::ui {

/// What a BreathRing shows.
struct BreathRingState {
    /// How far the disc has grown, 0 to 1.
    double fullness = 0;
    /// What to do now; the only words that are spoken.
    QString word;
    QString count;
    /// Small, under the count.
    QString caption;
    friend bool operator==(const BreathRingState&, const BreathRingState&) = default;
};

/// A disc that grows and shrinks with the breath inside a still ring; where motion is reduced it stays as it is, and
/// word and count alone lead. It has no clock of its own: the page drives it.
class BreathRing : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit BreathRing(QWidget* parent = nullptr);

    void set_state(const BreathRingState& state);
    [[nodiscard]] const BreathRingState& state() const { return state_; }
    /// Stays lower than `pixels`, where the window has no more to give.
    void set_most_height(int pixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double diameter(double width) const;
    void paint_disc(QPainter& painter, const QRectF& ring) const;
    void paint_words(QPainter& painter, const QRectF& ring) const;

    BreathRingState state_;
    int most_height_ = 0;
};

} // namespace trygg::ui
