#include "ui/widgets/share_list.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr int kSide = 12, kAbove = 8, kMark = 20, kGap = 12, kBar = 12, kBarGap = 6, kLeastName = 120;
constexpr double kBarRadius = 3, kThin = 1.25, kThick = 2.25, kDot = 0.26;

} // namespace

/// Where the parts stand at a width.
struct ShareRow::Plan {
    double left, room, name_width, name_height, words_width, words_height, height;
    /// The number stands under the name.
    bool under;
};

ShareRow::ShareRow(QWidget* parent) : ButtonBase{parent}
{
    setCheckable(true);
    set_spoken_role(this, QAccessible::RadioButton);
}

void ShareRow::set_share(const Share& share)
{
    share_ = share;
    setObjectName(share.id);
    setText(share.name);
    setAccessibleName(QStringLiteral("%1, %2").arg(share.name, share.words));
    look_changed();
}

void ShareRow::nextCheckState()
{
    setChecked(true);
}

ShareRow::Plan ShareRow::plan(int width) const
{
    const TextBlock name{theme(), TextRole::body_bold, share_.name}, words{theme(), TextRole::body_bold, share_.words};
    Plan plan{};
    plan.left = theme().space(kSide) + theme().scaled(kMark) + theme().space(kGap);
    plan.room = std::max(1.0, width - plan.left - theme().space(kSide));
    plan.words_width = words.natural_width() + 1;
    const double beside = plan.room - plan.words_width - theme().space(kGap);
    plan.under = beside < std::min(name.natural_width(), 1.0 * theme().scaled(kLeastName));
    plan.name_width = plan.under ? plan.room : beside;
    plan.name_height = name.height(plan.name_width);
    plan.words_height = words.height(plan.room);
    const double text = plan.under ? plan.name_height + plan.words_height : std::max(plan.name_height, plan.words_height);
    plan.height = text + theme().space(kBarGap) + theme().space(kBar) + 2.0 * theme().space(kAbove);
    return plan;
}

QSize ShareRow::sizeHint() const
{
    const int width = theme().scaled(length::kReading);
    return {width, heightForWidth(width)};
}

QSize ShareRow::minimumSizeHint() const
{
    constexpr double kLeast = 160;
    return {theme().space(kLeast), length::kTarget};
}

int ShareRow::heightForWidth(int width) const
{
    return std::max(length::kTarget, static_cast<int>(std::ceil(plan(width).height)));
}

void ShareRow::paint_mark(QPainter& painter, const QRectF& box) const
{
    const Colours& c = theme().colours();
    const double edge = isChecked() ? kThick : kThin;
    painter.setPen(QPen{isChecked() ? c.primary : c.border, edge});
    painter.setBrush(c.surface);
    painter.drawEllipse(box.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
    if (!isChecked()) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.primary);
    painter.drawEllipse(box.center(), box.width() * kDot, box.width() * kDot);
}

void ShareRow::paint_bar(QPainter& painter, const QRectF& box) const
{
    const Colours& c = theme().colours();
    paint_rounded(painter, box, kBarRadius, c.surface, c.border, kThin);
    if (share_.percent == 0) return;
    QRectF filled = box;
    filled.setWidth(std::max(2 * kBarRadius, box.width() * share_.percent / 100));
    paint_rounded(painter, filled, kBarRadius, c.primary);
}

void ShareRow::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& c = theme().colours();
    const Plan at = plan(width());
    if (isChecked() || is_hovered()) paint_rounded(painter, QRectF{rect()}, length::kControlRadius, c.tint);
    const double above = theme().space(kAbove), mark = theme().scaled(kMark);
    const TextBlock name{theme(), TextRole::body_bold, share_.name}, words{theme(), TextRole::body_bold, share_.words};
    paint_mark(painter, {1.0 * theme().space(kSide), above + (words.line_height() - mark) / 2, mark, mark});
    name.paint(painter, {at.left, above, at.name_width, at.name_height}, Qt::AlignLeft, c.ink);
    const double words_top = at.under ? above + at.name_height : above;
    const double words_left = at.under ? at.left : at.left + at.room - at.words_width;
    words.paint(painter, {words_left, words_top, at.words_width, at.words_height}, Qt::AlignLeft, c.primary);
    const double tall = theme().space(kBar);
    paint_bar(painter, {at.left, at.height - above - tall, at.room, tall});
}

ShareList::ShareList(QWidget* parent) : Themed<QWidget>{parent}, layout_{new QVBoxLayout{this}}
{
    set_spoken_role(this, QAccessible::Grouping);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(length::kHalf);
}

void ShareList::set_question(const QString& question)
{
    setAccessibleName(question);
}

void ShareList::set_shares(const QList<Share>& shares)
{
    const bool same = std::ranges::equal(shares, shares_, {}, &Share::id, &Share::id);
    shares_ = shares;
    if (!same) {
        qDeleteAll(rows_);
        rows_.clear();
        for (const Share& share : shares) {
            auto* row = new ShareRow;
            row->installEventFilter(this);
            connect(row, &ShareRow::clicked, this, [this, id = share.id] {
                const bool other = id != chosen_;
                set_chosen(id);
                if (other) emit chosen_changed(id);
            });
            layout_->addWidget(row);
            rows_ << row;
        }
    }
    for (int i = 0; i < shares.size(); ++i) rows_[i]->set_share(shares[i]);
    const bool kept = std::ranges::find(shares_, chosen_, &Share::id) != shares_.end();
    if (!kept) chosen_ = shares.isEmpty() ? QString{} : shares.front().id;
    mark();
}

void ShareList::set_chosen(const QString& id)
{
    if (std::ranges::find(shares_, id, &Share::id) == shares_.end()) return;
    chosen_ = id;
    mark();
}

void ShareList::mark()
{
    for (int i = 0; i < rows_.size(); ++i) {
        const bool chosen = shares_[i].id == chosen_;
        rows_[i]->setChecked(chosen);
        rows_[i]->setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool ShareList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return Themed<QWidget>::eventFilter(watched, event);
    const auto row = std::ranges::find(rows_, watched);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool down = key == Qt::Key_Down || key == Qt::Key_Right, up = key == Qt::Key_Up || key == Qt::Key_Left;
    if (row == rows_.end() || (!down && !up)) return Themed<QWidget>::eventFilter(watched, event);
    const auto next = row - rows_.begin() + (down ? 1 : -1);
    if (next >= 0 && next < rows_.size()) rows_[next]->setFocus(down ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace trygg::ui
