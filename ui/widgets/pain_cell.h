#pragma once

#include "ui/widgets/button_base.h"

namespace trygg::ui {

/// One number of the pain scale: filled with the primary colour when chosen.
class PainCell : public ButtonBase {
    Q_OBJECT

public:
    explicit PainCell(int score, QWidget* parent);

    [[nodiscard]] int score() const { return score_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override { setChecked(true); }

private:
    int score_;
};

} // namespace trygg::ui
