#pragma once

#include "ui/theme/theme_holder.h"

#include <QSize>
#include <QWidget>

#include <memory>

namespace trygg::ui {

/// A dressed window with one widget filling it, shown and with the keyboard.
class Stage {
public:
    explicit Stage(QWidget* played, Theme theme = Theme{}, QSize size = {1100, 760});

    [[nodiscard]] QWidget& window() { return *window_; }
    [[nodiscard]] QWidget* focused() const { return window_->focusWidget(); }
    ThemeHolder& holder() { return holder_; }
    void resize(QSize size);
    /// A key to whatever has the keyboard.
    void press(Qt::Key key);
    void type(const QString& text);

private:
    ThemeHolder holder_;
    std::unique_ptr<QWidget> window_;
};

/// Lets everything posted happen.
void settle();

} // namespace trygg::ui
