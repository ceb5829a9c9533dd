#include "ui/pages/look_back_words.h"

namespace trygg::ui {

QString LookBackWords::progress(app::ProgressKind progress)
{
    switch (progress) {
    case app::ProgressKind::pain: return tr("The pain itself");
    case app::ProgressKind::doing: return tr("Doing what I want to do");
    case app::ProgressKind::room: return tr("How much room the pain takes in the day");
    case app::ProgressKind::stamina: return tr("My stamina");
    case app::ProgressKind::strength: return tr("My strength");
    case app::ProgressKind::safety: return tr("Feeling safe with my body");
    }
    return {};
}

QString LookBackWords::change(app::Change change)
{
    switch (change) {
    case app::Change::worse: return tr("Worse");
    case app::Change::same: return tr("The same");
    case app::Change::better: return tr("Better");
    }
    return {};
}

QString LookBackWords::goal(app::GoalState state)
{
    switch (state) {
    case app::GoalState::reached: return tr("I am there");
    case app::GoalState::on_the_way: return tr("I am on the way");
    case app::GoalState::changed: return tr("I want something else now");
    }
    return {};
}

QString LookBackWords::overall(int step)
{
    switch (step) {
    case 1: return tr("Very much better");
    case 2: return tr("Much better");
    case 3: return tr("A little better");
    case 4: return tr("Unchanged");
    case 5: return tr("A little worse");
    case 6: return tr("Much worse");
    default: return tr("Very much worse");
    }
}

} // namespace trygg::ui
