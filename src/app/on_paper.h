#pragma once

#include "app/standing.h"
#include "plan/event.h"

#include <optional>
#include <vector>

namespace trygg::app {

/// An exercise that may stand on a handout.
struct OnPaper {
    content::Exercise exercise;
    /// The dose that the plan gives; absent for what the plan does not hold, whose dose is written in by hand.
    std::optional<int> dose;
};

/// What may be printed, in the order of the catalogue: what the plan gives, and what nothing speaks against. Nothing that
/// is ruled out, was left out or too much, pauses after a no or is too hard; and no dose but the plan's.
[[nodiscard]] std::vector<OnPaper> on_paper(const content::Catalogue& catalogue, const Standings& standings,
                                            const plan::History& history, const plan::DayPlan& plan);

} // namespace trygg::app
