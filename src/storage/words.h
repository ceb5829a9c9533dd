#pragma once

#include "plan/event.h"
#include "plan/profile.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace trygg::storage {

/// The words that stand in the diary's tables, and in an event's canonical text.
inline constexpr std::array kPlanWords{std::pair{plan::PlanKind::a, std::string_view{"A"}},
                                       std::pair{plan::PlanKind::b, std::string_view{"B"}}};
inline constexpr std::array kFormWords{std::pair{plan::DayForm::good, std::string_view{"good"}},
                                       std::pair{plan::DayForm::ordinary, std::string_view{"ordinary"}},
                                       std::pair{plan::DayForm::bad, std::string_view{"bad"}}};
inline constexpr std::array kPatternWords{
    std::pair{plan::Pattern::nonspecific, std::string_view{"nonspecific"}},
    std::pair{plan::Pattern::sciatica, std::string_view{"sciatica"}},
    std::pair{plan::Pattern::stenosis, std::string_view{"stenosis"}},
    std::pair{plan::Pattern::osteoporosis, std::string_view{"osteoporosis"}},
    std::pair{plan::Pattern::neck, std::string_view{"neck"}}};
/// Monday first.
inline constexpr std::array<std::string_view, 7> kDayWords{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
inline constexpr std::array<std::string_view, 5> kLevelWords{"emergency", "same_day", "within_days", "physio",
                                                             "self_care"};

/// The word of `value` in `words`.
template <class Words, class Value>
[[nodiscard]] constexpr std::string_view word_of(const Words& words, Value value)
{
    for (const auto& [known, word] : words)
        if (known == value) return word;
    return {};
}

/// The value with that word; empty for any other text.
template <class Words>
[[nodiscard]] constexpr auto value_of(const Words& words, std::string_view text)
    -> std::optional<typename Words::value_type::first_type>
{
    for (const auto& [known, word] : words)
        if (word == text) return known;
    return std::nullopt;
}

/// 0 for "mon" to 6 for "sun"; empty for any other text.
[[nodiscard]] constexpr std::optional<int> day_from(std::string_view text)
{
    for (std::size_t day = 0; day < kDayWords.size(); ++day)
        if (kDayWords[day] == text) return static_cast<int>(day);
    return std::nullopt;
}

} // namespace trygg::storage
