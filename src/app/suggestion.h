#pragma once

#include "content/course.h"
#include "diary/read_mark.h"
#include "plan/day_plan.h"
#include "plan/event.h"
#include "triage/answers.h"

#include <optional>
#include <string>
#include <vector>

namespace trygg::app {

/// What a suggestion to read rests on: the corrected history, the day's plan, the pattern of the trouble, and the
/// answers of the newest full form, of which only those about wellbeing count.
struct Occasion {
    plan::History history;
    plan::DayPlan plan;
    std::optional<plan::Pattern> pattern;
    triage::Answers answers;
};

/// The one article worth reading today, or none: never one that was read or put away, none on a day that has had one
/// already, and none on a day with danger signs. `course` may be empty.
[[nodiscard]] std::optional<ArticleId> worth_reading(const Occasion& occasion,
                                                     const std::optional<content::Course>& course,
                                                     const std::vector<diary::ReadMark>& marks);

} // namespace trygg::app
