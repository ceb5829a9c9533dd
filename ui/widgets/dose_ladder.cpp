#include "ui/widgets/dose_ladder.h"

#include "ui/theme/icons.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_block.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr double kStairs = 200, kBarGap = 8, kBarRadius = 6, kGrade = 17, kGradeGap = 4, kLegendGap = 24;
constexpr double kFloor = 0.3, kMostGrades = 5;

} // namespace

DoseLadder::DoseLadder(QWidget* parent) : Themed<QWidget>{parent}
{
    set_spoken_role(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void DoseLadder::set_ladder(const QList<LadderStep>& steps, const LadderLegend& legend,
                            const QString& spoken)
{
    steps_ = steps;
    legend_ = legend;
    setAccessibleName(spoken);
    look_changed();
}

double DoseLadder::stairs_height() const
{
    return theme().space(kStairs) + theme().line_height(TextRole::small);
}

QSize DoseLadder::sizeHint() const
{
    const int width = theme().scaled(length::kReading);
    return {width, heightForWidth(width)};
}

QSize DoseLadder::minimumSizeHint() const
{
    return {theme().scaled(length::kTarget) * static_cast<int>(std::max<qsizetype>(1, steps_.size())),
            static_cast<int>(stairs_height())};
}

int DoseLadder::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(stairs_height() + lay_legend(width, nullptr, 0)));
}

QList<LadderStep> DoseLadder::fitting_steps() const
{
    double widest = theme().scaled(length::kTarget);
    for (const LadderStep& step : steps_) {
        const TextBlock dose{theme(), TextRole::small, QFont::DemiBold, step.dose};
        const TextBlock week{theme(), TextRole::small, QFont::Bold, step.week};
        widest = std::max({widest, dose.natural_width(), week.natural_width()});
    }
    const auto most = std::max<qsizetype>(1, static_cast<qsizetype>((width() + kBarGap) / (widest + kBarGap)));
    QList<LadderStep> steps = steps_;
    while (steps.size() > most && steps.front().when == LadderStep::When::past) steps.removeFirst();
    return steps;
}

void DoseLadder::paintEvent(QPaintEvent*)
{
    const QList<LadderStep> steps = fitting_steps();
    if (steps.isEmpty()) return;
    QPainter painter{this};
    const auto count = static_cast<double>(steps.size());
    const double each = (width() - kBarGap * (count - 1)) / count;
    const double base = stairs_height() - theme().line_height(TextRole::small);
    double left = 0;
    for (const LadderStep& step : steps) {
        paint_step(painter, step, {left, 0, each, base});
        left += each + kBarGap;
    }
    painter.fillRect(QRectF{0, base, static_cast<double>(width()), theme().is_contrast() ? 2.0 : 1.0},
                     theme().colours().line);
    lay_legend(width(), &painter, stairs_height());
}

void DoseLadder::paint_step(QPainter& painter, const LadderStep& step, const QRectF& column) const
{
    const Colours& c = theme().colours();
    const double line = theme().line_height(TextRole::small);
    const auto tallest = std::max_element(steps_.begin(), steps_.end(), [](const auto& a, const auto& b) {
        return a.size < b.size;
    })->size;
    const double room = column.height() - line - length::kHalf;
    const double share = tallest > 0 ? std::clamp(step.size / tallest, 0.0, 1.0) : 0;
    const double tall = std::round(room * (kFloor + (1 - kFloor) * share));
    const QRectF bar{column.left(), column.bottom() - tall, column.width(), tall};
    const bool now = step.when == LadderStep::When::now, future = step.when == LadderStep::When::future;

    QPainterPath shape;
    const double inset = future || theme().is_contrast() ? 1 : 0;
    shape.moveTo(bar.left() + inset, bar.bottom());
    shape.lineTo(bar.left() + inset, bar.top() + kBarRadius);
    shape.quadTo(bar.left() + inset, bar.top() + inset, bar.left() + kBarRadius, bar.top() + inset);
    shape.lineTo(bar.right() - kBarRadius, bar.top() + inset);
    shape.quadTo(bar.right() - inset, bar.top() + inset, bar.right() - inset, bar.top() + kBarRadius);
    shape.lineTo(bar.right() - inset, bar.bottom());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!future) painter.fillPath(shape, now ? c.primary : c.tint2);
    if (future) {
        QPen pen{c.border, theme().is_contrast() ? 2 : 1.75};
        pen.setDashPattern({4, 3});
        pen.setCapStyle(Qt::FlatCap);
        painter.strokePath(shape, pen);
    } else if (theme().is_contrast()) {
        painter.strokePath(shape, QPen{c.border, length::kContrastEdge});
    }
    painter.restore();

    const TextBlock dose{theme(), TextRole::small, future ? QFont::Normal : QFont::DemiBold, step.dose};
    const TextBlock week{theme(), TextRole::small, now ? QFont::Bold : QFont::Normal, step.week};
    dose.paint(painter, {column.left() - kBarGap / 2, bar.top() - line - 2, column.width() + kBarGap, line},
               Qt::AlignHCenter, future ? c.ink2 : c.ink);
    week.paint(painter, {column.left() - kBarGap / 2, column.bottom() + length::kHalf, column.width() + kBarGap, line},
               Qt::AlignHCenter, now ? c.ink : c.ink2);
    paint_grades(painter, step, bar);
}

void DoseLadder::paint_grades(QPainter& painter, const LadderStep& step, const QRectF& bar) const
{
    if (step.grades.isEmpty()) return;
    const double size = std::min(theme().space(kGrade) * 1.0, (bar.width() - 4) / kMostGrades * 1.6);
    const int fitting = std::max(1, static_cast<int>((bar.width() + kGradeGap) / (size + kGradeGap)));
    const auto shown = std::min<qsizetype>(fitting, step.grades.size());
    // The latest ones, if not all fit.
    const QList<LadderGrade> grades = step.grades.mid(step.grades.size() - shown);
    const double all = static_cast<double>(shown) * (size + kGradeGap) - kGradeGap;
    double left = bar.center().x() - all / 2;
    for (const LadderGrade grade : grades) {
        paint_grade(painter, grade, step.when == LadderStep::When::now,
                    {left, bar.bottom() - size - 10, size, size});
        left += size + kGradeGap;
    }
}

void DoseLadder::paint_grade(QPainter& painter, LadderGrade grade, bool on_primary, const QRectF& box) const
{
    const Colours& c = theme().colours();
    const QColor mark = on_primary ? c.on_primary : c.primary, inside = on_primary ? c.primary : c.on_primary;
    const double inset = box.width() * 0.12;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (grade) {
    case LadderGrade::okay:
        paint_rounded(painter, box, box.width() / 2, mark);
        paint_icon(painter, Icon::check, inside, inner);
        break;
    case LadderGrade::hold:
        paint_rounded(painter, box, box.width() / 2, on_primary ? c.primary : c.surface, mark, 2);
        paint_icon(painter, Icon::minus, mark, inner);
        break;
    case LadderGrade::no: {
        const QPointF middle = box.center();
        const double reach = box.width() * 0.68;
        const QPolygonF diamond{{middle - QPointF{0, reach}, middle + QPointF{reach, 0},
                                 middle + QPointF{0, reach}, middle - QPointF{reach, 0}}};
        painter.setPen(QPen{on_primary ? c.on_primary : c.surface, 1.5});
        painter.setBrush(c.caution_mark);
        painter.drawPolygon(diamond);
        paint_icon(painter, Icon::x, c.surface, inner);
        break;
    }
    }
    painter.restore();
}

double DoseLadder::lay_legend(double width, QPainter* painter, double top) const
{
    struct Entry {
        LadderGrade grade;
        const QString& words;
    };
    const std::array entries{Entry{LadderGrade::okay, legend_.okay}, Entry{LadderGrade::hold, legend_.hold},
                             Entry{LadderGrade::no, legend_.no}};
    const double line = theme().line_height(TextRole::small), mark = theme().space(kGrade), gap = 10;
    double left = 3, row = top + theme().space(length::kUnit + length::kHalf);
    bool any = false;
    for (const Entry& entry : entries) {
        if (entry.words.isEmpty()) continue;
        const TextBlock words{theme(), TextRole::small, entry.words};
        const double needed = mark + gap + words.natural_width() + 1;
        if (left > 3 && left + needed > width) {
            left = 3;
            row += line + length::kHalf;
        }
        if (painter) {
            paint_grade(*painter, entry.grade, false, {left, row + (line - mark) / 2, mark, mark});
            words.paint(*painter, {left + mark + gap, row, width - left - mark - gap, line}, Qt::AlignLeft,
                        theme().colours().ink2);
        }
        left += needed + theme().space(kLegendGap);
        any = true;
    }
    return any ? row + line - top : length::kHalf;
}

} // namespace trygg::ui
