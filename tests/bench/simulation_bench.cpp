// How many patient-weeks a second the simulation plays on two cores (by processor time), whether one thread gives
// the same outcome and the same trace, and whether any invariant broke. Exit 1 where a bound is missed.
#include "content/exercise_reader.h"
#include "simulation/simulate.h"

#include <cstdio>
#include <ctime>
#include <string>

using namespace trygg;

namespace {

constexpr std::uint64_t kPatients = 20'000, kTraced = 300;
constexpr int kWeeks = 12;
constexpr double kLeastPerSecond = 100'000;

bool same(const simulation::Outcome& one, const simulation::Outcome& other)
{
    return one.sessions == other.sessions && one.overload_sessions == other.overload_sessions &&
           one.flares == other.flares && one.at_goal == other.at_goal && one.first_at_goal == other.first_at_goal &&
           one.violations == other.violations && one.days_watched == other.days_watched;
}

std::string trace_of(const content::Catalogue& catalogue, unsigned threads)
{
    std::string trace;
    (void)simulation::simulate(catalogue, {.patients = kTraced, .weeks = 4, .seed = 3, .threads = threads, .assumptions = {}},
                   [&](std::string_view piece) { trace += piece; });
    return trace;
}

} // namespace

int main()
{
    const auto catalogue = content::read_catalogue(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content");
    simulation::Study study{.patients = kPatients, .weeks = kWeeks, .seed = 1, .threads = 2, .assumptions = {}};
    const std::clock_t begin = std::clock();
    const simulation::Outcome two = simulation::simulate(catalogue, study);
    // The processor time of both threads together, so that a busy machine does not count.
    const double took = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC / study.threads;
    study.threads = 1;
    const simulation::Outcome one = simulation::simulate(catalogue, study);
    const double per_second = static_cast<double>(kPatients) * kWeeks / took;
    std::uint64_t broken = 0;
    for (const std::uint64_t count : two.violations) broken += count;
    const bool equal = same(one, two) && trace_of(catalogue, 1) == trace_of(catalogue, 2);
    std::printf("%.0f patient-weeks a second on 2 cores\n", per_second);
    std::printf("%llu broken invariants on %llu days\n", static_cast<unsigned long long>(broken),
                static_cast<unsigned long long>(two.days_watched));
    std::printf("1 and 2 threads give %s\n", equal ? "the same" : "different results");
    return per_second >= kLeastPerSecond && broken == 0 && equal ? 0 : 1;
}
