#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace trygg::ui {

/// A page made of widgets in known states, for looking at and for measuring.
struct Scene {
    enum class Side { none, rail, welcome };
    QString name;
    Side side = Side::rail;
    std::function<QWidget*()> page;
};

/// Every widget, gathered into pages like those of the program.
[[nodiscard]] QList<Scene> gallery();

/// A scene in its frame, ready to be shown in a window.
[[nodiscard]] QWidget* framed(const Scene& scene);

} // namespace trygg::ui
