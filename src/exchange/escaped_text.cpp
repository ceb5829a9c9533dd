#include "exchange/escaped_text.h"

#include "content/plain_text.h"

#include <charconv>

namespace trygg::exchange {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

/// Bytes of the character that begins with `lead`, as far as `lead` tells.
std::size_t width(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// The byte that stands behind "\x"; empty for anything but two digits.
std::optional<char> hex_byte(std::string_view digits)
{
    unsigned byte = 0;
    if (digits.size() < 2) return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + 2, byte, 16);
    if (error != std::errc{} || end != digits.data() + 2) return std::nullopt;
    return static_cast<char>(static_cast<unsigned char>(byte));
}

} // namespace

std::string escaped(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const std::string_view character = text.substr(0, width(text.front()));
        const bool plain = content::is_plain_text(character);
        if (plain && character != "\\") result += character;
        else if (plain) result += "\\\\";
        else {
            const auto byte = static_cast<unsigned char>(text.front());
            result += {'\\', 'x', kHexDigits[byte >> 4U], kHexDigits[byte & 15U]};
        }
        text.remove_prefix(plain ? character.size() : 1);
    }
    return result;
}

std::optional<std::string> unescaped(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        if (text.front() != '\\') {
            result += text.front();
            text.remove_prefix(1);
        } else if (text.starts_with("\\\\")) {
            result += '\\';
            text.remove_prefix(2);
        } else {
            const auto byte = text.starts_with("\\x") ? hex_byte(text.substr(2)) : std::nullopt;
            if (!byte) return std::nullopt;
            result += *byte;
            text.remove_prefix(4);
        }
    }
    return result;
}

} // namespace trygg::exchange
