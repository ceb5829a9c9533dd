// The share of each level among people with back pain in primary care: what the rules cost in over-triage.
// triage_shares [PEOPLE] [SEED], 100,000 people unless told. The assumptions are in docs/safety/over_triage.md.
#include "primary_care.h"
#include "support/triage_answers.h"
#include "triage/assess.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <vector>

using namespace trygg;
using namespace trygg::test;

namespace {

constexpr std::uint64_t kPeople = 100'000, kSeed = 2009;
constexpr std::size_t kMostNamed = 12;

std::uint64_t argument(int argc, char** argv, int place, std::uint64_t otherwise)
{
    return argc > place ? std::strtoull(argv[place], nullptr, 10) : otherwise;
}

struct Shares {
    std::uint64_t people = 0, flagged = 0, blocked = 0;
    std::map<content::Level, std::uint64_t> levels;
    /// How often a rule is the only one that sets the level.
    std::map<std::string, std::uint64_t> alone;

    void add(const CareSeeker& person)
    {
        const auto verdict = assess(questionnaire(), {triage::Form::full, person.answers, {}});
        ++people;
        flagged += has_a_flag(person.answers);
        blocked += verdict.blocks_plan;
        ++levels[verdict.level];
        if (verdict.level >= content::Level::within_days && verdict.deciding.size() == 1)
            ++alone[verdict.deciding.front().text()];
    }
};

void print(const char* who, const Shares& shares)
{
    const auto percent = [&](std::uint64_t count) {
        return 100.0 * static_cast<double>(count) / static_cast<double>(std::max<std::uint64_t>(1, shares.people));
    };
    std::printf("%s: %llu people, %.1f %% with at least one flag\n", who,
                static_cast<unsigned long long>(shares.people), percent(shares.flagged));
    for (auto level = content::kLevels.rbegin(); level != content::kLevels.rend(); ++level) {
        const auto found = shares.levels.find(level->second);
        std::printf("  %-12s %6.2f %%\n", std::string{level->first}.c_str(),
                    percent(found == shares.levels.end() ? 0 : found->second));
    }
    std::printf("  %-12s %6.2f %%\n", "plan locked", percent(shares.blocked));
}

void print_costly_rules(const Shares& shares)
{
    std::vector<std::pair<std::uint64_t, std::string>> rules;
    for (const auto& [rule, count] : shares.alone) rules.emplace_back(count, rule);
    std::sort(rules.rbegin(), rules.rend());
    if (rules.size() > kMostNamed) rules.resize(kMostNamed);
    std::puts("rules that alone decided on within_days or more, most often first:");
    for (const auto& [count, rule] : rules)
        std::printf("  %-12s %6.2f %%\n", rule.c_str(),
                    100.0 * static_cast<double>(count) / static_cast<double>(shares.people));
}

} // namespace

int main(int argc, char** argv)
{
    PrimaryCare care{argument(argc, argv, 2, kSeed)};
    Shares all, serious;
    for (std::uint64_t i = argument(argc, argv, 1, kPeople); i > 0; --i) {
        const CareSeeker person = care.draw();
        all.add(person);
        if (person.serious) serious.add(person);
    }
    print("everybody", all);
    print("with a serious disease", serious);
    print_costly_rules(all);
    return 0;
}
