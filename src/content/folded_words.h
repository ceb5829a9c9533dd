#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace trygg::content {

/// A word as a search compares it, and where it stands in its text (bytes of UTF-8).
struct FoldedWord {
    /// Small letters without marks: å and ä are a, ö and ø are o, æ is ae.
    std::string letters;
    std::size_t begin = 0, length = 0;
    friend bool operator==(const FoldedWord&, const FoldedWord&) = default;
};

/// The words of `text` in their order; bytes that are no UTF-8 stand between words.
[[nodiscard]] std::vector<FoldedWord> folded_words(std::string_view text);

/// Folded letters with the spellings made one that the three languages differ in: sch is sj, as in ischias and isjias.
[[nodiscard]] std::string spelled_alike(std::string letters);

} // namespace trygg::content
