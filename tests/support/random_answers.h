#pragma once

#include "triage/answers.h"
#include "triage/coded_answers.h"
#include "triage/questionnaire.h"

#include <cstdint>
#include <random>
#include <unordered_map>
#include <vector>

namespace trygg::test {

/// A change of one answer that must never lower a level: a sign that was not there and now is, or may be.
struct Worsening {
    triage::Code from, to;
};

/// Every code that answers `question`, the calm one first.
[[nodiscard]] std::vector<triage::Code> all_codes(const content::Question& question);

/// Every worsening of the answer to `question`: from "no" (none, an empty list) to anything else, unsure to yes,
/// one value more, one point more. None for the qualifiers (age, duration, improving, first_episode, examined);
/// `walking` to stable is left out, and an `injury` is a worsening only of what is not VAS-2.
[[nodiscard]] std::vector<Worsening> worsenings(const content::Question& question);

/// Answers by number as answers by name.
[[nodiscard]] triage::Answers decoded(const triage::Questionnaire& questionnaire, const triage::CodedAnswers& codes);

/// Draws full answer sets: every question has an answer, most of them calm, how many differs from set to set.
class RandomAnswers {
public:
    RandomAnswers(const triage::Questionnaire& questionnaire, std::uint64_t seed);

    [[nodiscard]] triage::CodedAnswers draw();
    /// A worsening of one answer of `answers`, applied to it.
    void worsen(triage::CodedAnswers& answers);

private:
    /// An injury explains a sudden onset after 60 (VAS-2), and so may lower the level.
    [[nodiscard]] bool injury_would_explain(const triage::CodedAnswers& answers) const;
    [[nodiscard]] std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_() % bound); }

    std::mt19937_64 random_;
    std::vector<std::vector<triage::Code>> codes_;
    /// By question and code: what the answer can become.
    std::vector<std::unordered_map<triage::Code, std::vector<triage::Code>>> worse_;
    std::vector<std::size_t> symptoms_;
    std::size_t injury_, sudden_severe_, age_;
};

} // namespace trygg::test
