#pragma once

#include "ui/pages/exercise_facts.h"
#include "ui/pages/today_state.h"
#include "ui/shell/screen_awake.h"
#include "ui/shell/services.h"
#include "ui/shell/sounds.h"

#include <QObject>

namespace trygg::ui {

class CorrectPage;
class LaterPage;
class LogPage;
class SessionPage;
class TodayPage;

/// The day: today's page, the session, the later check, a session done elsewhere, corrections.
class DayFlow : public QObject {
    Q_OBJECT

public:
    DayFlow(Services services, QObject* parent);
    /// `changes`: what an answer just stored did to the doses.
    void show_today(const std::vector<app::DoseChange>& changes = {});
    /// What the newest answer did to the doses; told once.
    [[nodiscard]] std::vector<app::DoseChange> take_changes();
    /// Does a session in which a ready-made programme is tried.
    void try_out(const app::SessionDraft& draft);
    [[nodiscard]] ExerciseFacts& facts() { return facts_; }

signals:
    /// An article is wanted; back from it leads to the day.
    void read(const ArticleId& article);
    /// A danger sign may have come: the short triage is wanted.
    void something_new();
    void help_now();
    /// The look back that is due is wanted, or what they showed.
    void look_back();
    void look_backs();
    /// What was stored may have changed where the person is (a triage due, for one).
    void recorded();
    /// A programme was tried on `day` and is stored, or how it was after the session of that day is answered.
    void tried(trygg::Date day);

private:
    void build_today();
    void show_session(const app::SessionDraft& draft);
    void build_session();
    /// Stores an answer of the session; one that may not go on any more is from now on only closed.
    void keep(const app::SessionDraft& changed);
    void finish(const app::SessionDraft& done);
    void drop_session();
    /// Whether today's page still says what is true; shows it anew if not.
    [[nodiscard]] bool still(TodayState state);
    void connect_screen();
    void show_later();
    void show_log();
    void write_log(const app::LogDraft& draft);
    void show_correct();
    /// Puts a page of this flow into the window.
    void place(Page* page);

    Services services_;
    ExerciseFacts facts_;
    Sounds sounds_;
    ScreenAwake awake_;
    TodayPage* today_ = nullptr;
    SessionPage* session_ = nullptr;
    LaterPage* later_ = nullptr;
    LogPage* log_ = nullptr;
    CorrectPage* correct_ = nullptr;
    /// The day of the session that the later check is about.
    Date checked_day_;
    std::vector<app::DoseChange> changes_;
};

} // namespace trygg::ui
