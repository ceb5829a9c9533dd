#pragma once

#include <cstdint>

namespace trygg::simulation {

/// What a draw decides; one number each, so that no draw depends on which others were made.
enum class Chance : std::uint64_t {
    adversarial,
    pattern,
    minutes,
    training_days,
    tags,
    usual,
    target,
    growth,
    pain,
    adherence,
    answering,
    flare_rate,
    tolerance,
    day_shape,
    exercise_shape,
    pain_noise,
    trains,
    does_less,
    bad_day_said,
    plan_b,
    worst_noise,
    okay_now_noise,
    okay_later_noise,
    answers,
    names_suspects,
    writes_pain,
    says_flare,
    takes_triage,
    triage_blocks,
    flare,
    whim
};

/// The chances of one patient: every draw is a function of seed, patient, day and what it decides,
/// so that the same patient meets the same days under each policy and on any number of threads.
class Draws {
public:
    Draws(std::uint64_t seed, std::uint64_t patient) noexcept : key_{mix(mix(seed) + patient)} {}

    /// Uniform in [0, 1).
    [[nodiscard]] double unit(Chance what, int day = 0, std::uint64_t index = 0) const noexcept
    {
        return static_cast<double>(bits(what, day, index) >> 11U) * 0x1.0p-53;
    }
    /// Uniform in [low, high).
    [[nodiscard]] double between(double low, double high, Chance what, int day = 0,
                                 std::uint64_t index = 0) const noexcept
    {
        return low + (high - low) * unit(what, day, index);
    }
    /// Uniform among 0 … count − 1.
    [[nodiscard]] int below(int count, Chance what, int day = 0, std::uint64_t index = 0) const noexcept
    {
        return static_cast<int>(unit(what, day, index) * count);
    }
    [[nodiscard]] bool happens(double probability, Chance what, int day = 0,
                               std::uint64_t index = 0) const noexcept
    {
        return unit(what, day, index) < probability;
    }
    /// About normal with mean 0 and deviation 1, within ±3.47: the sum of four uniform parts.
    [[nodiscard]] double normal(Chance what, int day = 0, std::uint64_t index = 0) const noexcept
    {
        const std::uint64_t word = bits(what, day, index);
        const std::uint64_t sum =
            (word & 0xFFFFU) + (word >> 16U & 0xFFFFU) + (word >> 32U & 0xFFFFU) + (word >> 48U);
        return (static_cast<double>(sum) / 65535.0 - 2.0) * 1.7320508075688772;
    }

private:
    /// The finalizer of SplitMix64 (Steele, Lea and Flood 2014).
    [[nodiscard]] static constexpr std::uint64_t mix(std::uint64_t word) noexcept
    {
        word += 0x9E3779B97F4A7C15U;
        word = (word ^ (word >> 30U)) * 0xBF58476D1CE4E5B9U;
        word = (word ^ (word >> 27U)) * 0x94D049BB133111EBU;
        return word ^ (word >> 31U);
    }
    [[nodiscard]] std::uint64_t bits(Chance what, int day, std::uint64_t index) const noexcept
    {
        const auto place = static_cast<std::uint64_t>(day) << 24U | static_cast<std::uint64_t>(what) << 16U;
        return mix(key_ + mix(place + index));
    }

    std::uint64_t key_;
};

} // namespace trygg::simulation
