#include "content/numbers.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace trygg::content {
namespace {

constexpr std::size_t kThousand = 3;

constexpr bool is_digit(std::string_view text, std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; }

/// Digits from `at` on.
std::size_t digits(std::string_view text, std::size_t at)
{
    std::size_t count = 0;
    while (is_digit(text, at + count)) ++count;
    return count;
}

/// The bytes of the space at `at` that stands between thousands, 0 where none does: a plain one, one that does not break,
/// and the narrow one that does not break.
std::size_t thousands_space(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 3> kSpaces{" ", "\u00A0", "\u202F"};
    for (const std::string_view space : kSpaces)
        if (text.substr(at).starts_with(space) && digits(text, at + space.size()) == kThousand) return space.size();
    return 0;
}

/// Takes the number at `at`, which is moved behind it.
std::string take_number(std::string_view text, std::size_t& at)
{
    std::string number;
    for (std::size_t gap = 0; number.empty() || (gap = thousands_space(text, at)) != 0;) {
        at += gap;
        const std::size_t count = digits(text, at);
        number += text.substr(at, count);
        at += count;
    }
    if (at < text.size() && (text[at] == ',' || text[at] == '.') && is_digit(text, at + 1)) {
        const std::size_t count = digits(text, at + 1);
        number += '.';
        number += text.substr(at + 1, count);
        at += 1 + count;
    }
    return number;
}

} // namespace

std::vector<std::string> numbers_in(std::string_view text)
{
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size();) {
        if (is_digit(text, at)) found.push_back(take_number(text, at));
        else ++at;
    }
    std::ranges::sort(found);
    return found;
}

} // namespace trygg::content
