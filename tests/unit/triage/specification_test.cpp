#include "specification.h"
#include "support/random_answers.h"
#include "support/triage_answers.h"

#include <catch2/catch.hpp>

using namespace trygg;
using namespace trygg::test;

namespace {

/// Random answers as a file could hold them: some missing, some to questions that are not asked.
class RandomInterviews {
public:
    explicit RandomInterviews(std::uint64_t seed) : coded_{questionnaire(), seed}, random_{seed + 1} {}

    triage::Interview draw(triage::Form form)
    {
        const auto missing_in_256 = random_() % 4 == 0 ? random_() % 128 : 0;
        triage::Interview interview{form, answers(coded_.draw(), missing_in_256), {}};
        if (random_() % 2 == 0) interview.cleared = cleared(interview.answers);
        interview.answers.try_emplace(question_id("age"), 44);
        return interview;
    }

private:
    triage::Answers answers(const triage::CodedAnswers& codes, std::uint64_t missing_in_256)
    {
        triage::Answers found = decoded(questionnaire(), codes);
        std::erase_if(found, [&](const auto&) { return random_() % 256 < missing_in_256; });
        return found;
    }

    /// What a clinician has cleared: much like what is said now.
    triage::Answers cleared(const triage::Answers& now)
    {
        triage::Answers found = answers(coded_.draw(), 40);
        for (const auto& [id, answer] : now)
            if (random_() % 4 != 0) found.insert_or_assign(id, answer);
        return found;
    }

    RandomAnswers coded_;
    std::mt19937_64 random_;
};

} // namespace

TEST_CASE("the program and the specification written in plain code agree on random answers")
{
    constexpr int kSets = 10'000;
    RandomInterviews random{42};
    int quiet = 0, stopped_early = 0;
    for (int i = 0; i < kSets; ++i) {
        const auto form = i % 2 == 0 ? triage::Form::full : triage::Form::short_form;
        const triage::Interview interview = random.draw(form);
        const triage::Verdict verdict = assess(questionnaire(), interview);
        const triage::Verdict specified = specified_verdict(interview);
        REQUIRE(verdict.rules == specified.rules);
        REQUIRE(verdict.quiet == specified.quiet);
        REQUIRE(verdict.deciding == specified.deciding);
        REQUIRE(verdict.level == specified.level);
        REQUIRE(verdict.blocks_plan == specified.blocks_plan);
        quiet += !verdict.quiet.empty();
        stopped_early += verdict.level == triage::Level::emergency && interview.answers.size() < 40;
    }
    CHECK(quiet > 100);
    CHECK(stopped_early > 25);
}
