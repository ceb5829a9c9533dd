#pragma once

#include "ui/widgets/themed.h"

namespace trygg::ui {

/// How far through a session: one bar per exercise, the present one partly filled.
class SegmentBar : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit SegmentBar(QWidget* parent = nullptr);

    /// `done` of `total` segments, fractions fill the present one; `words` are spoken.
    void set_progress(double done, int total, const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double done_ = 0;
    int total_ = 0;
};

} // namespace trygg::ui
