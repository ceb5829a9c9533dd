#pragma once

#include "ui/widgets/themed.h"

#include <QStringList>

class QVBoxLayout;

namespace trygg::ui {

/// Short lines under each other, each with a bullet.
class BulletList : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit BulletList(QWidget* parent = nullptr);

    void set_lines(const QStringList& lines);

private:
    QVBoxLayout* layout_;
    QStringList lines_;
};

} // namespace trygg::ui
