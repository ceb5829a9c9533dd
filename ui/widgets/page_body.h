#pragma once

#include "ui/widgets/themed.h"

namespace trygg::ui {

/// The paper of a page; paints the soft shadows under the white cards that stand on it.
class PageBody : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit PageBody(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace trygg::ui
