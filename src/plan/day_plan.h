#pragma once

#include "content/exercise.h"
#include "plan/event.h"
#include "plan/rule.h"
#include "shared/date.h"
#include "shared/id.h"

#include <optional>
#include <vector>

namespace trygg::plan {

/// The numbers that a dose rests on.
struct Because {
    /// What last moved the exercise, or kept it where it is.
    Rule move = Rule::start;
    /// The dose before the day's form, a flare-up or a gap.
    int d = 1;
    /// Good rounds in a row at `d`.
    int streak = 0;
    /// Counting sessions graded since the beginning of BASE.
    int graded = 0;
    friend bool operator==(const Because&, const Because&) = default;
};

/// One exercise of a day's plan.
struct DayItem {
    ExerciseId exercise;
    /// Plan A's dose of the day, in `unit`.
    int dose = 1;
    content::Unit unit = content::Unit::repetitions;
    /// `dose` in sets of at most the exercise's cap, as even as possible, larger ones first.
    std::vector<int> sets;
    /// Plan B's dose of the day.
    int plan_b = 1;
    /// The rule to name for the dose of the day.
    Rule rule = Rule::start;
    Because because;
    /// The exercise that may take this one's place, when the person wants it.
    std::optional<ExerciseId> offer;
    /// Why it is not done today; only in `not_today`.
    std::optional<NotToday> why;
    friend bool operator==(const DayItem&, const DayItem&) = default;
};

/// One exercise in one session of the past, and what it led to.
struct TraceRow {
    ExerciseId exercise;
    Date day;
    /// B if any part of the session was.
    PlanKind plan = PlanKind::a;
    /// The dose that was given, and what was done.
    int dose = 1, done = 0;
    /// Whether the session counts for BASE and the streak.
    bool counts = false;
    Grade grade = Grade::open;
    /// When the event came that graded it; absent where none did.
    std::optional<Moment> graded_at;
    /// What the grade did; absent when it moved nothing.
    std::optional<Rule> rule;
    /// The dose then (of the variant, if one came); absent while open.
    std::optional<int> next;
    friend bool operator==(const TraceRow&, const TraceRow&) = default;
};

/// What to do on one day, and why.
struct DayPlan {
    Date day;
    /// A danger sign stands uncleared: nothing but the triage result.
    bool blocked = false;
    /// The triage comes before any exercise.
    bool triage_due = false;
    /// No day of training.
    bool rest_day = false;
    DayForm form = DayForm::ordinary;
    /// Day 1–6 of the return from a flare-up; absent outside one and while its triage waits.
    std::optional<int> flare_day;
    /// Three bad days in seven: ask whether it is a flare-up.
    bool ask_flare = false;
    /// The flare-up has gone on for over 14 days: a physiotherapist should look.
    bool physio = false;
    /// In programme order.
    std::vector<DayItem> items, not_today;
    /// By day, then as first done.
    std::vector<TraceRow> trace;
    friend bool operator==(const DayPlan&, const DayPlan&) = default;
};

/// `dose` in sets of at most `cap`, as even as possible, larger ones first.
[[nodiscard]] std::vector<int> in_sets(int dose, int cap);

} // namespace trygg::plan
