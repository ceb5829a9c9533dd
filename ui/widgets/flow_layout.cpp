#include "ui/widgets/flow_layout.h"

#include <algorithm>

namespace trygg::ui {
namespace {

int height_of(const QLayoutItem* item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout{parent}
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (const Entry& entry : entries_) delete entry.item;
}

void FlowLayout::set_stretch(int index, int stretch)
{
    entries_[index].stretch = stretch;
    invalidate();
}

void FlowLayout::set_equal(bool equal)
{
    equal_ = equal;
    invalidate();
}

void FlowLayout::set_columns(int columns)
{
    columns_ = columns;
    invalidate();
}

void FlowLayout::set_fill_height(bool fill)
{
    fill_ = fill;
    invalidate();
}

void FlowLayout::set_column_always(bool always)
{
    always_ = always;
    invalidate();
}

void FlowLayout::set_column_gap(int pixels)
{
    column_gap_ = pixels;
    invalidate();
}

void FlowLayout::set_wrap_width(int pixels)
{
    wrap_width_ = pixels;
    invalidate();
}

QList<FlowLayout::Entry> FlowLayout::shown() const
{
    QList<Entry> shown;
    for (const Entry& entry : entries_) {
        if (!entry.item->isEmpty()) shown.append(entry);
    }
    return shown;
}

int FlowLayout::seats() const
{
    const auto count = static_cast<int>(shown().size());
    return columns_ > 0 ? std::min(columns_, count) : count;
}

bool FlowLayout::fits(int width) const
{
    if (seats() < 2) return true;
    int needed = 0, widest = 0;
    for (const Entry& entry : shown()) {
        const int least = entry.item->minimumSize().width(), hint = entry.item->sizeHint().width();
        needed += entry.stretch > 0 ? std::min(hint, std::max(least, wrap_width_)) : hint;
        widest = std::max(widest, least);
    }
    if (equal_ || columns_ > 0) needed = widest * seats();
    return needed + spacing() * (seats() - 1) <= width;
}

bool FlowLayout::is_wrapping(int width) const
{
    if (always_ || equal_ || columns_ > 0 || fits(width)) return false;
    const QList<Entry> all = shown();
    return std::none_of(all.begin(), all.end(), [](const Entry& entry) { return entry.stretch > 0; });
}

bool FlowLayout::is_column(int width) const
{
    return always_ || (!fits(width) && !is_wrapping(width));
}

QList<QList<FlowLayout::Entry>> FlowLayout::rows(int width) const
{
    const bool column = is_column(width), wrapping = is_wrapping(width);
    QList<QList<Entry>> rows;
    int used = 0;
    for (const Entry& entry : shown()) {
        const int wide = entry.item->sizeHint().width();
        bool next = rows.isEmpty() || column;
        if (!next) next = wrapping ? used + spacing() + wide > width : rows.back().size() == seats();
        if (next) rows.append(QList<Entry>{});
        used = next ? wide : used + spacing() + wide;
        rows.back().append(entry);
    }
    return rows;
}

QList<int> FlowLayout::widths(const QList<Entry>& row, int width) const
{
    if (is_column(width)) return QList<int>(row.size(), width);
    const auto count = static_cast<int>(row.size());
    QList<int> result;
    if (equal_ || columns_ > 0) {
        const int room = width - spacing() * (seats() - 1);
        for (int i = 0; i < count; ++i) result.append(room * (i + 1) / seats() - room * i / seats());
        return result;
    }
    int stretches = 0, spare = width - spacing() * (count - 1);
    for (const Entry& entry : row) {
        result.append(entry.item->sizeHint().width());
        stretches += entry.stretch;
        spare -= result.back();
    }
    for (int i = 0; i < count && spare > 0 && stretches > 0; ++i) {
        const int share = spare * row[i].stretch / stretches;
        result[i] += share;
        spare -= share;
        stretches -= row[i].stretch;
    }
    // Too little room: those that stretch give way first, then each as far as its words allow.
    for (const bool stretching : {true, false}) {
        for (int i = 0; i < count && spare < 0; ++i) {
            if ((row[i].stretch > 0) != stretching) continue;
            const int give = std::min(-spare, result[i] - row[i].item->minimumSize().width());
            if (give <= 0) continue;
            result[i] -= give;
            spare += give;
        }
    }
    return result;
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QList<QList<Entry>> lines = rows(rect.width());
    if (lines.isEmpty()) return 0;
    const int gap = is_column(rect.width()) ? column_gap_ : spacing();
    const bool level = fill_ || equal_ || columns_ > 0;
    int top = rect.top();
    for (const QList<Entry>& row : lines) {
        const QList<int> across = widths(row, rect.width());
        int tallest = 0;
        for (int i = 0; i < row.size(); ++i) tallest = std::max(tallest, height_of(row[i].item, across[i]));
        if (fill_ && lines.size() == 1) tallest = std::max(tallest, rect.height());
        int left = rect.left();
        for (int i = 0; apply && i < row.size(); ++i) {
            const int own = level ? tallest : height_of(row[i].item, across[i]);
            row[i].item->setGeometry({left, top + (tallest - own) / 2, across[i], own});
            left += across[i] + spacing();
        }
        top += tallest + gap;
    }
    return top - gap - rect.top();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    entries_.append({item, 0});
}

int FlowLayout::count() const
{
    return static_cast<int>(entries_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < entries_.size() ? entries_[index].item : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= entries_.size()) return nullptr;
    return entries_.takeAt(index).item;
}

QSize FlowLayout::sizeHint() const
{
    const QList<Entry> all = shown();
    int sum = 0, widest = 0, tallest = 0;
    for (const Entry& entry : all) {
        const QSize hint = entry.item->sizeHint();
        sum += hint.width();
        widest = std::max(widest, hint.width());
        tallest = std::max(tallest, hint.height());
    }
    if (always_) return {widest, tallest};
    if (equal_ || columns_ > 0) sum = widest * seats();
    return {sum + spacing() * std::max(0, seats() - 1), tallest};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const Entry& entry : shown()) least = least.expandedTo(entry.item->minimumSize());
    return least;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return Qt::Horizontal;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace trygg::ui
