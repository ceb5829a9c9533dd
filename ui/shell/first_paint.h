#pragma once

#include <functional>

#include <QObject>

class QWidget;

namespace trygg::ui {

/// Calls back once, when a window has painted itself for the first time.
class FirstPaint : public QObject {
    Q_OBJECT

public:
    FirstPaint(QWidget* window, std::function<void()> then);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> then_;
};

} // namespace trygg::ui
