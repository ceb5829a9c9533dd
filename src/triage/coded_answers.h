#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace trygg::triage {

/// One answer as a number; 0 is no answer. A whole number n is n + 1; a named value and each value of
/// a list is one bit, in the order of the question's values.
using Code = std::uint16_t;

inline constexpr Code kNoAnswer = 0;
/// "I am not sure."
inline constexpr Code kUnsureCode = 1U << 15U;
/// Asked, without an answer, where unsure is none; a skipped question too.
inline constexpr Code kMissingCode = 1U << 14U;
/// A list with none of its values.
inline constexpr Code kEmptyListCode = 1U << 13U;
/// The bits of named values.
inline constexpr Code kValueBits = kEmptyListCode - 1U;

inline constexpr std::size_t kMostQuestions = 64;

/// The answers to a questionnaire, by the number of the question.
using CodedAnswers = std::array<Code, kMostQuestions>;

} // namespace trygg::triage
