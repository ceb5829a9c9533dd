#pragma once

#include <compare>
#include <optional>

namespace trygg {

/// Self-reported pain on the 11-point numeric rating scale: 0 none, 10 worst imaginable.
class PainScore {
public:
    static constexpr int kMin = 0, kMax = 10;
    /// From untrusted input (form, file, row); empty outside [kMin, kMax].
    [[nodiscard]] static constexpr std::optional<PainScore> from(int raw) noexcept
    {
        if (raw < kMin || raw > kMax) return std::nullopt;
        return PainScore{raw};
    }
    /// From a literal; one out of range does not compile.
    [[nodiscard]] static consteval PainScore of(int literal)
    {
        if (literal < kMin || literal > kMax) throw "pain is 0 to 10";
        return PainScore{literal};
    }
    [[nodiscard]] constexpr int value() const noexcept { return value_; }
    friend constexpr auto operator<=>(PainScore, PainScore) = default;

private:
    explicit constexpr PainScore(int checked) noexcept : value_{checked} {}
    int value_;
};

} // namespace trygg
