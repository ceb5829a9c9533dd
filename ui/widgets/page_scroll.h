#pragma once

#include "ui/widgets/themed.h"

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace trygg::ui {

class FocusRing;
class PageBody;

/// A page: one centred column that scrolls, with margins by width, the focus ring and the shadows.
class PageScroll : public Themed<QScrollArea> {
    Q_OBJECT

public:
    /// `column_width` in pixels at zoom 1 (length::kReading and its sisters).
    explicit PageScroll(int column_width = length::kReading, QWidget* parent = nullptr);
    ~PageScroll() override;

    /// Where the page's blocks go, top to bottom. The page adds its own distances and last stretch.
    [[nodiscard]] QVBoxLayout* column() const { return column_; }
    void set_column_width(int pixels);
    /// Whether the window is narrow; told to every child through look_changed.
    [[nodiscard]] bool is_narrow() const { return narrow_; }
    void to_top();

signals:
    void narrow_changed(bool narrow);

protected:
    /// Does not scroll to `target` when it gets the keyboard, until the keyboard has been elsewhere; null for none.
    void leave_in_place(QWidget* target);
    void look_changed() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void show_target(QWidget* target);

    int column_width_;
    PageBody* body_;
    QVBoxLayout* column_;
    FocusRing* ring_;
    QPointer<QWidget> left_;
    bool narrow_ = false;
};

} // namespace trygg::ui
