#include "ui/widgets/exercise_row.h"

#include "ui/theme/icons.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr int kFigureWide = 96, kFigureTall = 62, kGap = 16, kTall = 6, kChevron = 22, kNameRoom = 180;

} // namespace

/// Where the parts stand at a width.
struct ExerciseRow::Plan {
    bool narrow;
    double text_left, text_width, name_height, dose_height, reason_height, dose_width, chevron, height;
};

ExerciseRow::ExerciseRow(QWidget* parent) : ButtonBase{parent}
{
    set_opens(false);
    set_expands(this);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (isCheckable()) emit open_changed(isChecked());
    });
    connect(this, &QAbstractButton::toggled, this, [this] { update(); });
}

void ExerciseRow::set_words(const QString& name, const QString& reason, const QString& dose)
{
    setText(name);
    reason_ = reason;
    dose_ = dose;
    setAccessibleName(dose.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, dose));
    setAccessibleDescription(reason);
    look_changed();
}

void ExerciseRow::set_marked(Emphasis in_reason)
{
    marked_ = in_reason;
    look_changed();
}

TextBlock ExerciseRow::reason_block() const
{
    TextBlock block{theme(), TextRole::small, reason_};
    block.set_emphasis(marked_);
    return block;
}

void ExerciseRow::set_thumbnail(QWidget* thumbnail)
{
    delete thumbnail_;
    thumbnail_ = thumbnail;
    if (thumbnail) {
        thumbnail->setParent(this);
        thumbnail->setAttribute(Qt::WA_TransparentForMouseEvents);
        thumbnail->setFocusPolicy(Qt::NoFocus);
        thumbnail->show();
    }
    look_changed();
}

void ExerciseRow::set_opens(bool opens)
{
    opens_ = opens;
    setCheckable(opens);
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !opens);
    set_spoken_role(this, opens ? QAccessible::Button : QAccessible::StaticText);
    look_changed();
}

void ExerciseRow::set_leads()
{
    set_opens(true);
    setCheckable(false);
}

void ExerciseRow::set_open(bool open)
{
    setChecked(open);
}

void ExerciseRow::set_line(bool line)
{
    line_ = line;
    update();
}

ExerciseRow::Plan ExerciseRow::plan(int width) const
{
    const TextBlock name{theme(), TextRole::body_bold, text()}, reason = reason_block();
    const TextBlock dose{theme(), TextRole::body_bold, dose_};
    Plan plan{};
    plan.narrow = narrow_of(this);
    plan.text_left = thumbnail_ ? theme().space(kFigureWide) + theme().space(kGap) : 0;
    plan.chevron = opens_ ? theme().scaled(kChevron) + theme().space(kGap) : 0;
    plan.dose_width = dose_.isEmpty() ? 0 : dose.natural_width() + 1;
    const double room = std::max(1.0, width - plan.text_left - plan.chevron);
    const double beside = dose_.isEmpty() ? 0 : plan.dose_width + theme().space(kGap);
    // A dose that leaves the name too little room stands under it too.
    const double needed = std::max<double>(name.least_width(), theme().scaled(kNameRoom));
    if (room - beside < std::min(needed, name.natural_width())) plan.narrow = true;
    const double dose_room = plan.narrow ? 0 : beside;
    plan.text_width = std::max(1.0, room - dose_room);
    plan.name_height = name.height(plan.text_width);
    plan.dose_height = dose.height(plan.narrow ? plan.text_width : plan.dose_width);
    plan.reason_height = reason.height(plan.text_width);
    const double words = plan.name_height + plan.reason_height + (plan.narrow ? plan.dose_height : 0);
    const double figure = thumbnail_ ? theme().space(kFigureTall) : 0;
    plan.height = std::max({words, figure, opens_ ? 1.0 * length::kTarget : 0.0}) + 2.0 * theme().space(kTall) + 1;
    return plan;
}

QSize ExerciseRow::sizeHint() const
{
    const int width = theme().scaled(length::kReading);
    return {width, heightForWidth(width)};
}

QSize ExerciseRow::minimumSizeHint() const
{
    constexpr double kLeast = 200;
    return {theme().space(kLeast), theme().space(kFigureTall)};
}

int ExerciseRow::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(plan(width).height));
}

void ExerciseRow::look_changed()
{
    place_thumbnail();
    ButtonBase::look_changed();
}

void ExerciseRow::resizeEvent(QResizeEvent* event)
{
    ButtonBase::resizeEvent(event);
    place_thumbnail();
}

void ExerciseRow::place_thumbnail()
{
    if (!thumbnail_) return;
    const int tall = theme().space(kFigureTall);
    const bool top = plan(width()).narrow;
    thumbnail_->setGeometry(0, top ? theme().space(kTall) + 1 : (height() - tall + 1) / 2,
                            theme().space(kFigureWide), tall);
}

void ExerciseRow::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Colours& c = theme().colours();
    const Plan at = plan(width());
    if (is_hovered() && opens_) {
        paint_rounded(painter, QRectF{rect()}.adjusted(0, 2, 0, -1), length::kControlRadius, c.tint);
    }
    if (line_) painter.fillRect(QRectF{0, 0, 1.0 * width(), theme().is_contrast() ? 2.0 : 1.0}, c.line);
    const TextBlock name{theme(), TextRole::body_bold, text()}, reason = reason_block();
    const TextBlock dose{theme(), TextRole::body_bold, dose_};
    const double words = at.name_height + at.reason_height + (at.narrow ? at.dose_height : 0);
    double top = at.narrow && thumbnail_ ? theme().space(kTall) + 1.0 : (height() + 1 - words) / 2;
    name.paint(painter, {at.text_left, top, at.text_width, at.name_height}, Qt::AlignLeft, c.ink);
    top += at.name_height;
    if (at.narrow) {
        dose.paint(painter, {at.text_left, top, at.text_width, at.dose_height}, Qt::AlignLeft, c.primary);
        top += at.dose_height;
    } else {
        const double right = width() - at.chevron - at.dose_width;
        dose.paint(painter, {right, 1, at.dose_width, height() - 1.0}, Qt::AlignRight | Qt::AlignVCenter, c.primary);
    }
    reason.paint(painter, {at.text_left, top, at.text_width, at.reason_height}, Qt::AlignLeft, c.ink2);
    if (!opens_) return;
    const double size = theme().scaled(kChevron);
    paint_icon(painter, isChecked() ? Icon::down : Icon::right, c.ink2,
               {width() - size - 2, (height() + 1 - size) / 2, size, size});
}

} // namespace trygg::ui
