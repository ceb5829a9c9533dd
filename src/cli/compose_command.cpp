#include "cli/compose_command.h"

#include "cli/input.h"
#include "content/exercise_reader.h"
#include "exchange/plan_json.h"
#include "exchange/profile_json.h"
#include "plan/composition.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

namespace trygg::cli {
namespace {

std::string sentence(plan::GoalFault fault)
{
    switch (fault) {
    case plan::GoalFault::unusable:
        return "this exercise cannot be used: contraindicated, no position or equipment for it, or too hard";
    case plan::GoalFault::heart: return "an aerobic activity cannot be the goal with the tag CV";
    }
    return {};
}

} // namespace

Exit run_compose(const std::string& profile, const Surroundings& surroundings)
{
    const auto catalogue = content::check_catalogue(surroundings.content);
    if (!catalogue.catalogue) {
        print_faults(catalogue.faults, surroundings.err);
        return Exit::surroundings_failed;
    }
    const Input input = read_input(profile, surroundings.in, content::kAnswerLimits);
    Faults faults = input.reading.faults;
    exchange::CompositionRequest request;
    if (input.reading.complete)
        request = exchange::read_composition_request({input.reading.value, input.name, faults}, *catalogue.catalogue);
    plan::Composition composition;
    if (faults.empty()) composition = plan::compose(*catalogue.catalogue, request.profile, request.wishes);
    if (composition.fault) faults.push_back({input.name, "/goal", sentence(*composition.fault)});
    if (!faults.empty()) {
        print_faults(faults, surroundings.err);
        return input.reading.unreachable ? Exit::surroundings_failed : Exit::bad_input;
    }
    if (composition.sparse)
        surroundings.err << input.name << ": only " << composition.prescription.size()
                         << " items can be used with this profile\n";
    surroundings.out << exchange::composition_json(composition, request.profile.minutes.value_or(0)) << '\n'
                     << std::flush;
    return surroundings.out ? Exit::done : Exit::surroundings_failed;
}

void add_compose(CLI::App& app, const Surroundings& surroundings, Exit& exit)
{
    const auto profile = std::make_shared<std::string>();
    CLI::App& compose = *app.add_subcommand("compose", "Compose the first programme for a profile");
    compose.add_option("--profile", *profile, "File of a profile, or - for the standard input")->required();
    compose.callback([profile, &surroundings, &exit] { exit = run_compose(*profile, surroundings); });
}

} // namespace trygg::cli
