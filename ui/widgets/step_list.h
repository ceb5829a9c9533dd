#pragma once

#include "ui/widgets/themed.h"

#include <QList>
#include <QStringList>

namespace trygg::ui {

class FlowRow;

/// Numbered steps: discs in a column, or plain numbers in columns beside each other.
class StepList : public Themed<QWidget> {
    Q_OBJECT

public:
    enum class Kind { discs, columns };

    explicit StepList(Kind kind = Kind::discs, QWidget* parent = nullptr);

    void set_steps(const QStringList& steps);

private:
    Kind kind_;
    FlowRow* row_;
    QList<QWidget*> steps_;
};

} // namespace trygg::ui
