#pragma once

#include "shared/date.h"

#include <array>
#include <chrono>
#include <optional>
#include <string_view>

namespace trygg::diary {

/// What is done for a while by the program's clock, beside the exercises of the plan.
enum class PracticeKind { breathing, relaxation, cold, heat };

inline constexpr std::array kPracticeKinds{PracticeKind::breathing, PracticeKind::relaxation, PracticeKind::cold,
                                           PracticeKind::heat};

/// One time that it was done.
struct Practice {
    Moment started;
    PracticeKind kind = PracticeKind::breathing;
    /// How long it went on: 1 second to 24 hours.
    std::chrono::seconds length{1};
    friend auto operator<=>(const Practice&, const Practice&) = default;
};

/// The word for a kind in files.
[[nodiscard]] constexpr std::string_view code(PracticeKind kind) noexcept
{
    switch (kind) {
    case PracticeKind::breathing: return "breathing";
    case PracticeKind::relaxation: return "relaxation";
    case PracticeKind::cold: return "cold";
    case PracticeKind::heat: return "heat";
    }
    return {};
}

/// The kind with that word; empty for any other text.
[[nodiscard]] constexpr std::optional<PracticeKind> practice_kind_from(std::string_view text) noexcept
{
    for (const PracticeKind kind : kPracticeKinds)
        if (code(kind) == text) return kind;
    return std::nullopt;
}

} // namespace trygg::diary
