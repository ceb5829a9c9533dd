#include "ui/widgets/figure_view.h"

#include "figure/timeline.h"
#include "ui/widgets/accessible.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <utility>

namespace trygg::ui {
namespace {

constexpr int kFrame = 33;
constexpr int kWidth = 600, kLeastWidth = 160;
constexpr double kShape = 2.0 / 3;

} // namespace

FigureView::FigureView(QWidget* parent) : Themed<QWidget>{parent}
{
    set_spoken_role(this, QAccessible::Graphic);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(kFrame);
    connect(&timer_, &QTimer::timeout, this, [this] {
        seconds_ = std::fmod(seconds_ + kFrame / 1000.0, figure::period_of(*figure_));
        update();
    });
}

void FigureView::set_figure(std::optional<figure::Figure> figure)
{
    if (figure == figure_) return;
    figure_ = std::move(figure);
    seconds_ = 0;
    renew();
}

void FigureView::set_side(figure::Side side)
{
    if (side == look_.side) return;
    look_.side = side;
    renew();
}

void FigureView::set_playing(bool playing)
{
    if (playing == playing_) return;
    playing_ = playing;
    keep_time();
    update();
}

void FigureView::set_description(const QString& description) { setAccessibleName(description); }

QSize FigureView::sizeHint() const
{
    const int width = theme().scaled(kWidth);
    return {width, heightForWidth(width)};
}

QSize FigureView::minimumSizeHint() const
{
    const int width = theme().scaled(kLeastWidth);
    return {width, heightForWidth(width)};
}

int FigureView::heightForWidth(int width) const { return static_cast<int>(std::lround(width * kShape)); }

void FigureView::look_changed()
{
    Themed<QWidget>::look_changed();
    renew();
}

void FigureView::showEvent(QShowEvent* event)
{
    Themed<QWidget>::showEvent(event);
    keep_time();
}

void FigureView::hideEvent(QHideEvent* event)
{
    Themed<QWidget>::hideEvent(event);
    timer_.stop();
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    Themed<QWidget>::resizeEvent(event);
    renew();
}

void FigureView::renew()
{
    look_.scheme = theme().scheme();
    look_.person = theme().person();
    picture_.reset();
    keep_time();
    update();
}

double FigureView::seconds() const
{
    const auto told = moment_ ? moment_() : std::nullopt;
    return told ? std::fmod(*told, figure::period_of(*figure_)) : seconds_;
}

bool FigureView::is_still() const { return theme().reduce_motion(); }

void FigureView::keep_time()
{
    const bool moving = isVisible() && playing_ && !is_still() && figure_ && figure::moves(*figure_);
    if (moving == timer_.isActive()) return;
    if (moving) timer_.start();
    else timer_.stop();
}

const FigurePainter& FigureView::picture(QSize size)
{
    if (!picture_ || picture_->size() != size)
        picture_ = std::make_unique<FigurePainter>(*figure_, look_, size, devicePixelRatioF());
    return *picture_;
}

void FigureView::paint_stills(QPainter& painter)
{
    const bool wide = width() > height();
    const QSize half = wide ? QSize{width() / 2, height()} : QSize{width(), height() / 2};
    const FigurePainter& still = picture(half);
    still.paint_start(painter);
    painter.translate(wide ? QPointF{static_cast<double>(width() - half.width()), 0}
                           : QPointF{0, static_cast<double>(height() - half.height())});
    still.paint_end(painter);
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    if (!figure_ || size().isEmpty()) return;
    QPainterPath frame;
    frame.addRoundedRect(QRectF{rect()}, length::kFigureRadius, length::kFigureRadius);
    painter.setClipPath(frame);
    if (is_still() && figure::moves(*figure_)) return paint_stills(painter);
    const FigurePainter& shown = picture(size());
    shown.paint(painter, seconds());
    if (!timer_.isActive()) shown.paint_arrows_over(painter);
}

} // namespace trygg::ui
