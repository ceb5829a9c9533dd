#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/button_base.h"

namespace trygg::ui {

/// A way to another page: an icon, the page's name, and a line on what it is for.
class Tile : public ButtonBase {
    Q_OBJECT

public:
    Tile(Icon icon, const QString& name, const QString& line, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double text_left() const;

    Icon icon_;
    QString line_;
};

} // namespace trygg::ui
