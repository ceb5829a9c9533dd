#pragma once

#include "ui/widgets/themed.h"

namespace trygg::ui {

/// What is round and is read from a distance: as large as the text asks, as far as there is room.
class Ring : public Themed<QWidget> {
    Q_OBJECT

public:
    /// Stays lower than `pixels`, where the window has no more to give, but never so small that its words are lost;
    /// 0 for no bound.
    void set_most_height(int pixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    /// `diameter` and `least` in pixels at zoom 1: what it has where there is room, and the least of it.
    Ring(double diameter, double least, QWidget* parent);
    [[nodiscard]] double diameter(double width) const;

private:
    double diameter_, least_;
    int most_height_ = 0;
};

} // namespace trygg::ui
