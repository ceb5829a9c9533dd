#pragma once

#include "content/codes.h"
#include "content/json_view.h"
#include "plan/event.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace trygg::exchange {

/// The words of a history file, each with its value.
template <class Value>
using Word = std::pair<std::string_view, Value>;

inline constexpr std::array kPlanKinds{Word<plan::PlanKind>{"A", plan::PlanKind::a},
                                       Word<plan::PlanKind>{"B", plan::PlanKind::b}};
inline constexpr std::array kForms{Word<plan::DayForm>{"good", plan::DayForm::good},
                                   Word<plan::DayForm>{"ordinary", plan::DayForm::ordinary},
                                   Word<plan::DayForm>{"bad", plan::DayForm::bad}};
inline constexpr std::array kPatterns{Word<plan::Pattern>{"nonspecific", plan::Pattern::nonspecific},
                                      Word<plan::Pattern>{"sciatica", plan::Pattern::sciatica},
                                      Word<plan::Pattern>{"stenosis", plan::Pattern::stenosis},
                                      Word<plan::Pattern>{"osteoporosis", plan::Pattern::osteoporosis},
                                      Word<plan::Pattern>{"neck", plan::Pattern::neck}};
/// The days of the week since Monday.
inline constexpr std::array kDays{Word<int>{"mon", 0}, Word<int>{"tue", 1}, Word<int>{"wed", 2},
                                  Word<int>{"thu", 3}, Word<int>{"fri", 4}, Word<int>{"sat", 5},
                                  Word<int>{"sun", 6}};

/// The word of `value`.
template <class Words, class Value>
[[nodiscard]] constexpr std::string_view word_of(const Words& words, Value value)
{
    for (const auto& [word, known] : words)
        if (known == value) return word;
    return {};
}

/// The value whose code stands at `view`, by one of the content's codes; a fault for anything else.
template <class Value>
[[nodiscard]] std::optional<Value> read_code(const content::JsonView& view,
                                             std::optional<Value> (*from)(std::string_view),
                                             std::string_view what)
{
    const auto* text = view.value().get_ptr<const std::string*>();
    const auto value = text ? from(*text) : std::nullopt;
    if (!value) view.fault("must be " + std::string{what});
    return value;
}

/// An id of an exercise or activity, whether known or not; a fault for anything else.
[[nodiscard]] inline std::optional<ExerciseId> read_id(const content::JsonView& view)
{
    return read_code(view, &ExerciseId::from, "an id: 1 to 40 letters, digits, _ or -, a letter first");
}

} // namespace trygg::exchange
