#include "content/readability.h"

namespace trygg::content {
namespace {

/// The bytes of the letter or digit at `at` of `text`, 0 where none is: ASCII, and the Latin letters beyond it.
constexpr std::size_t letter_bytes(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return 1;
    const auto lead = static_cast<unsigned char>(c);
    return lead >= 0xC3 && lead <= 0xC5 && at + 1 < text.size() ? 2 : 0;
}

/// Marks that end a sentence where a space or the end follows.
constexpr bool ends_sentence(char c) { return c == '.' || c == '!' || c == '?' || c == ':'; }

} // namespace

double Readability::lix() const noexcept
{
    if (words == 0) return 0;
    return static_cast<double>(words) / (sentences == 0 ? 1 : sentences) + 100.0 * long_words / words;
}

Readability& Readability::operator+=(const Readability& other) noexcept
{
    words += other.words;
    sentences += other.sentences;
    long_words += other.long_words;
    return *this;
}

Readability readability(std::string_view text) noexcept
{
    Readability counts;
    bool words_since = false;
    for (std::size_t i = 0; i < text.size();) {
        if (letter_bytes(text, i) == 0) {
            const bool last = i + 1 == text.size() || text[i + 1] == ' ';
            if (ends_sentence(text[i]) && last && words_since) {
                ++counts.sentences;
                words_since = false;
            }
            ++i;
            continue;
        }
        int letters = 0;
        for (std::size_t bytes = 1; i < text.size() && bytes != 0; i += bytes) {
            bytes = text[i] == '-' ? 1 : letter_bytes(text, i);
            if (bytes != 0) ++letters;
        }
        ++counts.words;
        if (letters > 6) ++counts.long_words;
        words_since = true;
    }
    if (words_since) ++counts.sentences;
    return counts;
}

} // namespace trygg::content
