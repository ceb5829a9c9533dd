#include "ui/pages/exercise_layout.h"

#include <QGridLayout>

namespace trygg::ui {
namespace {

constexpr int kStepsShare = 8, kPanelShare = 5;

} // namespace

void lay_out(QGridLayout& grid, const ExerciseParts& parts, bool wide)
{
    for (QWidget* part : {parts.steps, parts.panel, parts.buttons, parts.easier}) grid.removeWidget(part);
    if (parts.figure) grid.removeWidget(parts.figure);
    const int columns = wide ? 2 : 1;
    int row = 0;
    if (wide) grid.addWidget(parts.figure ? parts.figure : parts.steps, row, 0);
    grid.addWidget(parts.panel, row++, columns - 1);
    grid.addWidget(parts.buttons, row++, 0, 1, columns);
    grid.addWidget(parts.easier, row++, 0, 1, columns);
    if (!wide && parts.figure) grid.addWidget(parts.figure, row++, 0);
    if (!wide || parts.figure) grid.addWidget(parts.steps, row, 0, 1, columns);
    grid.setColumnStretch(0, kStepsShare);
    grid.setColumnStretch(1, wide ? kPanelShare : 0);
}

} // namespace trygg::ui
