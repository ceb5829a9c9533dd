#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

namespace trygg::ui {

/// An icon by itself, bare or on a disc; silent for a screen reader.
class IconMark : public Themed<QWidget> {
    Q_OBJECT

public:
    enum class Disc { none, primary, tint, caution };

    explicit IconMark(Icon icon, int size = 24, QWidget* parent = nullptr);

    void set_icon(Icon icon);
    void set_ink(Ink ink);
    void set_disc(Disc disc);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon icon_;
    int size_;
    Ink ink_ = Ink::secondary;
    Disc disc_ = Disc::none;
};

} // namespace trygg::ui
