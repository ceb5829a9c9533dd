#include "ui/widgets/figure_painter.h"

#include "figure/props.h"
#include "figure/solver.h"
#include "ui/widgets/figure_arrows.h"
#include "ui/widgets/figure_body.h"
#include "ui/widgets/figure_things.h"

#include <QPainter>

#include <algorithm>

namespace trygg::ui {
namespace {

constexpr double kGhost = .28;
/// Pixels of the ghost to each logical one on paper.
constexpr double kPaperRatio = 4;

/// How high the surface is that shadows fall on.
double bearing_height(const figure::Figure& figure)
{
    for (const figure::Prop& prop : figure.props)
        if (prop.kind == figure::PropKind::bed) return ground_at(figure, {prop.x, 0, prop.z});
    return 0;
}

/// The key at which a still of the end is taken: where the first arrow ends.
std::size_t end_key(const figure::Figure& figure)
{
    const std::size_t last = figure.cycle ? figure.keys.size() / 2 : figure.keys.size() - 1;
    return figure.arrows.empty() ? last : figure.arrows.front().to.value_or(last);
}

} // namespace

FigurePainter::FigurePainter(figure::Figure figure, FigureLook look, QSize size)
    : figure_{std::move(figure)}, look_{look}, colours_{figure_colours_of(look.scheme, look.person)}, size_{size},
      camera_{figure_.view, look.side == figure::Side::left}
{
    camera_.fit(extent_of(figure_, camera_), size.width(), size.height(), std::min(size.width(), size.height()) * .04);
    colours_.ground = Qt::white;
}

FigurePainter::FigurePainter(figure::Figure figure, FigureLook look, QSize size, double ratio)
    : FigurePainter{std::move(figure), look, size}
{
    colours_ = figure_colours_of(look.scheme, look.person);
    background_ = QImage{size_ * ratio, QImage::Format_RGB32};
    background_.setDevicePixelRatio(ratio);
    QPainter painter{&background_};
    painter.setRenderHint(QPainter::Antialiasing);
    paint_setting(painter);
}

double FigurePainter::start() const
{
    return figure_.arrows.empty() ? 0 : time_of_key(figure_, figure_.arrows.front().from);
}

double FigurePainter::end() const { return time_of_key(figure_, end_key(figure_)); }

void FigurePainter::paint_setting(QPainter& painter) const
{
    const FigureInk ink{painter, camera_, colours_, look_.person};
    paint_ground(ink, figure_, size_);
    paint_things_behind(ink, figure_);
    if (figure_.ghost) paint_ghost(painter);
}

void FigurePainter::paint_ghost(QPainter& painter) const
{
    const double ratio = background_.isNull() ? kPaperRatio : background_.devicePixelRatio();
    QImage layer{size_ * ratio, QImage::Format_ARGB32_Premultiplied};
    layer.setDevicePixelRatio(ratio);
    layer.fill(Qt::transparent);
    {
        QPainter on_layer{&layer};
        on_layer.setRenderHint(QPainter::Antialiasing);
        paint_person({on_layer, camera_, colours_, look_.person}, figure::posture_at(figure_, start()), {}, [] {});
    }
    painter.setOpacity(kGhost);
    painter.drawImage(QPointF{0, 0}, layer);
    painter.setOpacity(1);
}

void FigurePainter::paint(QPainter& painter, double seconds) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF{QPointF{0, 0}, size_}, Qt::IntersectClip);
    if (background_.isNull()) paint_setting(painter);
    else painter.drawImage(QPointF{0, 0}, background_);
    const figure::Tween tween = figure::tween_at(figure_, seconds);
    const figure::Posture posture = figure::solved(figure_, tween);
    const FigureInk ink{painter, camera_, colours_, look_.person};
    painter.fillPath(shadow_of(all_flesh(posture), camera_, bearing_height(figure_)), colours_.shadow);
    paint_person(ink, posture, figure_.highlights, [&] {
        paint_things_between(ink, figure_, posture, tween.pose[figure::Parameter::crank]);
    });
    paint_things_before(ink, figure_, posture, size_);
    painter.restore();
}

void FigurePainter::paint_start(QPainter& painter) const { paint(painter, start()); }

void FigurePainter::paint_end(QPainter& painter) const
{
    paint(painter, end());
    paint_arrows_over(painter);
}

void FigurePainter::paint_arrows_over(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paint_arrows({painter, camera_, colours_, look_.person}, figure_);
    painter.restore();
}

} // namespace trygg::ui
