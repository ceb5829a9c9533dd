#pragma once

#include <string_view>

namespace trygg::content {

/// Counts of a text from which its LIX follows (Björnsson, 1968).
struct Readability {
    int words = 0, sentences = 0;
    /// Words of more than six letters.
    int long_words = 0;

    /// Words per sentence plus per cent of long words; 0 for no words.
    [[nodiscard]] double lix() const noexcept;
    Readability& operator+=(const Readability& other) noexcept;
};

/// The counts of `text`, UTF-8; its end always ends a sentence.
[[nodiscard]] Readability readability(std::string_view text) noexcept;

} // namespace trygg::content
