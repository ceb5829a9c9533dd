#pragma once

#include "ui/widgets/themed.h"

namespace trygg::ui {

/// A thin line between things; decoration only.
class Hairline : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit Hairline(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace trygg::ui
