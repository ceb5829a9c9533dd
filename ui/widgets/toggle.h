#pragma once

#include "ui/widgets/button_base.h"
#include "ui/widgets/text_block.h"

namespace trygg::ui {

/// A setting that is on or off: words at the left, a switch with its state in shape at the right.
class Toggle : public ButtonBase {
    Q_OBJECT

public:
    explicit Toggle(QWidget* parent = nullptr);

    void set_words(const QString& title, const QString& sub_text = {});
    [[nodiscard]] QString sub_text() const { return sub_text_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] TextBlock title_block() const;
    [[nodiscard]] TextBlock sub_block() const;
    [[nodiscard]] QSizeF switch_size() const;

    QString sub_text_;
};

} // namespace trygg::ui
