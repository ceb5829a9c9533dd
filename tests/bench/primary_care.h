#pragma once

#include "triage/answers.h"

#include <cstdint>
#include <random>
#include <string>

namespace trygg::test {

/// Somebody with back pain who comes to primary care.
struct CareSeeker {
    /// Has a serious disease of the spine.
    bool serious = false;
    triage::Answers answers;
};

/// Draws people with the answer frequencies assumed in docs/safety/over_triage.md. The same seed draws the same
/// people on every machine.
class PrimaryCare {
public:
    explicit PrimaryCare(std::uint64_t seed) : random_{seed} {}

    [[nodiscard]] CareSeeker draw();

private:
    struct Chance {
        double percent;
        const char* answer;
    };

    /// Whether something happens that does so in `percent` of 100 people.
    bool happens(double percent);
    int between(int least, int most);
    /// The first of `chances` that happens, their percents being shares of one whole; `otherwise` if none does.
    std::string one_of(std::initializer_list<Chance> chances, const char* otherwise);
    /// Every one of `chances` that happens, as a list.
    std::string some_of(std::initializer_list<Chance> chances);

    int age();
    void add_common_answers(CareSeeker& person);
    void add_wellbeing(CareSeeker& person);
    void add_serious_disease(CareSeeker& person);

    std::mt19937_64 random_;
};

/// Whether at least one warning sign as the studies count them is there.
[[nodiscard]] bool has_a_flag(const triage::Answers& answers);

} // namespace trygg::test
