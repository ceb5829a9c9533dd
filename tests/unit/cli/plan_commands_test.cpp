#include "cli/compose_command.h"
#include "cli/plan_command.h"
#include "cli/simulate_command.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

namespace trygg::cli {
namespace {

constexpr const char* kHistory =
    R"({"profile":{"avoid":[],"days":["mon","tue"]},"prescription":[{"exercise":"bridge"}],"events":[]})";

/// What a command did with an input.
struct Ran {
    Exit exit = Exit::done;
    std::string out, err;
};

template <class Command>
Ran ran(const std::string& input, Command command,
        const std::filesystem::path& content = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content")
{
    std::istringstream in{input};
    std::ostringstream out, err;
    const FixedClock clock{*moment_from("2026-11-22T12:00:00+01:00")};
    const Exit exit = command(Surroundings{in, out, err, clock, content});
    return {exit, out.str(), err.str()};
}

Exit plan(const Surroundings& surroundings)
{
    return run_plan({"-", *date_from("2026-11-02")}, surroundings);
}

Exit composed(const Surroundings& surroundings) { return run_compose("-", surroundings); }

TEST_CASE("a sound history gives one line of JSON")
{
    const Ran result = ran(kHistory, plan);
    CHECK(result.exit == Exit::done);
    CHECK(result.out.starts_with(R"({"day":"2026-11-02","blocked":false,"triage_due":true)"));
    CHECK(result.out.ends_with("}\n"));
    CHECK(result.err.empty());
}

TEST_CASE("a bad history gives its faults and nothing else")
{
    const Ran result = ran(R"({"profile":{"avoid":[],"days":["mon"]},"prescription":[{"exercise":"x"}]})", plan);
    CHECK(result.exit == Exit::bad_input);
    CHECK(result.out.empty());
    CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 3);
    CHECK(result.err.find("standard input /profile/days: ") != std::string::npos);
    CHECK(result.err.find("standard input /prescription/0/exercise: ") != std::string::npos);
}

TEST_CASE("what is no JSON is bad input; a file or content that is not there are the surroundings")
{
    CHECK(ran("{", plan).exit == Exit::bad_input);
    CHECK(ran("", plan).exit == Exit::bad_input);
    CHECK(ran(kHistory, plan, "/nowhere").exit == Exit::surroundings_failed);
    const auto absent = [](const Surroundings& surroundings) {
        return run_plan({"/nowhere/h.json", *date_from("2026-11-02")}, surroundings);
    };
    CHECK(ran("", absent).exit == Exit::surroundings_failed);
}

TEST_CASE("a profile gives a prescription that rygg plan takes")
{
    const Ran result = ran(R"({"pattern":"neck","avoid":[],"days":["mon","thu"],"minutes":10})", composed);
    CHECK(result.exit == Exit::done);
    CHECK(result.out ==
          R"({"minutes":10,"prescription":[{"exercise":"walk_flat","usual":8},{"exercise":"neck_rot"},{"exercise":"chin_tuck"}]})"
          "\n");
}

TEST_CASE("a goal that the profile rules out is a fault at the goal")
{
    const Ran result = ran(
        R"({"pattern":"neck","avoid":["CV"],"days":["mon","thu"],"minutes":10,"goal":{"exercise":"bike"}})", composed);
    CHECK(result.exit == Exit::bad_input);
    CHECK(result.err.find("/goal: ") != std::string::npos);
    CHECK(result.out.empty());
}

TEST_CASE("too few items are given with a message")
{
    const Ran result = ran(R"({"pattern":"neck","avoid":[],"days":["mon","thu"],"minutes":10,"positions":["side"]})", composed);
    CHECK(result.exit == Exit::done);
    CHECK(result.out == "{\"minutes\":10,\"prescription\":[]}\n");
    CHECK_FALSE(result.err.empty());
}

TEST_CASE("a simulation prints the same bytes on one thread and on two, and breaks no invariant")
{
    const auto simulated = [](simulation::Policy policy, unsigned threads) {
        return ran("", [&](const Surroundings& surroundings) {
            SimulateOptions options;
            options.study = {.patients = 600, .weeks = 3, .seed = 5, .policy = policy, .threads = threads, .assumptions = {}};
            return run_simulate(options, surroundings);
        });
    };
    for (const auto policy : {simulation::Policy::planner, simulation::Policy::quota, simulation::Policy::feel}) {
        const Ran one = simulated(policy, 1), two = simulated(policy, 2);
        CHECK(one.exit == Exit::done);
        CHECK(one.out == two.out);
        CHECK(one.out.find(R"("violations":{"I1":0,"I2":0,"I3":0,"I4":0,"I5":0,"I6":0,"I7":0,"I8":0,"I9":0,"I10":0})") !=
              std::string::npos);
    }
}

TEST_CASE("a trace that cannot be written is a failure of the surroundings")
{
    const Ran result = ran("", [](const Surroundings& surroundings) {
        SimulateOptions options;
        options.study.patients = 1;
        options.study.weeks = 1;
        options.trace = "/nowhere/trace.csv";
        return run_simulate(options, surroundings);
    });
    CHECK(result.exit == Exit::surroundings_failed);
    CHECK(result.out.empty());
}

} // namespace
} // namespace trygg::cli
