#include "simulation/audit.h"

#include "plan/planner.h"

#include <algorithm>

namespace trygg::simulation {
namespace {

/// The history with other words in its triages: nothing that may move a dose.
plan::History with_other_triage_words(plan::History history)
{
    for (plan::Event& event : history.events)
        if (auto* triage = std::get_if<plan::TriageEvent>(&event.body)) {
            triage->level = triage->blocks_plan ? "emergency" : "physio";
            triage->answers_json = R"({"fear":"high"})";
            triage->short_form = !triage->short_form;
        }
    return history;
}

} // namespace

void audit(const content::Catalogue& catalogue, const plan::History& history,
           const std::vector<plan::DayPlan>& plans_then, Violations& violations)
{
    plan::History reversed = history;
    std::reverse(reversed.events.begin(), reversed.events.end());
    const plan::History reworded = with_other_triage_words(history);
    for (const plan::DayPlan& then : plans_then) {
        const plan::DayPlan now = plan::plan_for(catalogue, history, then.day);
        if (!(now == then)) ++violations[6];
        if (!(plan::plan_for(catalogue, reversed, then.day) == now)) ++violations[5];
        if (!(plan::plan_for(catalogue, reworded, then.day) == now)) ++violations[7];
    }
}

} // namespace trygg::simulation
