#include "ui/pages/exercise_layout.h"

#include <QGridLayout>

namespace trygg::ui {
namespace {

constexpr int kStepsShare = 8, kPanelShare = 5;

} // namespace

void lay_out(QGridLayout& grid, const ExerciseParts& parts, bool wide)
{
    for (QWidget* part : {parts.steps, parts.panel, parts.buttons, parts.easier}) grid.removeWidget(part);
    if (wide) {
        grid.addWidget(parts.steps, 0, 0);
        grid.addWidget(parts.panel, 0, 1);
        grid.addWidget(parts.buttons, 1, 0, 1, 2);
        grid.addWidget(parts.easier, 2, 0, 1, 2);
    } else {
        grid.addWidget(parts.panel, 0, 0);
        grid.addWidget(parts.buttons, 1, 0);
        grid.addWidget(parts.easier, 2, 0);
        grid.addWidget(parts.steps, 3, 0);
    }
    grid.setColumnStretch(0, kStepsShare);
    grid.setColumnStretch(1, wide ? kPanelShare : 0);
}

} // namespace trygg::ui
