// How many answer sets a second: `assess` alone on answers by number, `assess` on answers by name, and the whole
// of `rygg triage --lines`. Prints the three figures; exit 1 where one is under the project's bound.
#include "cli/triage_command.h"
#include "exchange/answers_json.h"
#include "support/random_answers.h"
#include "support/triage_answers.h"
#include "triage/assess.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sstream>

using namespace trygg;
using namespace trygg::test;

namespace {

constexpr std::size_t kSets = 4096;
constexpr int kRounds = 500, kTries = 5;
constexpr double kLeastAssessed = 1'000'000, kLeastLines = 40'000;

/// Sets in a second of one core's time, in the fastest of a few tries; other work on the machine only slows a try down.
template <class Work>
double per_second(double sets, Work work)
{
    double best = 0;
    for (int i = 0; i < kTries; ++i) {
        const std::clock_t begin = std::clock();
        work();
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        best = std::max(best, sets / seconds);
    }
    return best;
}

/// The answers that a person gives who is asked: nothing beyond what the form asks.
std::vector<triage::CodedAnswers> people()
{
    RandomAnswers random{questionnaire(), 1};
    std::vector<triage::CodedAnswers> all;
    for (std::size_t i = 0; i < kSets; ++i) all.push_back(random.draw());
    return all;
}

double assessed_by_number(const std::vector<triage::CodedAnswers>& all, std::size_t& fired)
{
    return per_second(static_cast<double>(kSets) * kRounds, [&] {
        for (int round = 0; round < kRounds; ++round)
            for (const auto& answers : all)
                fired += assess(questionnaire(), triage::Form::full, answers).rules.size();
    });
}

double assessed_by_name(const std::vector<triage::Interview>& all, std::size_t& fired)
{
    constexpr int kFew = 20;
    return per_second(static_cast<double>(kSets) * kFew, [&] {
        for (int round = 0; round < kFew; ++round)
            for (const auto& interview : all) fired += assess(questionnaire(), interview).rules.size();
    });
}

double lines_answered(const std::vector<triage::Interview>& all)
{
    constexpr int kFew = 10;
    std::string lines;
    for (int round = 0; round < kFew; ++round)
        for (const auto& interview : all)
            lines += "{\"answers\":" + exchange::answers_json(interview.answers) + ",\"form\":\"full\"}\n";
    const FixedClock clock{*moment_from("2026-11-02T10:00:00+01:00")};
    return per_second(static_cast<double>(kSets) * kFew, [&] {
        std::istringstream in{lines};
        std::ostringstream out, err;
        const cli::Surroundings surroundings{in, out, err, clock,
                                             std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content"};
        if (run_triage({.answers = "-", .region = {}, .language = {}, .at = {}, .lines = true}, surroundings) !=
            cli::Exit::done)
            std::puts("rygg triage --lines failed");
    });
}

} // namespace

int main()
{
    const auto coded = people();
    std::vector<triage::Interview> named;
    for (const auto& codes : coded) named.push_back({triage::Form::full, decoded(questionnaire(), codes), {}});

    std::size_t fired = 0;
    const double by_number = assessed_by_number(coded, fired), by_name = assessed_by_name(named, fired);
    const double lines = lines_answered(named);
    std::printf("assess, answers by number:  %10.0f a second\n", by_number);
    std::printf("assess, answers by name:    %10.0f a second\n", by_name);
    std::printf("rygg triage --lines:        %10.0f a second\n", lines);
    std::printf("(%zu rules fired)\n", fired);
    return by_number >= kLeastAssessed && lines >= kLeastLines ? 0 : 1;
}
