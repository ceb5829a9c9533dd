#pragma once

#include "ui/widgets/themed.h"

class QBoxLayout;

namespace trygg::ui {

/// A side (rail or welcome panel) and the page beside it; in a narrow window the side is on top.
class AppFrame : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit AppFrame(QWidget* side, QWidget* page, QWidget* parent = nullptr);

    /// Puts another widget at the side and leaves the old one, hidden, to the caller. Null for none.
    void set_side(QWidget* side);

protected:
    void look_changed() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QBoxLayout* layout_;
    QWidget* side_;
    bool narrow_ = false, medium_ = false;
};

} // namespace trygg::ui
