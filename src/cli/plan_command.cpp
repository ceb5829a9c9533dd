#include "cli/plan_command.h"

#include "cli/input.h"
#include "cli/parsed_option.h"
#include "content/exercise_reader.h"
#include "exchange/history_json.h"
#include "exchange/plan_json.h"
#include "plan/planner.h"

#include <memory>
#include <ostream>

namespace trygg::cli {

Exit run_plan(const PlanOptions& options, const Surroundings& surroundings)
{
    const auto catalogue = content::check_catalogue(surroundings.content);
    if (!catalogue.catalogue) {
        print_faults(catalogue.faults, surroundings.err);
        return Exit::surroundings_failed;
    }
    const Input input = read_input(options.history, surroundings.in, exchange::kHistoryLimits);
    Faults faults = input.reading.faults;
    plan::History history;
    if (input.reading.complete)
        history = exchange::read_history({input.reading.value, input.name, faults}, *catalogue.catalogue);
    if (!faults.empty()) {
        print_faults(faults, surroundings.err);
        return input.reading.unreachable ? Exit::surroundings_failed : Exit::bad_input;
    }
    const plan::DayPlan plan = plan::plan_for(*catalogue.catalogue, history, options.day);
    surroundings.out << exchange::plan_json(plan) << '\n' << std::flush;
    return surroundings.out ? Exit::done : Exit::surroundings_failed;
}

void add_plan(CLI::App& app, const Surroundings& surroundings, Exit& exit)
{
    const auto options = std::make_shared<PlanOptions>();
    CLI::App& plan = *app.add_subcommand("plan", "Plan a day from a history, and say why");
    plan.add_option("--history", options->history, "File of a history, or - for the standard input")->required();
    add_parsed_option(plan, "--day", options->day, "YYYY-MM-DD", date_from)->required();
    plan.callback([options, &surroundings, &exit] { exit = run_plan(*options, surroundings); });
}

} // namespace trygg::cli
