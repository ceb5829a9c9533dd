#pragma once

#include "app/drafts.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/cue_watch.h"
#include "ui/pages/exercise_run.h"
#include "ui/pages/monotonic_clock.h"
#include "ui/pages/session_far.h"
#include "ui/widgets/themed.h"

class QGridLayout;
class QShortcut;
class QTimer;

namespace trygg::ui {

class ExercisePanel;
class FigureView;
class FlowRow;
class PushButton;
class SessionEasier;
class SessionSteps;
class TextLabel;

/// One exercise of a session being done.
class SessionExercise : public Themed<QWidget> {
    Q_OBJECT

public:
    SessionExercise(const Words& words, const ExerciseFacts& facts, MonotonicClock clock, QWidget* parent = nullptr);

    /// Begins anew or where it was left, unless it is the same item that is shown already: then the clock goes on.
    void show_item(int index, const app::SessionItem& item);
    /// Pauses a running clock.
    void pause();
    /// Whether it has gone on since it was shown.
    [[nodiscard]] bool has_moved() const { return run_.has_moved(); }
    /// The amount that was done so far; empty if nothing was.
    [[nodiscard]] std::optional<int> so_far() const;
    /// Stops the clock and forgets how far it was.
    void stop();
    void retranslate();
    [[nodiscard]] PushButton* primary() const;
    /// What Escape does here before it goes back; null for nothing.
    [[nodiscard]] PushButton* escape() const;
    [[nodiscard]] QWidget* first_focus() const;
    /// Whether it is asked how much was done, which takes the page's own fields.
    [[nodiscard]] bool is_asking() const;
    /// Puts the exercise on the screen for a distance, as it is now.
    void show_far(SessionFar& far) const;
    /// How many seconds into its movement the figure is; empty where it keeps its own time.
    [[nodiscard]] std::optional<double> figure_moment() const;
    /// Does what a key of that screen asks for.
    void act(FarAct act);

signals:
    /// The exercise is over with this amount.
    void finished(int amount);
    void skipped();
    /// So many seconds of its clock have run: now and then while it runs, and when it stops.
    void progressed(int seconds);
    /// While true the clock runs.
    void counting_changed(bool counting);
    /// A moment that can be heard.
    void cue(trygg::ui::Cue cue);
    /// Something that is shown may have changed.
    void refreshed();
    void full_screen_wanted();
    /// primary() or escape() is another one now, or is_asking().
    void buttons_changed();

protected:
    void look_changed() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void make_buttons();
    void press_primary();
    /// Presses the button that has the keyboard, else the first: while the clock runs, that one pauses.
    void press_space();
    void press_done();
    /// Passes it over; what was done already is kept.
    void press_skip();
    void set_running(bool running);
    void tell_progress();
    void open_easier(bool open);
    void refresh();
    void name_buttons();
    void say(const QString& state);
    void arrange();
    void show_figure();
    void move_figure();
    [[nodiscard]] figure::Side side() const;
    [[nodiscard]] bool plays() const;
    [[nodiscard]] bool is_running() const;
    void finish(int amount);

    const Words& words_;
    const ExerciseFacts& facts_;
    MonotonicClock clock_;
    std::optional<std::pair<int, app::SessionItem>> shown_;
    ExerciseRun run_;
    CueWatch watch_;
    std::chrono::milliseconds told_{};
    QString said_;
    QGridLayout* layout_;
    FigureView* figure_;
    SessionSteps* steps_;
    ExercisePanel* panel_;
    SessionEasier* easier_area_;
    FlowRow* buttons_;
    PushButton* primary_;
    PushButton* done_;
    PushButton* easier_;
    PushButton* skip_;
    PushButton* full_;
    TextLabel* hint_;
    QTimer* ticks_;
    QShortcut* space_;
    /// Wide, and with a figure, as it was laid out last.
    std::optional<std::pair<bool, bool>> laid_out_;
};

} // namespace trygg::ui
