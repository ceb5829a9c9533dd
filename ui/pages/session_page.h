#pragma once

#include "app/drafts.h"
#include "ui/pages/exercise_facts.h"
#include "ui/pages/page.h"
#include "ui/pages/session_exercise.h"

namespace trygg::ui {

class AwakeWatch;
class SessionClosing;
class SessionFar;
class SessionHead;
class SessionOkay;
class SessionOverview;

/// A session from its overview to its last questions; the draft that it is given is where it goes on.
class SessionPage : public Page {
    Q_OBJECT

public:
    /// `words` and `facts` outlive the page; `clock` must count the computer's sleep too.
    SessionPage(const Words& words, const ExerciseFacts& facts, MonotonicClock clock, QWidget* parent = nullptr);

    /// Goes to where the draft stands; an exercise that is being timed goes on if it is the same.
    void show_session(const app::SessionDraft& draft);
    /// Fills the screen, so that a person can follow it from a mat three metres away. The closing questions do not.
    void set_large(bool large);
    [[nodiscard]] bool is_large() const;
    [[nodiscard]] QWidget* first_focus() const override;
    /// Object names in tab order, all stages in turn.
    [[nodiscard]] static QStringList tab_order();

signals:
    /// Something was answered; to be stored at once.
    void changed(const trygg::app::SessionDraft& draft);
    /// The clock of the exercise has run on; to be stored, and nothing else.
    void progressed(const trygg::app::SessionDraft& draft);
    /// All is answered; to be recorded.
    void finished(const trygg::app::SessionDraft& draft);
    /// The person leaves; the draft stays.
    void left();
    /// The draft is of no use: nothing was done.
    void discarded();
    void something_new();
    void help_now();
    /// The person wants the session to fill the screen, or no longer.
    void large_wanted(bool large);
    /// is_large() is another now.
    void large_changed(bool large);
    void cue(trygg::ui::Cue cue);
    /// While true the screen should stay awake.
    void awake_changed(bool awake);

protected:
    void retranslate() override;
    void look_changed() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connect_stages();
    void connect_ways_out();
    /// Keeps the answer without moving on.
    void keep(app::SessionDraft draft);
    /// Moves on to where the draft stands.
    void move_to(app::SessionDraft draft);
    void go_back();
    void end();
    /// Goes to the check of an exercise that is left in its middle; false where nothing of it was done.
    bool keep_so_far();
    void show_stage();
    void set_buttons();
    void connect_screen();
    void watch_awake();
    void toggle_large();
    /// Whether the exercise or its check fills the page in very large type.
    [[nodiscard]] bool is_far() const;
    void arrange_far();
    void show_far();
    void act(FarAct act);
    /// Asks for the pain, or tells what okay means, over the exercise; or goes back to it.
    void open_far(FarAct over);
    [[nodiscard]] std::optional<ExerciseId> next_exercise() const;

    const ExerciseFacts& facts_;
    app::SessionDraft draft_;
    SessionHead* head_;
    SessionOverview* overview_;
    SessionExercise* exercise_;
    SessionOkay* okay_;
    SessionClosing* closing_;
    SessionFar* far_;
    AwakeWatch* awake_;
    /// What lies over the exercise or its check in the very large type: the pain, why, or nothing.
    std::optional<FarAct> over_;
    std::optional<PainScore> pain_typed_;
    bool wants_large_ = false, was_large_ = false, seen_ = false;
};

} // namespace trygg::ui
