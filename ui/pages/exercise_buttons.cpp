#include "ui/pages/exercise_buttons.h"

#include <QCoreApplication>

namespace trygg::ui {
namespace {

using State = Countdown::State;

struct Buttons {
    Q_DECLARE_TR_FUNCTIONS(trygg::ui::SessionExercise)
};

QString block_done_words(const ExerciseRun& run, Countdown::Time now)
{
    const Block block = run.block(now);
    if (run.is_last_block(now)) return Buttons::tr("Done");
    const bool turn = run.sides() > 1 && block.side == 0 && block.set + 1 == run.sets();
    return turn ? Buttons::tr("First side done") : Buttons::tr("Set %1 done").arg(block.set + 1);
}

ExerciseButtons at_the_end(const ExerciseRun& run)
{
    if (!run.is_paced()) return {Buttons::tr("Go on"), Icon::next, {}, {}};
    return {Buttons::tr("I have done it"), Icon::check, {}, Buttons::tr("You can change the number in the next step.")};
}

} // namespace

ExerciseButtons exercise_buttons(const ExerciseRun& run, Countdown::Time now)
{
    const QString all_done = Buttons::tr("I have done it");
    const State state = run.state(now);
    if (state == State::finished) return at_the_end(run);
    if (!run.is_timed()) return {block_done_words(run, now), Icon::check, {}, {}};
    if (state == State::running)
        return {Buttons::tr("Pause"), Icon::pause, run.in_block(now) ? Buttons::tr("I have done them") : QString{},
                Buttons::tr("The space bar pauses")};
    if (state == State::waiting) {
        const QString own_pace = Buttons::tr("Start counts with you. You can also do them at your own pace.");
        return {Buttons::tr("Start"), Icon::play, all_done, run.is_paced() ? own_pace : QString{}};
    }
    if (state == State::resting)
        return {Buttons::tr("Go on"), Icon::play, {}, Buttons::tr("Rest for as long as you want. The clock waits.")};
    return {Buttons::tr("Continue"), Icon::play, all_done,
            run.has_moved() ? QString{} : Buttons::tr("You go on from where you stopped.")};
}

} // namespace trygg::ui
