#include "cli/simulate_command.h"

#include "cli/input.h"
#include "cli/parsed_option.h"
#include "content/exercise_reader.h"
#include "content/plain_text.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>
#include <utility>

namespace trygg::cli {
namespace {

using nlohmann::ordered_json;
using simulation::Policy;

constexpr std::array<std::pair<std::string_view, Policy>, 3> kPolicies{
    {{"planner", Policy::planner}, {"quota", Policy::quota}, {"feel", Policy::feel}}};

/// A whole number, digits only: CLI11 takes −1 for the largest one.
std::optional<std::uint64_t> seed_from(std::string_view text)
{
    std::uint64_t seed = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return seed;
}

std::optional<Policy> policy_from(std::string_view text)
{
    for (const auto& [name, policy] : kPolicies)
        if (name == text) return policy;
    return std::nullopt;
}

std::string_view name_of(Policy policy)
{
    for (const auto& [name, known] : kPolicies)
        if (known == policy) return name;
    return {};
}

double mean(std::uint64_t sum, std::uint64_t count)
{
    return count == 0 ? 0.0 : static_cast<double>(sum) / static_cast<double>(count);
}

ordered_json to_json(const simulation::Study& study, const simulation::Outcome& outcome)
{
    ordered_json violations = ordered_json::object();
    for (std::size_t i = 0; i < outcome.violations.size(); ++i)
        violations["I" + std::to_string(i + 1)] = outcome.violations[i];
    ordered_json object{{"patients", study.patients},
                        {"weeks", study.weeks},
                        {"seed", study.seed},
                        {"policy", name_of(study.policy)},
                        {"violations", std::move(violations)},
                        {"at_goal", mean(outcome.at_goal, outcome.patients)},
                        {"weeks_to_goal", nullptr},
                        {"overload_sessions", mean(outcome.overload_sessions, outcome.patients)},
                        {"flares", mean(outcome.flares, outcome.patients)},
                        {"sessions", mean(outcome.sessions, outcome.patients)},
                        {"adversarial", outcome.adversarial},
                        {"days_watched", outcome.days_watched},
                        {"days_audited", outcome.days_audited},
                        {"note", "A test of the rules on a model, no evidence of effect."}};
    if (const auto weeks = outcome.median_weeks_to_goal()) object["weeks_to_goal"] = *weeks;
    return object;
}

} // namespace

Exit run_simulate(const SimulateOptions& options, const Surroundings& surroundings)
{
    const auto catalogue = content::check_catalogue(surroundings.content);
    if (!catalogue.catalogue) {
        print_faults(catalogue.faults, surroundings.err);
        return Exit::surroundings_failed;
    }
    std::ofstream trace;
    simulation::TraceSink sink;
    if (options.trace) {
        trace.open(*options.trace, std::ios::binary | std::ios::trunc);
        sink = [&trace](std::string_view text) { trace << text; };
    }
    const bool can_write = !options.trace || trace.is_open();
    simulation::Outcome outcome;
    if (can_write) outcome = simulate(*catalogue.catalogue, options.study, sink);
    if (options.trace) trace.close();
    if (!can_write || trace.fail()) {
        surroundings.err << content::printable(*options.trace) << ": cannot be written\n";
        return Exit::surroundings_failed;
    }
    surroundings.out << to_json(options.study, outcome).dump() << '\n' << std::flush;
    return surroundings.out ? Exit::done : Exit::surroundings_failed;
}

void add_simulate(CLI::App& app, const Surroundings& surroundings, Exit& exit)
{
    const auto options = std::make_shared<SimulateOptions>();
    simulation::Study& study = options->study;
    CLI::App& simulate = *app.add_subcommand("simulate", "Try the planner's rules on virtual patients");
    simulate.add_option("--patients", study.patients, "How many, 1 to 100000000")
        ->required()
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{100'000'000}));
    simulate.add_option("--weeks", study.weeks, "How long, 1 to 520")->required()->check(CLI::Range(1, 520));
    add_parsed_option(simulate, "--seed", study.seed, "a whole number: which population", seed_from)->required();
    add_parsed_option(simulate, "--policy", study.policy, "planner, quota or feel", policy_from);
    simulate.add_option("--threads", study.threads, "1 to 64; the results do not depend on it")
        ->check(CLI::Range(1U, 64U));
    simulate.add_option("--trace", options->trace, "File for every exercise done, as CSV");
    const auto factor = CLI::Range(0.01, 100.0);
    simulate.add_option("--growth", study.assumptions.growth, "Tolerance grows so many times as fast")->check(factor);
    simulate.add_option("--noise", study.assumptions.noise, "Days differ so many times as much")->check(factor);
    simulate.add_option("--adherence", study.assumptions.adherence, "Training so many times as often")->check(factor);
    simulate
        .add_option("--discouragement", study.assumptions.discouragement,
                    "Too much costs so many times as much adherence")
        ->check(CLI::Range(0.0, 5.0));
    simulate.callback([options, &surroundings, &exit] { exit = run_simulate(*options, surroundings); });
}

} // namespace trygg::cli
