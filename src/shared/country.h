#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace trygg {

/// The country whose care the person uses; it decides whom to call, never how urgent it is.
enum class Country { sweden, norway, denmark };

inline constexpr std::array kCountries{Country::sweden, Country::norway, Country::denmark};

/// The code of a country in files and options: SE, NO or DK.
[[nodiscard]] constexpr std::string_view code(Country country) noexcept
{
    switch (country) {
    case Country::sweden: return "SE";
    case Country::norway: return "NO";
    case Country::denmark: return "DK";
    }
    return {};
}

/// The country with that code; empty for any other text.
[[nodiscard]] constexpr std::optional<Country> country_from(std::string_view text) noexcept
{
    for (const Country country : kCountries)
        if (code(country) == text) return country;
    return std::nullopt;
}

} // namespace trygg
