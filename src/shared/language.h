#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace trygg {

/// A language that the whole program is written in.
enum class Language { swedish, norwegian, danish };

inline constexpr std::array kLanguages{Language::swedish, Language::norwegian, Language::danish};

/// The code of a language in files, folders and options: sv, no or da.
[[nodiscard]] constexpr std::string_view code(Language language) noexcept
{
    switch (language) {
    case Language::swedish: return "sv";
    case Language::norwegian: return "no";
    case Language::danish: return "da";
    }
    return {};
}

/// The language with that code; empty for any other text.
[[nodiscard]] constexpr std::optional<Language> language_from(std::string_view text) noexcept
{
    for (const Language language : kLanguages)
        if (code(language) == text) return language;
    return std::nullopt;
}

} // namespace trygg
