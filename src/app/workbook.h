#pragma once

#include "app/drafts.h"
#include "app/first_start.h"
#include "app/library.h"
#include "app/standing.h"
#include "app/today.h"
#include "app/triage_draft.h"
#include "diary/entry.h"
#include "plan/event.h"
#include "shared/clock.h"
#include "storage/diary.h"
#include "triage/assess.h"

#include <optional>
#include <string>
#include <vector>

namespace trygg::app {

/// Where the person is in the whole.
enum class Stage {
    first_start, ///< no programme yet
    blocked,     ///< the last triage blocks the plan until a clinician has cleared the person
    ready        ///< a programme is under way
};

/// What the first start leads to.
struct Proposal {
    plan::Prescription prescription;
    /// Why the person's own goal is left out, if it is.
    std::optional<plan::GoalFault> goal_fault;
    /// The first day's plan if this were accepted now.
    plan::DayPlan first_day;
};

/// A completed triage as the diary keeps it.
struct PastTriage {
    Moment at;
    plan::TriageEvent triage;
    /// What it was assessed by, as far as today's questions know it.
    triage::Answers answers;
};

/// The one door for a shell. What changes something is durable when it returns and throws StorageError
/// when it cannot be; then nothing has changed.
class Workbook {
public:
    /// The three outlive the workbook.
    Workbook(const Library& library, storage::Diary& diary, const Clock& clock);

    [[nodiscard]] const Library& library() const { return library_; }
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] Moment now() const { return clock_.now(); }
    /// The history as the planner folds it.
    [[nodiscard]] plan::History history() const;
    /// The profile as it is now, with every change since the first day.
    [[nodiscard]] plan::Profile profile() const;
    /// The goal of the first start, as it was accepted or as it is being answered.
    [[nodiscard]] std::optional<OwnGoal> first_goal() const;

    [[nodiscard]] FirstStart first_start() const;
    void save(const FirstStart& start);
    [[nodiscard]] Proposal proposal(const FirstStart& start) const;
    /// Accepts the proposal: keeps profile, prescription and answers, and ends the first start.
    void begin_programme(const FirstStart& start);

    /// The triage in progress; a new one of `form` where none is.
    [[nodiscard]] TriageDraft triage_draft(triage::Form form) const;
    [[nodiscard]] bool has_triage_draft() const;
    void save(const TriageDraft& draft);
    void discard_triage();
    /// The draft's answers with what the last full form and the last clearance carry over.
    [[nodiscard]] triage::Interview interview(const TriageDraft& draft) const;
    [[nodiscard]] triage::Verdict assess(const TriageDraft& draft) const;
    /// Completes the triage: its result page was left by its button.
    void complete(const TriageDraft& draft);
    /// Every completed triage, newest first.
    [[nodiscard]] std::vector<PastTriage> triages() const;
    /// The newest completed triage, whichever its form.
    [[nodiscard]] std::optional<PastTriage> last_triage() const;
    /// The answers of the newest completed full form; empty before the first.
    [[nodiscard]] triage::Answers last_answers() const;

    [[nodiscard]] Today today() const;
    /// The plan of another day, as far as the history up to now decides it.
    [[nodiscard]] plan::DayPlan plan_of(Date day) const;

    /// How the exercises of the catalogue stand to today's plan, behind `door`.
    [[nodiscard]] Standings standings(ExerciseDoor door) const;

    /// What is left of today's session as it begins, with plan A's or, on a bad day, plan B's doses.
    [[nodiscard]] SessionDraft new_session() const;
    [[nodiscard]] std::optional<SessionDraft> session_draft() const;
    /// Whether a session may go on now: it is of today, and the plan still gives at least what is left of it.
    [[nodiscard]] bool goes_on(const SessionDraft& draft) const;
    void save(SessionDraft draft);
    void discard_session();
    /// Stores what was done; a draft of an earlier day under the moment when it was last touched.
    void record(const SessionDraft& draft);

    [[nodiscard]] LaterDraft later_draft() const;
    void save(const LaterDraft& draft);
    /// Stores the answer and tells what it did to the doses.
    std::vector<DoseChange> record(const LaterDraft& draft);
    /// What the answer would do to the doses; empty while it is not complete.
    [[nodiscard]] std::vector<DoseChange> preview(const LaterDraft& draft) const;

    [[nodiscard]] std::optional<LogDraft> log_draft() const;
    /// An empty log of a day with its plan's doses, every amount 0.
    [[nodiscard]] LogDraft new_log(Date day, plan::PlanKind plan) const;
    void save(const LogDraft& draft);
    void discard_log();
    void record(const LogDraft& draft);

    /// Sessions, later checks and day forms of the last seven days, newest first.
    [[nodiscard]] std::vector<diary::Entry> correctable() const;
    void correct(diary::EntryId id, const plan::EventBody& corrected);
    [[nodiscard]] const std::filesystem::path& diary_file() const;
    /// Writes the whole diary to `target`, which is replaced; the copy opens like the diary itself.
    void back_up(const std::filesystem::path& target) const;

    /// Any other event, written down now: day form, clearance, lower, swap, exclude, prescribe, profile, flare.
    void record(const plan::EventBody& body);

private:
    /// As above, with the plan of today.
    [[nodiscard]] Standings standings(ExerciseDoor door, const plan::DayPlan& plan) const;
    [[nodiscard]] bool goes_on(const SessionDraft& draft, const plan::DayPlan& plan) const;
    /// When a session was last worked on; closing one does not move it, so that its day stays the day that it is of.
    [[nodiscard]] Moment touched(const SessionDraft& draft) const;
    [[nodiscard]] std::optional<Date> closed_day() const;
    [[nodiscard]] std::vector<DoseChange> changes_by(const plan::History& before, const plan::History& after) const;

    const Library& library_;
    storage::Diary& diary_;
    const Clock& clock_;
};

} // namespace trygg::app
