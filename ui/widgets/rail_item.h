#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/button_base.h"
#include "ui/widgets/text_block.h"

namespace trygg::ui {

/// One place in the rail: icon and word, a pill and a bar when it is where one is.
class RailItem : public ButtonBase {
    Q_OBJECT

public:
    RailItem(Icon icon, const QString& text, QWidget* parent = nullptr);

    void set_current(bool current);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override;

private:
    [[nodiscard]] TextBlock block(bool current) const;
    [[nodiscard]] double left_room() const;

    Icon icon_;
};

} // namespace trygg::ui
