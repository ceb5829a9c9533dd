#include "content/plain_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdio>
#include <optional>

namespace trygg::content {
namespace {

struct Character {
    char32_t code;
    std::size_t bytes;
};

/// The character at the beginning of `text`; empty for broken UTF-8.
std::optional<Character> first_character(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80) return Character{lead, 1};
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) return std::nullopt;
    char32_t code = lead & (0x7FU >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) return std::nullopt;
        code = (code << 6U) | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (code < least[bytes] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return std::nullopt;
    return Character{code, bytes};
}

/// Control characters, line separators, and the marks that turn the direction of writing.
constexpr bool is_forbidden(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x61C || code == 0x200E ||
           code == 0x200F || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

/// Bytes of a key that its pointer shows.
constexpr std::size_t kLongestStep = 100;

/// The first characters of a key, whole ones.
std::string_view beginning(std::string_view key)
{
    std::size_t end = std::min(key.size(), kLongestStep);
    while (end > 0 && end < key.size() && (static_cast<unsigned char>(key[end]) & 0xC0U) == 0x80U) --end;
    return key.substr(0, end);
}

bool is_plain_ascii(std::string_view text)
{
    for (const char c : text)
        if (c < 0x20 || c == 0x7F) return false;
    return true;
}

} // namespace

bool is_plain_text(std::string_view text) noexcept
{
    if (is_plain_ascii(text)) return true;
    while (!text.empty()) {
        const auto character = first_character(text);
        if (!character || is_forbidden(character->code)) return false;
        text.remove_prefix(character->bytes);
    }
    return true;
}

std::string printable(std::string_view text)
{
    std::string safe;
    while (!text.empty()) {
        const auto character = first_character(text);
        const std::size_t bytes = character ? character->bytes : 1;
        char escape[16];
        if (!character) {
            std::snprintf(escape, sizeof escape, "\\x%02X", static_cast<unsigned char>(text[0]));
            safe += escape;
        } else if (is_forbidden(character->code)) {
            std::snprintf(escape, sizeof escape, "\\u%04X", static_cast<unsigned>(character->code));
            safe += escape;
        } else {
            safe += text.substr(0, bytes);
        }
        text.remove_prefix(bytes);
    }
    return safe;
}

std::string pointer_to(const std::string& pointer, std::string_view key)
{
    std::string step = pointer + '/';
    for (const char c : printable(beginning(key))) {
        if (c == '~') step += "~0";
        else if (c == '/') step += "~1";
        else step += c;
    }
    if (key.size() > kLongestStep) step += "...";
    return step;
}

} // namespace trygg::content
