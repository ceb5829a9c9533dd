#include "ui/theme/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace trygg::ui {

Theme::Theme(Scheme scheme, double zoom, bool reduce_motion, FigurePerson person)
    : scheme_{scheme}, zoom_{std::clamp(zoom, kMinZoom, kMaxZoom)}, reduce_motion_{reduce_motion}, person_{person}
{
}

bool Theme::is_contrast() const
{
    return scheme_ == Scheme::contrast_light || scheme_ == Scheme::contrast_dark;
}

bool Theme::is_dark() const
{
    return scheme_ == Scheme::dark || scheme_ == Scheme::contrast_dark;
}

QFont Theme::font(TextRole role) const
{
    return font(role, type_step(role).weight);
}

QFont Theme::font(TextRole role, QFont::Weight weight) const
{
    constexpr double kTightFrom = 20, kTight = 98.5;
    const double base = type_step(role).points;
    QFont font;
    font.setPointSizeF(zoomed_points(base, zoom_));
    font.setWeight(weight);
    if (base >= kTightFrom) font.setLetterSpacing(QFont::PercentageSpacing, kTight);
    return font;
}

double Theme::line_height(TextRole role) const
{
    const QFont face = font(role);
    const double wanted = type_step(role).line * QFontInfo(face).pixelSize();
    return std::ceil(std::max(wanted, QFontMetricsF(face).height()));
}

int Theme::space(double pixels) const
{
    constexpr double kWideFrom = 1.4, kWider = 1.15;
    return static_cast<int>(std::lround(zoom_ > kWideFrom ? pixels * kWider : pixels));
}

int Theme::scaled(double pixels) const
{
    return static_cast<int>(std::lround(pixels * zoom_));
}

double Theme::edge() const
{
    return is_contrast() ? length::kContrastEdge : length::kControlEdge;
}

} // namespace trygg::ui
