// How long today's plan takes from the whole history of 1, 3, 10 and 30 years of daily use. Prints the
// milliseconds; exit 1 where ten years take more than the project's bound, or time grows faster than the history.
#include "content/exercise_reader.h"
#include "plan/pain_days.h"
#include "plan/planner.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>

using namespace trygg;

namespace {

constexpr int kTries = 7;
constexpr double kMostForTenYears = 10.0;
/// Thirty years are three times ten; the rest is room for caches that are left behind.
constexpr double kMostGrowth = 3 * 1.5;

const plan::Day kFirst{std::chrono::year{2026} / std::chrono::January / 5};

Moment at(int day, int hour)
{
    return {std::chrono::sys_seconds{kFirst} + std::chrono::days{day} + std::chrono::hours{hour}, std::chrono::minutes{60}};
}

ExerciseId id(std::string_view text) { return *ExerciseId::from(text); }

/// Each day pain, a session of six exercises, a later check, and now and then something else.
plan::History history_of(int years)
{
    constexpr std::array<std::string_view, 6> kProgramme{"walk_flat", "sit_stand", "arm_4kn",
                                                         "cat_camel", "bridge",    "breathing"};
    plan::History history;
    history.profile.days = {0, 1, 2, 3, 4, 5};
    plan::SessionEvent session;
    for (const auto exercise : kProgramme) {
        history.prescription.emplace_back(plan::PrescribedExercise{id(exercise), {}});
        session.exercises.push_back({id(exercise), 30, true});
    }
    history.events.push_back({at(0, 5), plan::TriageEvent{}, {}});
    for (int day = 0; day < 365 * years; ++day) {
        plan::LaterEvent later;
        later.okay = day % 17 != 0;
        if (day > 0) history.events.push_back({at(day, 7), later, {}});
        history.events.push_back({at(day, 8), plan::DailyPainEvent{*PainScore::from(day % 4), {}}, {}});
        if (day % 90 == 50) history.events.push_back({at(day, 9), plan::FlareEvent{}, {}});
        if (day % 90 == 51) history.events.push_back({at(day, 9), plan::TriageEvent{}, {}});
        history.events.push_back({at(day, 18), session, {}});
    }
    return history;
}

double milliseconds(const content::Catalogue& catalogue, int years)
{
    const plan::History history = history_of(years);
    const Date today = plus_days(Date{kFirst}, 365 * years);
    double best = 1e9;
    for (int i = 0; i < kTries; ++i) {
        const std::clock_t begin = std::clock();
        const plan::DayPlan plan = plan::plan_for(catalogue, history, today);
        best = std::min(best, 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
        if (plan.trace.empty()) return 1e9;
    }
    return best;
}

} // namespace

int main()
{
    const auto catalogue = content::read_catalogue(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content");
    double ten = 0, thirty = 0;
    for (const int years : {1, 3, 10, 30}) {
        const double took = milliseconds(catalogue, years);
        std::printf("%2d years of daily history: %.2f ms\n", years, took);
        if (years == 10) ten = took;
        if (years == 30) thirty = took;
    }
    return ten <= kMostForTenYears && thirty <= kMostGrowth * ten ? 0 : 1;
}
