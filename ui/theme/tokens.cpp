#include "ui/theme/tokens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr QColor rgb(unsigned hex)
{
    return QColor{static_cast<int>(hex >> 16 & 0xFF), static_cast<int>(hex >> 8 & 0xFF),
                  static_cast<int>(hex & 0xFF)};
}

constexpr Colours kLight{
    .paper = rgb(0xFAF7F2), .surface = rgb(0xFFFFFF), .sunken = rgb(0xF3EEE5),
    .line = rgb(0xE7E0D4), .border = rgb(0x857D70),
    .ink = rgb(0x1E2A2E), .ink2 = rgb(0x4F5B5F),
    .primary = rgb(0x0F5E63), .primary_hover = rgb(0x0B4C50), .primary_pressed = rgb(0x083A3E),
    .on_primary = rgb(0xFFFFFF),
    .tint = rgb(0xE3EFED), .tint2 = rgb(0xCDE2DF),
    .caution = rgb(0xFDF0D9), .caution_text = rgb(0x7A4A00), .caution_mark = rgb(0xB36B00),
    .danger = rgb(0xFCEBE7), .danger_text = rgb(0xA3231B), .danger_solid = rgb(0xA3231B),
    .on_danger = rgb(0xFFFFFF),
    .focus = rgb(0x1E2A2E), .chart_dot = rgb(0x4F908D),
    .disabled = rgb(0xECE7DE), .disabled_text = rgb(0x6B6F6C)};

constexpr Colours kDark{
    .paper = rgb(0x12181A), .surface = rgb(0x1B2326), .sunken = rgb(0x0E1315),
    .line = rgb(0x2D383C), .border = rgb(0x7A888C),
    .ink = rgb(0xECE8E1), .ink2 = rgb(0xB3BDBE),
    .primary = rgb(0x74C8C3), .primary_hover = rgb(0x8DD6D1), .primary_pressed = rgb(0x5FB3AE),
    .on_primary = rgb(0x04282A),
    .tint = rgb(0x173437), .tint2 = rgb(0x20484B),
    .caution = rgb(0x33270F), .caution_text = rgb(0xF2C063), .caution_mark = rgb(0xF2C063),
    .danger = rgb(0x3A1A16), .danger_text = rgb(0xFF9F93), .danger_solid = rgb(0xC23A30),
    .on_danger = rgb(0xFFFFFF),
    .focus = rgb(0xFFFFFF), .chart_dot = rgb(0x3F8783),
    .disabled = rgb(0x262F32), .disabled_text = rgb(0x8C9799)};

constexpr Colours kContrastLight{
    .paper = rgb(0xFFFFFF), .surface = rgb(0xFFFFFF), .sunken = rgb(0xFFFFFF),
    .line = rgb(0x000000), .border = rgb(0x000000),
    .ink = rgb(0x000000), .ink2 = rgb(0x000000),
    .primary = rgb(0x003C40), .primary_hover = rgb(0x002628), .primary_pressed = rgb(0x000000),
    .on_primary = rgb(0xFFFFFF),
    .tint = rgb(0xE0F2F1), .tint2 = rgb(0xB9DEDC),
    .caution = rgb(0xFFF3D6), .caution_text = rgb(0x4A2C00), .caution_mark = rgb(0x7A4A00),
    .danger = rgb(0xFFECEA), .danger_text = rgb(0x7D0F08), .danger_solid = rgb(0x7D0F08),
    .on_danger = rgb(0xFFFFFF),
    .focus = rgb(0x000000), .chart_dot = rgb(0x2F6F6C),
    .disabled = rgb(0xFFFFFF), .disabled_text = rgb(0x4A4A4A)};

constexpr Colours kContrastDark{
    .paper = rgb(0x000000), .surface = rgb(0x000000), .sunken = rgb(0x000000),
    .line = rgb(0xFFFFFF), .border = rgb(0xFFFFFF),
    .ink = rgb(0xFFFFFF), .ink2 = rgb(0xFFFFFF),
    .primary = rgb(0x8FF0EA), .primary_hover = rgb(0xC5FFFB), .primary_pressed = rgb(0xFFFFFF),
    .on_primary = rgb(0x000000),
    .tint = rgb(0x062E30), .tint2 = rgb(0x0B4A4D),
    .caution = rgb(0x2B1D00), .caution_text = rgb(0xFFD98A), .caution_mark = rgb(0xFFD98A),
    .danger = rgb(0x3B0400), .danger_text = rgb(0xFFB3AA), .danger_solid = rgb(0xFFB3AA),
    .on_danger = rgb(0x000000),
    .focus = rgb(0xFFE14D), .chart_dot = rgb(0x3FA19B),
    .disabled = rgb(0x000000), .disabled_text = rgb(0xB8B8B8)};

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

} // namespace

const Colours& colours_of(Scheme scheme)
{
    switch (scheme) {
    case Scheme::light: return kLight;
    case Scheme::dark: return kDark;
    case Scheme::contrast_light: return kContrastLight;
    case Scheme::contrast_dark: return kContrastDark;
    }
    return kLight;
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

TypeStep type_step(TextRole role)
{
    switch (role) {
    case TextRole::small: return {12, QFont::Normal, 1.4};
    case TextRole::body: return {13, QFont::Normal, 1.45};
    case TextRole::body_bold: return {13, QFont::DemiBold, 1.4};
    case TextRole::answer: return {13.5, QFont::Medium, 1.4};
    case TextRole::lead: return {14.5, QFont::Normal, 1.45};
    case TextRole::h3: return {14, QFont::DemiBold, 1.3};
    case TextRole::h2: return {17, QFont::DemiBold, 1.3};
    case TextRole::h1: return {23, QFont::DemiBold, 1.22};
    case TextRole::display: return {27, QFont::DemiBold, 1.18};
    case TextRole::numeral: return {40, QFont::DemiBold, 1.0};
    }
    return {13, QFont::Normal, 1.45};
}

double zoomed_points(double base, double zoom)
{
    constexpr double kLargeFrom = 18, kLargeGrowth = 0.62;
    return base * (base > kLargeFrom ? 1 + (zoom - 1) * kLargeGrowth : zoom);
}

} // namespace trygg::ui
