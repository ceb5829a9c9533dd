#pragma once

#include "ui/widgets/themed.h"

#include <QString>

namespace trygg::ui {

/// The leaf and the program's name.
class Brand : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit Brand(QWidget* parent = nullptr);

    void set_name(const QString& name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString name_;
};

} // namespace trygg::ui
