#pragma once

#include "ui/theme/theme.h"

#include <QEvent>
#include <QObject>

class QWidget;

namespace trygg::ui {

/// Owns the theme of a window; built in main, handed to the main window, never found globally.
class ThemeHolder : public QObject {
    Q_OBJECT

public:
    explicit ThemeHolder(Theme theme, QObject* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return theme_; }
    /// Puts another theme in force in every dressed window.
    void set_theme(const Theme& theme);
    /// Makes this holder the source of `theme_of` for `window` and everything in it; it outlives them.
    void dress(QWidget* window);

signals:
    /// The theme has changed; the windows have been told already.
    void changed();

private:
    void apply(QWidget* window) const;

    Theme theme_;
};

/// The holder that dresses a widget's window; null before it has one.
[[nodiscard]] const ThemeHolder* holder_of(const QWidget* widget);

/// The theme in force for a widget: its window's holder, or the light default before it has one.
[[nodiscard]] const Theme& theme_of(const QWidget* widget);

/// Whether the widget's window is narrow: width / zoom under 620.
[[nodiscard]] bool narrow_of(const QWidget* widget);

/// Type of the event a widget gets when its theme or narrowness has changed.
[[nodiscard]] QEvent::Type look_event();

/// Sends the look event to `root` and everything in it.
void announce_look(QWidget* root);

} // namespace trygg::ui
