#pragma once

#include "plan/profile.h"
#include "shared/date.h"
#include "shared/id.h"
#include "shared/pain_score.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace trygg::plan {

/// Plan A is the dose of the day; plan B, on a bad day, is about half of it and counts as done.
enum class PlanKind { a, b };

/// How the person says that the day is.
enum class DayForm { good, ordinary, bad };

/// The part of a session that belongs to one exercise.
struct ExerciseRecord {
    ExerciseId id;
    /// In the exercise's unit, 0–9999; per side where the exercise goes by sides.
    int done = 0;
    /// The answer to "Am I okay now?".
    bool okay_now = true;
    friend bool operator==(const ExerciseRecord&, const ExerciseRecord&) = default;
};

/// A session, or a part of one; all parts of a day are one session.
struct SessionEvent {
    PlanKind plan = PlanKind::a;
    PainScore pain_before = PainScore::of(0);
    PainScore pain_worst = PainScore::of(0);
    /// 1–40, ids different.
    std::vector<ExerciseRecord> exercises;
    /// New numbness or weakness.
    std::optional<bool> new_signs;
    std::optional<std::string> note;
    friend bool operator==(const SessionEvent&, const SessionEvent&) = default;
};

/// The answer to "Am I okay later?".
struct LaterEvent {
    bool okay = true;
    PainScore pain = PainScore::of(0);
    /// Which exercises a "no" is about; none named means all.
    std::vector<ExerciseId> suspected;
    std::optional<bool> new_signs;
    /// Leg pain that moved further down for 24 h; the same as a "no" for all.
    std::optional<bool> leg_pain_further_down;
    std::optional<std::string> note;
    /// Whether `suspected` was given at all (an empty list is kept as written).
    bool suspected_given = false;
    friend bool operator==(const LaterEvent&, const LaterEvent&) = default;
};

struct DayFormEvent {
    DayForm form = DayForm::ordinary;
    friend bool operator==(const DayFormEvent&, const DayFormEvent&) = default;
};

struct DailyPainEvent {
    PainScore pain = PainScore::of(0);
    std::optional<std::string> note;
    friend bool operator==(const DailyPainEvent&, const DailyPainEvent&) = default;
};

/// A completed triage.
struct TriageEvent {
    bool short_form = false;
    /// emergency, same_day, within_days, physio or self_care.
    std::string level;
    std::vector<RuleId> rules;
    bool blocks_plan = false;
    /// The answers as compact JSON with sorted keys, kept for the record; the planner does not read them.
    std::optional<std::string> answers_json;
    std::optional<std::string> content_version;
    friend bool operator==(const TriageEvent&, const TriageEvent&) = default;
};

/// A clinician has examined the person and cleared them for exercise.
struct ClearanceEvent {
    /// 1–200 characters.
    std::string who;
    Date on{};
    friend bool operator==(const ClearanceEvent&, const ClearanceEvent&) = default;
};

struct FlareEvent {
    friend bool operator==(const FlareEvent&, const FlareEvent&) = default;
};

/// The person chooses less; `dose` 1–9999.
struct LowerEvent {
    ExerciseId exercise;
    int dose = 1;
    friend bool operator==(const LowerEvent&, const LowerEvent&) = default;
};

struct SwapEvent {
    ExerciseId from;
    ExerciseId to;
    friend bool operator==(const SwapEvent&, const SwapEvent&) = default;
};

struct ExcludeEvent {
    ExerciseId exercise;
    friend bool operator==(const ExcludeEvent&, const ExcludeEvent&) = default;
};

struct PrescribeEvent {
    PrescriptionEntry entry;
    friend bool operator==(const PrescribeEvent&, const PrescribeEvent&) = default;
};

struct ProfileEvent {
    ProfileChange change;
    friend bool operator==(const ProfileEvent&, const ProfileEvent&) = default;
};

/// What happened; the alternatives are the event types of planner_exact.md.
using EventBody = std::variant<ProfileEvent, ClearanceEvent, TriageEvent, LaterEvent, DailyPainEvent,
                               DayFormEvent, LowerEvent, SwapEvent, ExcludeEvent, PrescribeEvent,
                               SessionEvent, FlareEvent>;

/// One entry of the history.
struct Event {
    Moment at;
    EventBody body;
    /// The event as compact UTF-8 JSON with sorted keys; the last tie-break of the playing order.
    std::string canonical;
    friend bool operator==(const Event&, const Event&) = default;
};

/// Everything that the planner folds: the first day's profile and prescription, and what came after.
struct History {
    Profile profile;
    Prescription prescription;
    std::vector<Event> events;
    friend bool operator==(const History&, const History&) = default;
};

} // namespace trygg::plan
