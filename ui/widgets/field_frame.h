#pragma once

#include "ui/widgets/themed.h"

#include <QPointer>

namespace trygg::ui {

/// The edge round a text field: heavier while the field inside has the keyboard, red on an error.
class FieldFrame : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit FieldFrame(QWidget* parent = nullptr);

    /// Puts a field of Qt's inside; the frame's edge follows its keyboard.
    void hold(QWidget* field, int stretch = 1);
    void set_error(bool error);

protected:
    void look_changed() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void dress_field();

    QPointer<QWidget> field_;
    bool error_ = false;
};

} // namespace trygg::ui
