// A worse answer never lowers the level, over many random full answer sets:
// triage_proof [SETS] [SEED], 12 million sets unless told. Prints count and time; exit 1 where a level fell.
#include "support/random_answers.h"
#include "support/triage_answers.h"
#include "triage/assess.h"

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace trygg;
using namespace trygg::test;

namespace {

constexpr std::uint64_t kSets = 12'000'000;

std::uint64_t argument(int argc, char** argv, int place, std::uint64_t otherwise)
{
    return argc > place ? std::strtoull(argv[place], nullptr, 10) : otherwise;
}

} // namespace

int main(int argc, char** argv)
{
    const std::uint64_t sets = argument(argc, argv, 1, kSets), seed = argument(argc, argv, 2, 1);
    RandomAnswers random{questionnaire(), seed};
    std::uint64_t lowered = 0, levels[content::kLevels.size()] = {};
    const auto begin = std::chrono::steady_clock::now();
    for (std::uint64_t i = 0; i < sets; ++i) {
        triage::CodedAnswers answers = random.draw();
        const auto before = assess(questionnaire(), triage::Form::full, answers).level;
        random.worsen(answers);
        lowered += assess(questionnaire(), triage::Form::full, answers).level < before;
        ++levels[static_cast<std::size_t>(before)];
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    std::printf("%llu random answer sets, one answer of each made worse: %llu levels fell; %.1f s, %.0f sets a second\n",
                static_cast<unsigned long long>(sets), static_cast<unsigned long long>(lowered), took.count(),
                static_cast<double>(sets) / took.count());
    for (const auto& [name, level] : content::kLevels)
        std::printf("  %-12s %llu\n", std::string{name}.c_str(),
                    static_cast<unsigned long long>(levels[static_cast<std::size_t>(level)]));
    return lowered == 0 ? 0 : 1;
}
