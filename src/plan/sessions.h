#pragma once

#include "plan/event.h"
#include "plan/moves.h"
#include "plan/programme.h"
#include "plan/session_row.h"

#include <optional>
#include <span>
#include <vector>

namespace trygg::plan {

/// One exercise in a part of a session; without a slot it is none that the planner knows.
struct PartItem {
    std::optional<Slot> slot;
    int done = 0;
    bool okay_now = true;
};

/// A part of a session.
struct SessionPart {
    Day day{};
    Moment at;
    PlanKind plan = PlanKind::a;
    int pain_before = 0, pain_worst = 0;
    bool new_signs = false;
    std::span<const PartItem> items;
};

/// An answer to "Am I okay later?".
struct LaterAnswer {
    Day day{};
    Moment at;
    bool okay = true;
    int pain = 0;
    /// Slots of those suspected that the planner knows.
    std::span<const Slot> suspected;
    bool new_signs = false, further_down = false;
};

/// All sessions of a history, by exercise, and the check that waits for the newest of them.
class Sessions {
public:
    /// Adds a part, on day 1–6 of the return from a flare-up or on none of them; returns whether it
    /// asks for a triage.
    bool add(const SessionPart& part, std::optional<int> flare_day, Programme& programme,
             const Circumstances& around);
    /// Takes an answer about the newest session; returns whether it asks for a triage.
    bool answer(const LaterAnswer& answer, Programme& programme, const Circumstances& around);
    /// Ends the wait of the newest session if its third day has begun.
    void begin_day(Programme& programme, const Circumstances& around);

    /// By day, then as first done.
    [[nodiscard]] const std::vector<SessionRow>& rows() const noexcept { return rows_; }
    [[nodiscard]] const std::optional<Session>& newest() const noexcept { return newest_; }
    /// The rows of the newest session.
    [[nodiscard]] std::span<const SessionRow> newest_rows() const;

private:
    void end_wait(Programme& programme, const Circumstances& around);
    void record(const PartItem& item, const SessionPart& part, std::optional<int> flare_day,
                Programme& programme, bool may_count);
    SessionRow* row_of(Slot slot);
    [[nodiscard]] Grade certain_grade(const SessionRow& row) const;
    [[nodiscard]] bool doubts(const std::vector<Slot>& suspected, Slot slot) const;
    /// Calls `visit` with every row of the newest session, in programme order.
    template <class Visit>
    void in_programme_order(const Programme& programme, Visit visit);

    std::vector<SessionRow> rows_;
    std::optional<Session> newest_;
    std::vector<std::size_t> visiting_;
};

} // namespace trygg::plan
