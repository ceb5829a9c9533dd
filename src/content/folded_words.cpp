#include "content/folded_words.h"

#include <array>

namespace trygg::content {
namespace {

/// One character and how many bytes it takes; 0 as a letter is none.
struct FoldedCharacter {
    char32_t letter = 0;
    std::size_t bytes = 1;
};

constexpr char32_t kFirstMark = 0x300, kLastMark = 0x36F, kSoftHyphen = 0xAD;

bool is_tail(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

FoldedCharacter character_at(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80) return {first, 1};
    const std::size_t bytes = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0;
    if (bytes == 0 || at + bytes > text.size()) return {};
    char32_t letter = first & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        if (!is_tail(text[at + i])) return {};
        letter = (letter << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
    }
    return {letter, bytes};
}

/// The letters of U+00C0 to U+00FF without their marks; empty for the signs among them.
constexpr std::array<std::string_view, 64> kLatin{
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "ss",
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "y"};

/// Adds a letter or digit to `word`; false where the character is neither.
bool is_added(char32_t letter, std::string& word)
{
    if (letter >= 'A' && letter <= 'Z') word += static_cast<char>(letter - 'A' + 'a');
    else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) word += static_cast<char>(letter);
    else if (letter >= 0xC0 && letter <= 0xFF && !kLatin[letter - 0xC0].empty()) word += kLatin[letter - 0xC0];
    else return false;
    return true;
}

/// A mark over the letter before, or a place to break a word.
bool is_silent(char32_t letter) { return letter == kSoftHyphen || (letter >= kFirstMark && letter <= kLastMark); }

} // namespace

std::string spelled_alike(std::string letters)
{
    for (std::size_t at = letters.find("sch"); at != std::string::npos; at = letters.find("sch", at + 2))
        letters.replace(at, 3, "sj");
    return letters;
}

std::vector<FoldedWord> folded_words(std::string_view text)
{
    std::vector<FoldedWord> words;
    FoldedWord word;
    const auto close = [&] {
        if (!word.letters.empty()) words.push_back(std::move(word));
        word = {};
    };
    for (std::size_t at = 0; at < text.size();) {
        const FoldedCharacter next = character_at(text, at);
        if (word.letters.empty()) word.begin = at;
        const bool stays = is_added(next.letter, word.letters) || (!word.letters.empty() && is_silent(next.letter));
        at += next.bytes;
        if (stays) word.length = at - word.begin;
        else close();
    }
    close();
    return words;
}

} // namespace trygg::content
