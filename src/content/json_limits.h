#pragma once

#include "shared/fault.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace trygg::content {

/// How much a JSON text from outside may hold; more is a fault.
struct JsonLimits {
    std::size_t bytes = 1'000'000;
    /// Arrays and objects inside each other.
    std::size_t depth = 16;
    /// Members of one object, or elements of one array.
    std::size_t count = 50'000;
    /// Bytes of one string or key.
    std::size_t string_bytes = 20'000;
    /// Values of the whole text; an array or object counts as one more.
    std::size_t values = 200'000;
};

/// For the content files: up to 4 MB.
inline constexpr JsonLimits kContentLimits{.bytes = 4'000'000};
/// For answers, profiles and other files of a person's own: up to 1 MB.
inline constexpr JsonLimits kAnswerLimits{};

/// Faults of one reading that are listed; a file with more of them is no file of ours.
inline constexpr std::size_t kMostFaults = 1'000;

/// Adds `fault`; behind kMostFaults only one that says that there are more.
void add_fault(Faults& faults, Fault fault);

/// What `text` has so much of that it is not parsed at all, as the message of a fault: bytes, values, or
/// the length of one string or number. Empty where it stays within `limits`. Keeps nothing of the text.
[[nodiscard]] std::optional<std::string> too_much(std::string_view text, const JsonLimits& limits);

} // namespace trygg::content
