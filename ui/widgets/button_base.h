#pragma once

#include "ui/widgets/themed.h"

#include <QAbstractButton>

namespace trygg::ui {

/// What all our buttons share: Enter presses them, the pointer is felt, the height follows the text.
class ButtonBase : public Themed<QAbstractButton> {
    Q_OBJECT

public:
    explicit ButtonBase(QWidget* parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    [[nodiscard]] bool is_hovered() const;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace trygg::ui
