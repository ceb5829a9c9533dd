#include "ui/widgets/ring.h"

#include "ui/widgets/accessible.h"

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

/// A ring is large already: it grows by less than the text.
constexpr double kGrowth = 0.62;

double grown(double pixels, const Theme& theme) { return pixels * (1 + (theme.zoom() - 1) * kGrowth); }

} // namespace

Ring::Ring(double diameter, double least, QWidget* parent)
    : Themed<QWidget>{parent}, diameter_{diameter}, least_{least}
{
    set_spoken_role(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void Ring::set_most_height(int pixels)
{
    if (pixels == most_height_) return;
    most_height_ = pixels;
    updateGeometry();
}

double Ring::diameter(double width) const
{
    double size = std::min(grown(diameter_, theme()), width);
    if (most_height_ > 0) size = std::min(size, std::max(grown(least_, theme()), most_height_ * 1.0));
    return size;
}

QSize Ring::sizeHint() const
{
    const int width = static_cast<int>(std::ceil(diameter(length::kReading)));
    return {width, heightForWidth(width)};
}

QSize Ring::minimumSizeHint() const
{
    const int side = static_cast<int>(grown(least_, theme()));
    return {side, side};
}

int Ring::heightForWidth(int width) const { return static_cast<int>(std::ceil(diameter(width))); }

} // namespace trygg::ui
