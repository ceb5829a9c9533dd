#pragma once

#include "app/own_goal.h"
#include "content/exercise.h"
#include "plan/composition.h"
#include "plan/profile.h"
#include "shared/date.h"
#include "triage/answers.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace trygg::app {

/// The steps from the first window to the first plan, in order.
enum class FirstStep { language, about, red_flags, pattern, safety, place, goal, likes, baseline, days, plan };

/// An answer of the kind yes, no or not sure.
enum class YesNoUnsure { yes, no, unsure };

/// Where the person can lie down and get up again.
enum class LyingPlace { floor, bed, nowhere };

/// Everything asked between the red-flag check and the first plan; absent is not answered yet.
struct FirstStart {
    FirstStep step = FirstStep::language;
    std::optional<plan::Pattern> pattern;
    /// Heart symptoms on effort, or told to avoid effort (tag CV).
    std::optional<YesNoUnsure> heart;
    /// A fall in the last year, or unsteady (tag FA).
    std::optional<YesNoUnsure> falls;
    /// Leaking urine or stool, or an open wound (tag INC).
    std::optional<YesNoUnsure> continence;
    std::optional<LyingPlace> lying_place;
    std::set<content::Equipment> equipment;
    std::optional<OwnGoal> goal;
    /// The person chose to go on without a goal activity.
    bool without_goal = false;
    /// Exercises and activities that the person likes, in the order chosen.
    std::vector<ExerciseId> likes;
    /// Usual level of the last 3 months, for exercises where it is known.
    std::map<ExerciseId, int> usual;
    plan::TrainingDays days;
    /// 10, 15, 20 or 30.
    std::optional<int> minutes;
    friend bool operator==(const FirstStart&, const FirstStart&) = default;
};

/// The training days proposed to begin with: three days spread over the week, `today` among them.
[[nodiscard]] plan::TrainingDays proposed_days(Date today);

/// Exercises to choose from when asked what the person likes: easy ones that move or strengthen, and that
/// `profile` allows; in the order of the catalogue.
[[nodiscard]] std::vector<ExerciseId> likeable(const content::Catalogue& catalogue, const plan::Profile& profile);

/// The planner's profile from the answers; `unsure` counts as yes for every avoid tag.
[[nodiscard]] plan::Profile profile_of(const FirstStart& start, const triage::Answers& answers);

/// Weeks since the trouble began, as the triage's answer on duration tells: the lowest of its span, 12 if unknown.
[[nodiscard]] int weeks_since_start(const triage::Answers& answers);

/// What the first programme is composed from, beside the profile. The person's own goal has the id own_1.
[[nodiscard]] plan::Wishes wishes_of(const FirstStart& start, const triage::Answers& answers);

} // namespace trygg::app
