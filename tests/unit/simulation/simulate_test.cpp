#include "simulation/simulate.h"

#include "content/exercise_reader.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <string>

namespace trygg::simulation {
namespace {

struct Run {
    Outcome outcome;
    std::string trace;
};

Run run(Study study)
{
    const auto catalogue = content::read_catalogue(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content");
    Run result;
    result.outcome = simulate(catalogue, study, [&](std::string_view piece) { result.trace += piece; });
    return result;
}

void check_same(const Run& one, const Run& other)
{
    CHECK(one.trace == other.trace);
    CHECK(one.outcome.sessions == other.outcome.sessions);
    CHECK(one.outcome.overload_sessions == other.outcome.overload_sessions);
    CHECK(one.outcome.flares == other.outcome.flares);
    CHECK(one.outcome.at_goal == other.outcome.at_goal);
    CHECK(one.outcome.first_at_goal == other.outcome.first_at_goal);
    CHECK(one.outcome.days_watched == other.outcome.days_watched);
    CHECK(one.outcome.violations == other.outcome.violations);
}

TEST_CASE("no plan of the planner breaks an invariant, adversarial patients included")
{
    const Run planned = run({.patients = 400, .weeks = 12, .seed = 11, .assumptions = {}});
    CHECK(planned.outcome.violations == Violations{});
    CHECK(planned.outcome.days_watched == 400 * 12 * 7);
    CHECK(planned.outcome.adversarial > 5);
    CHECK(planned.outcome.days_audited > 0);
}

TEST_CASE("the outcome and the trace are the same on any number of threads")
{
    for (const Policy policy : {Policy::planner, Policy::quota, Policy::feel}) {
        Study study{.patients = 700, .weeks = 2, .seed = 4, .policy = policy, .threads = 1, .assumptions = {}};
        const Run one = run(study);
        study.threads = 2;
        check_same(one, run(study));
        study.threads = 5;
        check_same(one, run(study));
    }
}

TEST_CASE("another seed is another population")
{
    CHECK(run({.patients = 20, .weeks = 2, .seed = 1, .assumptions = {}}).trace !=
          run({.patients = 20, .weeks = 2, .seed = 2, .assumptions = {}}).trace);
}

TEST_CASE("the planner overloads its patients far less than the fixed policies do")
{
    Study study{.patients = 500, .weeks = 12, .seed = 2, .assumptions = {}};
    const Outcome planned = run(study).outcome;
    for (const Policy policy : {Policy::quota, Policy::feel}) {
        study.policy = policy;
        const Outcome fixed = run(study).outcome;
        CHECK(fixed.patients == planned.patients);
        CHECK(3 * planned.overload_sessions < fixed.overload_sessions);
        CHECK(planned.flares < fixed.flares);
    }
}

} // namespace
} // namespace trygg::simulation
