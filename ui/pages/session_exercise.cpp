#include "ui/pages/session_exercise.h"

#include "ui/pages/exercise_buttons.h"
#include "ui/pages/exercise_layout.h"
#include "ui/pages/exercise_panel.h"
#include "ui/pages/session_easier.h"
#include "ui/pages/session_far_words.h"
#include "ui/pages/session_steps.h"
#include "ui/text/convert.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QShortcut>
#include <QTimer>

namespace trygg::ui {
namespace {

using State = Countdown::State;

/// From pressing Start to being in place: standing or sitting, and down on the mat.
constexpr std::chrono::seconds kGetReady{5}, kGetDown{15};
constexpr std::chrono::milliseconds kTick{100};
/// How much may be lost when the computer dies.
constexpr std::chrono::seconds kTellEvery{20};

ExerciseRun run_of(const ExerciseFacts& facts, const app::SessionItem& item)
{
    const ExerciseId& exercise = item.exercise;
    return {facts.unit(exercise).value_or(content::Unit::repetitions), facts.parts(exercise, item.dose),
            facts.sides(exercise) == content::Sides::each ? 2 : 1,
            facts.is_on_the_floor(exercise) ? kGetDown : kGetReady, facts.pace(exercise), facts.has_bouts(exercise)};
}

} // namespace

SessionExercise::SessionExercise(const Words& words, const ExerciseFacts& facts, MonotonicClock clock, QWidget* parent)
    : Themed<QWidget>{parent}, words_{words}, facts_{facts}, clock_{std::move(clock)}, layout_{new QGridLayout{this}},
      figure_{new FigureView{this}},
      steps_{new SessionSteps{words}}, panel_{new ExercisePanel{words, facts}},
      easier_area_{new SessionEasier{words, facts}}, buttons_{new FlowRow},
      primary_{new PushButton{PushButton::Kind::primary}}, done_{new PushButton{PushButton::Kind::secondary}},
      easier_{new PushButton{PushButton::Kind::secondary}}, skip_{new PushButton{PushButton::Kind::quiet}},
      full_{new PushButton{PushButton::Kind::quiet}},
      hint_{new TextLabel{TextRole::small}}, ticks_{new QTimer{this}},
      space_{new QShortcut{Qt::Key_Space, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout_->setContentsMargins(0, 0, 0, 0);
    make_buttons();
    figure_->setObjectName(QStringLiteral("session.figure"));
    figure_->hide();
    figure_->follow([this] { return figure_moment(); });
    easier_area_->hide();
    ticks_->setInterval(kTick);
    space_->setAutoRepeat(false);
    space_->setEnabled(false);
    connect(ticks_, &QTimer::timeout, this, &SessionExercise::refresh);
    connect(space_, &QShortcut::activated, this, &SessionExercise::press_space);
    connect(easier_area_, &SessionEasier::stopped, this, &SessionExercise::finish);
    connect(easier_area_, &SessionEasier::closed, this, [this] { open_easier(false); });
    arrange();
}

void SessionExercise::make_buttons()
{
    primary_->setObjectName(QStringLiteral("session.primary"));
    done_->setObjectName(QStringLiteral("session.done"));
    easier_->setObjectName(QStringLiteral("session.easier"));
    skip_->setObjectName(QStringLiteral("session.skip"));
    full_->setObjectName(QStringLiteral("session.full_screen"));
    primary_->set_size(PushButton::Size::large);
    easier_->set_icon(Icon::easier);
    skip_->set_icon(Icon::skip);
    done_->set_icon(Icon::check);
    hint_->set_ink(Ink::secondary);
    for (QWidget* part : QList<QWidget*>{primary_, done_, easier_, skip_, full_, hint_}) buttons_->add(part);
    connect(primary_, &QAbstractButton::clicked, this, &SessionExercise::press_primary);
    connect(done_, &QAbstractButton::clicked, this, &SessionExercise::press_done);
    connect(easier_, &QAbstractButton::clicked, this, [this] { open_easier(true); });
    connect(full_, &QAbstractButton::clicked, this, &SessionExercise::full_screen_wanted);
    connect(skip_, &QAbstractButton::clicked, this, &SessionExercise::press_skip);
}

void SessionExercise::show_item(int index, const app::SessionItem& item)
{
    const bool same = shown_ && shown_->first == index && shown_->second.exercise == item.exercise &&
                      shown_->second.dose == item.dose;
    if (!same) {
        stop();
        shown_ = {index, item};
        run_ = run_of(facts_, item);
        run_.restore(std::chrono::seconds{item.elapsed});
    }
    retranslate();
}

void SessionExercise::stop()
{
    set_running(false);
    shown_.reset();
    said_.clear();
    watch_.reset();
    easier_area_->hide();
    buttons_->show();
}

void SessionExercise::retranslate()
{
    easier_->setText(tr("Easier"));
    skip_->setText(tr("Skip"));
    full_->setText(tr("Full screen"));
    full_->setToolTip(QStringLiteral("F11"));
    easier_area_->retranslate();
    if (!shown_) return;
    show_figure();
    steps_->show_exercise(shown_->second.exercise);
    panel_->show_dose(shown_->second.exercise, shown_->second.dose);
    said_.clear();
    refresh();
}

void SessionExercise::show_figure()
{
    const ExerciseId& exercise = shown_->second.exercise;
    const auto words = words_.book().exercises.find(exercise);
    if (const figure::Figure* figure = facts_.figure(exercise)) figure_->set_figure(*figure);
    if (words != words_.book().exercises.end()) figure_->set_description(to_qt(words->second.figure));
    arrange();
}

void SessionExercise::move_figure()
{
    if (!shown_) return;
    figure_->set_side(side());
    figure_->set_playing(plays());
}

figure::Side SessionExercise::side() const
{
    const auto now = clock_();
    const bool other_turn = facts_.turns_figure(shown_->second.exercise) && run_.repetition(now).value_or(0) % 2 == 1;
    const bool other = other_turn || (run_.sides() > 1 && run_.block(now).side == 1);
    return other ? figure::Side::left : figure::Side::right;
}

std::optional<double> SessionExercise::figure_moment() const
{
    const auto inside = run_.in_block(clock_());
    return inside ? std::optional{std::chrono::duration<double>{*inside}.count()} : std::nullopt;
}

bool SessionExercise::plays() const
{
    const State state = run_.state(clock_());
    return state == State::waiting || state == State::running;
}

bool SessionExercise::is_asking() const { return !easier_area_->isHidden(); }

void SessionExercise::show_far(SessionFar& far) const
{
    if (!shown_) return;
    const app::SessionItem& item = shown_->second;
    const auto words = words_.book().exercises.find(item.exercise);
    far.show_figure(facts_.figure(item.exercise),
                    words == words_.book().exercises.end() ? QString{} : to_qt(words->second.figure));
    far.move_figure(side(), plays());
    far.show_state(far_exercise(words_, facts_, item, run_, clock_(), theme().reduce_motion()));
}

void SessionExercise::act(FarAct act)
{
    if (act == FarAct::next && !done_->isHidden()) return done_->click();
    if (act == FarAct::go_on || act == FarAct::next) return primary_->click();
    if (act == FarAct::easier) return easier_->click();
    if (act == FarAct::skip) skip_->click();
}

bool SessionExercise::is_running() const { return run_.is_timed() && run_.state(clock_()) == State::running; }

PushButton* SessionExercise::primary() const
{
    return is_asking() ? easier_area_->primary() : primary_;
}

PushButton* SessionExercise::escape() const
{
    if (is_asking()) return easier_area_->back();
    return is_running() ? primary_ : nullptr;
}

QWidget* SessionExercise::first_focus() const { return primary(); }

void SessionExercise::press_primary()
{
    const auto now = clock_();
    if (run_.state(now) == State::finished) return finish(shown_->second.dose);
    if (run_.is_timed()) {
        if (is_running()) pause();
        else set_running(true);
    } else {
        run_.finish_block(now);
        if (run_.state(now) == State::finished) return finish(shown_->second.dose);
    }
    refresh();
}

void SessionExercise::press_space()
{
    auto* focused = qobject_cast<QAbstractButton*>(window()->focusWidget());
    if (focused && isAncestorOf(focused)) return focused->click();
    primary_->setFocus(Qt::ShortcutFocusReason);
    primary_->click();
}

void SessionExercise::press_done()
{
    if (is_running()) run_.finish_block(clock_());
    if (!is_running()) return finish(shown_->second.dose);
    tell_progress();
    refresh();
}

void SessionExercise::press_skip()
{
    pause();
    if (const auto amount = so_far()) return finish(*amount);
    stop();
    emit skipped();
}

std::optional<int> SessionExercise::so_far() const
{
    const auto now = clock_();
    return shown_ && run_.has_worked(now) ? std::optional{run_.amount(now)} : std::nullopt;
}

void SessionExercise::pause()
{
    if (!ticks_->isActive()) return;
    set_running(false);
    tell_progress();
}

void SessionExercise::tell_progress()
{
    told_ = clock_();
    emit progressed(static_cast<int>(run_.countdown().elapsed(told_) / std::chrono::seconds{1}));
}

void SessionExercise::set_running(bool running)
{
    const bool was = ticks_->isActive();
    if (running) run_.start(told_ = clock_());
    else run_.pause(clock_());
    if (running) ticks_->start();
    else ticks_->stop();
    space_->setEnabled(running);
    if (was == running) return;
    emit counting_changed(running);
    emit buttons_changed();
}

void SessionExercise::open_easier(bool open)
{
    pause();
    if (open) {
        easier_area_->show_exercise(shown_->second.exercise, shown_->second.dose, run_.amount(clock_()));
    }
    easier_area_->setVisible(open);
    buttons_->setVisible(!open);
    refresh();
    if (!open) primary_->setFocus(Qt::OtherFocusReason);
    emit buttons_changed();
    if (open) easier_area_->focus_answer();
}

void SessionExercise::finish(int amount)
{
    // What the clock is through with begins anew when it is opened again.
    if (run_.is_timed() && run_.state(clock_()) == State::finished) emit progressed(0);
    stop();
    emit finished(amount);
}

void SessionExercise::refresh()
{
    const auto now = clock_();
    if (run_.is_timed())
        if (const auto heard = watch_.look(run_.countdown(), now)) emit cue(*heard);
    if (run_.state(now) == State::finished || run_.state(now) == State::resting) pause();
    if (ticks_->isActive() && now - told_ >= kTellEvery) tell_progress();
    panel_->show_run(run_, now);
    move_figure();
    name_buttons();
    const bool restored = run_.state(now) == State::paused && !run_.has_moved();
    say(restored ? QStringLiteral("%1 %2").arg(hint_->text(), spoken_state(run_, now)) : spoken_state(run_, now));
    emit refreshed();
}

void SessionExercise::name_buttons()
{
    const ExerciseButtons words = exercise_buttons(run_, clock_());
    if (words.go_on != primary_->text()) {
        primary_->setText(words.go_on);
        primary_->set_icon(words.icon, words.icon == Icon::next);
    }
    done_->setText(words.done);
    done_->setVisible(!words.done.isEmpty());
    hint_->set_text(words.hint);
    hint_->setVisible(!words.hint.isEmpty());
}

void SessionExercise::say(const QString& state)
{
    const QString name = tr("%1. %2", "button, state of the exercise").arg(primary_->text(), state);
    if (name == said_) return;
    said_ = name;
    primary_->setAccessibleName(name);
}

void SessionExercise::look_changed()
{
    laid_out_.reset();
    arrange();
    if (shown_) refresh();
    Themed<QWidget>::look_changed();
}

void SessionExercise::resizeEvent(QResizeEvent* event)
{
    Themed<QWidget>::resizeEvent(event);
    arrange();
}

void SessionExercise::arrange()
{
    const bool wide = width() >= theme().scaled(kWideExercise);
    const bool with_figure = shown_ && facts_.figure(shown_->second.exercise);
    figure_->setVisible(with_figure);
    if (laid_out_ == std::pair{wide, with_figure}) return;
    laid_out_ = std::pair{wide, with_figure};
    layout_->setSpacing(theme().space(length::kBlockGap));
    lay_out(*layout_,
            {.figure = with_figure ? figure_ : nullptr, .steps = steps_, .panel = panel_, .buttons = buttons_,
             .easier = easier_area_},
            wide);
}

} // namespace trygg::ui
