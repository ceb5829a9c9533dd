#include "ui/shell/exercise_door.h"

namespace trygg::ui {

app::ExerciseDoor exercise_door(const app::Workbook& workbook)
{
    using app::ExerciseDoor;
    switch (workbook.stage()) {
    case app::Stage::first_start: return ExerciseDoor::no_plan;
    case app::Stage::blocked: return ExerciseDoor::blocked;
    case app::Stage::ready: break;
    }
    return workbook.plan_of(workbook.now().day()).triage_due ? ExerciseDoor::questions : ExerciseDoor::open;
}

} // namespace trygg::ui
