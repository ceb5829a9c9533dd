#pragma once

#include "diary/evaluation.h"
#include "plan/event.h"
#include "shared/date.h"
#include "shared/pain_score.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace trygg::app {

/// After how many weeks of the programme it is looked back on.
inline constexpr std::array kLookBackWeeks{6, 12};

/// The six ways in which it can have become better.
enum class ProgressKind { pain, doing, room, stamina, strength, safety };
inline constexpr std::array kProgressKinds{ProgressKind::pain,    ProgressKind::doing,    ProgressKind::room,
                                      ProgressKind::stamina, ProgressKind::strength, ProgressKind::safety};

/// How one of them is, held against the beginning.
enum class Change { worse, same, better };
inline constexpr std::array kChanges{Change::worse, Change::same, Change::better};

/// Where the person is with their goal.
enum class GoalState { reached, on_the_way, changed };
inline constexpr std::array kGoalStates{GoalState::reached, GoalState::on_the_way, GoalState::changed};

/// Where a number from 0 to 10 went; what differs by less than 2 is about the same.
enum class Direction { down, same, up };
inline constexpr std::array kDirections{Direction::down, Direction::same, Direction::up};

/// Something the person wants to do, and how it goes: 0 not at all, 10 as before.
struct ActivityScore {
    std::string name;
    std::optional<PainScore> score;
    friend bool operator==(const ActivityScore&, const ActivityScore&) = default;
};

/// The answers of one look back; what was passed over is empty.
struct LookBack {
    std::map<ProgressKind, Change> progress;
    std::array<ActivityScore, 3> activities;
    std::optional<GoalState> goal;
    /// The change as a whole in seven steps, from 1, very much better, to 7, very much worse.
    std::optional<int> overall;
    /// Pain of the last two weeks held against the first two, when it was looked back; never asked for.
    std::optional<Direction> pain;
    /// The person left this one out.
    bool skipped = false;
    friend bool operator==(const LookBack&, const LookBack&) = default;
};

/// Whether anything was answered.
[[nodiscard]] bool has_answers(const LookBack& look_back);
/// Whether it tells of a turn for the worse, as a whole or in three ways of the six.
[[nodiscard]] bool tells_worse(const LookBack& look_back);

/// As the diary keeps it, and read from there; what it does not know is passed over.
[[nodiscard]] diary::Draft to_text(const LookBack& look_back);
[[nodiscard]] LookBack look_back_from(const diary::Draft& draft);

/// A look back in progress as its notebook keeps it.
struct LookBackDraft {
    LookBack answers;
    /// It is not asked for again before this day.
    std::optional<Date> not_before;
    friend bool operator==(const LookBackDraft&, const LookBackDraft&) = default;
};
[[nodiscard]] diary::Draft to_text(const LookBackDraft& draft);
[[nodiscard]] LookBackDraft look_back_draft_from(const diary::Draft& draft);

/// The week that should be looked back on: one that has passed less than 4 weeks ago, that neither it nor a later
/// one was looked back on, and that is not put off.
[[nodiscard]] std::optional<int> look_back_due(Date started, Date today, const std::vector<diary::Evaluation>& done,
                                               const LookBackDraft& draft);

/// Where a score went from `before` to `now`.
[[nodiscard]] Direction direction(PainScore before, PainScore now);

/// The mean pain of the last 14 days held against that of the programme's first 14; empty where one of them has
/// fewer than 3 days with an answer, or where they overlap.
[[nodiscard]] std::optional<Direction> pain_direction(const std::vector<plan::Event>& events, Date started, Date today);

} // namespace trygg::app
