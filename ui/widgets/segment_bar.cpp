#include "ui/widgets/segment_bar.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>

namespace trygg::ui {
namespace {

constexpr int kHeight = 6, kGap = 6, kLeast = 16, kWide = 80;

} // namespace

SegmentBar::SegmentBar(QWidget* parent) : Themed<QWidget>{parent}
{
    set_spoken_role(this, QAccessible::ProgressBar);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentBar::set_progress(double done, int total, const QString& words)
{
    done_ = done;
    total_ = total;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize SegmentBar::sizeHint() const
{
    return {std::max(1, total_) * kWide, theme().scaled(kHeight)};
}

QSize SegmentBar::minimumSizeHint() const
{
    return {std::max(1, total_) * kLeast, theme().scaled(kHeight)};
}

void SegmentBar::paintEvent(QPaintEvent*)
{
    if (total_ < 1) return;
    QPainter painter{this};
    const Colours& c = theme().colours();
    const double each = (width() - kGap * (total_ - 1.0)) / total_;
    for (int i = 0; i < total_; ++i) {
        const QRectF bar{i * (each + kGap), 0, each, static_cast<double>(height())};
        const double edge = theme().is_contrast() ? 1 : 0, radius = height() / 2.0;
        paint_rounded(painter, bar, radius, c.tint2, c.border, edge);
        const double filled = std::clamp(done_ - i, 0.0, 1.0);
        if (filled > 0) {
            QRectF part = bar;
            part.setWidth(std::max<double>(height(), bar.width() * filled));
            paint_rounded(painter, part, radius, c.primary);
        }
    }
}

} // namespace trygg::ui
