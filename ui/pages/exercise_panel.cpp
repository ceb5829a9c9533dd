#include "ui/pages/exercise_panel.h"

#include "ui/pages/large_text.h"
#include "ui/text/wording.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

using std::chrono::seconds;

struct Panel {
    Q_DECLARE_TR_FUNCTIONS(ExercisePanel)
};

QString time_text(seconds left, content::Unit unit)
{
    return unit == content::Unit::minutes ? Wording::clock(left) : Panel::tr("%1 s", "seconds left").arg(left.count());
}

QString phase_words(const Phase& phase, content::Unit unit)
{
    switch (phase.kind) {
    case Phase::Kind::get_ready: return Panel::tr("Get ready");
    case Phase::Kind::rest: return Panel::tr("Rest");
    case Phase::Kind::change_sides: return Panel::tr("Change sides");
    case Phase::Kind::work: break;
    }
    return unit == content::Unit::minutes ? Panel::tr("left") : Panel::tr("left to hold");
}

/// Of repetitions only the person knows how many were done.
QString end_words(const ExerciseRun& run) { return run.is_paced() ? Panel::tr("Done?") : Panel::tr("Done"); }

/// Says for a while that the half is over, as the tone does.
bool says_half(const ExerciseRun& run, Countdown::Time now)
{
    constexpr seconds kShown{4};
    const Countdown& countdown = run.countdown();
    return countdown.is_past_half(now) && countdown.phase(now)->length - countdown.left(now) * 2 < kShown * 2;
}

QString side_words(int side) { return side == 0 ? Panel::tr("first side") : Panel::tr("other side"); }

/// "Set 1 of 2, first side"; empty where there is only one set and no sides.
QString block_words(const ExerciseRun& run, Countdown::Time now)
{
    const Block block = run.block(now);
    if (run.has_open_rests() && run.sets() > 1) return Panel::tr("Part %1 of %2").arg(block.set + 1).arg(run.sets());
    if (run.sets() > 1 && run.sides() > 1)
        return Panel::tr("Set %1 of %2, %3").arg(block.set + 1).arg(run.sets()).arg(side_words(block.side));
    if (run.sets() > 1) return Panel::tr("Set %1 of %2").arg(block.set + 1).arg(run.sets());
    if (run.sides() < 2) return {};
    return block.side == 0 ? Panel::tr("First side") : Panel::tr("Other side");
}

void fill_sets(TimerRingState& state, const ExerciseRun& run, Countdown::Time now)
{
    const bool over = run.state(now) == Countdown::State::finished;
    // The parts of a long walk are too many for dots.
    if (run.sets() > 1 && !run.has_open_rests()) {
        state.sets = run.sets();
        state.sets_done = over ? run.sets() : run.block(now).set;
    }
    if (!over) state.sets_words = block_words(run, now);
}

/// A block before it is timed, and every block that no clock leads through.
void fill_amount(TimerRingState& state, const ExerciseRun& run, Countdown::Time now)
{
    const int amount = run.block(now).amount;
    if (run.unit() == content::Unit::repetitions) {
        state.numeral = QString::number(amount);
        state.caption = Wording::unit(run.unit());
    } else {
        const bool minutes = run.unit() == content::Unit::minutes;
        state.numeral = time_text(minutes ? std::chrono::minutes{amount} : seconds{amount}, run.unit());
    }
}

/// A phase that runs: the time that is left of it, or the repetition that is due.
void fill_phase(TimerRingState& state, const ExerciseRun& run, const Phase& phase, Countdown::Time now, bool in_steps)
{
    const seconds left = std::chrono::ceil<seconds>(run.countdown().left(now));
    if (const auto repetition = run.repetition(now)) {
        const QString all = Wording::amount(run.block(now).amount, run.unit());
        state.numeral = QString::number(*repetition + 1);
        state.caption = Panel::tr("of %1", "the repetition that is due, of so many").arg(all);
    } else {
        const bool work = phase.kind == Phase::Kind::work;
        state.numeral = time_text(left, work ? run.unit() : content::Unit::seconds);
        state.caption = phase_words(phase, run.unit());
    }
    if (says_half(run, now)) state.caption = Panel::tr("Half is over");
    const std::chrono::duration<double> whole = phase.length;
    state.fraction = in_steps ? 1 - std::chrono::duration<double>{left} / whole : run.countdown().fraction(now);
}

} // namespace

TimerRingState ring_state(const ExerciseRun& run, Countdown::Time now, bool in_steps)
{
    TimerRingState state;
    fill_sets(state, run, now);
    const Phase* phase = run.countdown().phase(now);
    if (run.state(now) == Countdown::State::finished) {
        fill_amount(state, run, now);
        state.fraction = 1;
        state.caption = end_words(run);
    } else if (run.state(now) == Countdown::State::waiting || !phase) {
        fill_amount(state, run, now);
    } else if (phase->is_open) {
        // A time would look as if it ran.
        state.numeral = phase_words(*phase, run.unit());
        state.caption = Panel::tr("then %1", "the next part").arg(Wording::amount(run.block(now).amount, run.unit()));
    } else {
        fill_phase(state, run, *phase, now, in_steps);
    }
    return state;
}

QString spoken_state(const ExerciseRun& run, Countdown::Time now)
{
    if (run.state(now) == Countdown::State::finished) return end_words(run);
    const QString block = block_words(run, now);
    const QString amount = Wording::amount(run.block(now).amount, run.unit());
    const Phase* phase = run.countdown().phase(now);
    QStringList parts;
    if (phase && phase->is_open)
        parts << phase_words(*phase, run.unit());
    else if (run.is_timed() && phase && phase->kind != Phase::Kind::work)
        parts << Panel::tr("%1, %2", "phase, its length")
                     .arg(phase_words(*phase, run.unit()),
                          Wording::amount(static_cast<int>(phase->length / seconds{1}), content::Unit::seconds));
    parts << amount;
    if (!block.isEmpty()) parts << block;
    return parts.join(QStringLiteral(". "));
}

ExercisePanel::ExercisePanel(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Card{Kind::surface, parent}, words_{words}, facts_{facts}, name_{new TextLabel{TextRole::h2}},
      dose_{new LargeText{TextRole::h1, QFont::DemiBold}}, sides_{new TextLabel{TextRole::body}}, ring_{new TimerRing}
{
    dose_->set_ink(Ink::primary);
    sides_->set_ink(Ink::secondary);
    body()->addWidget(name_);
    body()->addSpacing(length::kHalf);
    body()->addWidget(dose_);
    body()->addWidget(sides_);
    body()->addStretch(1);
    body()->addSpacing(length::kUnit * 2);
    body()->addWidget(ring_);
    body()->addStretch(1);
}

void ExercisePanel::show_dose(const ExerciseId& exercise, int dose)
{
    name_->set_text(words_.exercise(exercise));
    dose_->set_text(facts_.dose(exercise, dose));
    sides_->set_text(Wording::sides(facts_.sides(exercise)));
    sides_->setVisible(!sides_->text().isEmpty());
}

void ExercisePanel::show_run(const ExerciseRun& run, Countdown::Time now)
{
    ring_->set_state(ring_state(run, now, theme().reduce_motion()));
    // In a narrow window name, dose and Start must be seen together: the ring comes when there is time to show.
    const bool counts = run.is_timed() && run.state(now) != Countdown::State::waiting;
    ring_->setVisible(counts || !narrow_of(this));
}

} // namespace trygg::ui
