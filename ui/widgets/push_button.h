#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/button_base.h"
#include "ui/widgets/text_block.h"

namespace trygg::ui {

/// A button that does something. One primary per page.
class PushButton : public ButtonBase {
    Q_OBJECT

public:
    enum class Kind { primary, secondary, quiet, quiet_flush, danger };
    /// A small one stands close to others of its kind.
    enum class Size { small, normal, large };

    explicit PushButton(Kind kind, QWidget* parent = nullptr);
    PushButton(Kind kind, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] Kind kind() const { return kind_; }
    void set_kind(Kind kind);
    void set_size(Size size);
    /// An icon before the words, or after them (the arrow of Continue).
    void set_icon(Icon icon, bool after = false);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] TextBlock block() const;
    [[nodiscard]] double side_padding() const;
    [[nodiscard]] double icon_room() const;
    [[nodiscard]] double text_height(double width) const;
    [[nodiscard]] int least_height() const;
    [[nodiscard]] QColor ground() const;
    [[nodiscard]] QColor ink() const;

    Kind kind_;
    Size size_ = Size::normal;
    Icon icon_ = Icon::none;
    bool icon_after_ = false;
};

} // namespace trygg::ui
