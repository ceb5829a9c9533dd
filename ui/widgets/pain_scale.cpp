#include "ui/widgets/pain_scale.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/pain_cell.h"
#include "ui/widgets/text_block.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr int kCells = PainScore::kMax + 1, kGap = 6, kNarrowColumns = 4;

} // namespace

/// Where the cells and the words under them stand at a width.
struct PainScale::Grid {
    int columns, gap, cell_height, words_top;
    double words_width, words_height;

    [[nodiscard]] QRect cell(int score, int width) const
    {
        const int column = score % columns, row = score / columns;
        const int room = width - gap * (columns - 1);
        const int left = room * column / columns + gap * column;
        const int right = room * (column + 1) / columns + gap * column;
        return {left, row * (cell_height + gap), right - left, cell_height};
    }
};

PainScale::PainScale(QWidget* parent) : Themed<QWidget>{parent}
{
    set_spoken_role(this, QAccessible::Grouping);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    for (int score = 0; score < kCells; ++score) {
        auto* cell = new PainCell{score, this};
        cell->installEventFilter(this);
        connect(cell, &QAbstractButton::clicked, this, [this, score] { choose(score); });
        cells_.append(cell);
    }
    mark_chosen();
    name_cells();
}

void PainScale::set_end_labels(const QString& zero, const QString& ten)
{
    zero_ = zero;
    ten_ = ten;
    name_cells();
    look_changed();
}

void PainScale::set_question(const QString& question)
{
    setAccessibleName(question);
}

void PainScale::set_chosen(std::optional<PainScore> score)
{
    chosen_ = score;
    typing_.forget();
    mark_chosen();
}

void PainScale::focus_answer()
{
    cells_[chosen_ ? chosen_->value() : 0]->setFocus(Qt::OtherFocusReason);
}

void PainScale::name_cells()
{
    for (PainCell* cell : cells_) {
        cell->setAccessibleName(tr("%1 of 10").arg(cell->score()));
        cell->setAccessibleDescription(cell->score() == 0        ? zero_
                                       : cell->score() == kCells - 1 ? ten_
                                                                     : QString{});
    }
}

void PainScale::mark_chosen()
{
    for (PainCell* cell : cells_) {
        const bool chosen = chosen_ && chosen_->value() == cell->score();
        const bool stop = chosen_ ? chosen : cell->score() == 0;
        cell->setChecked(chosen);
        cell->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void PainScale::choose(int score)
{
    chosen_ = PainScore::from(score);
    mark_chosen();
    if (chosen_) emit chosen_changed(*chosen_);
}

void PainScale::choose_digit(int digit)
{
    const int score = typing_.typed(digit);
    cells_[score]->setFocus(Qt::TabFocusReason);
    choose(score);
}

bool PainScale::handle_key(int score, int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        choose_digit(key - Qt::Key_0);
        return true;
    }
    typing_.forget();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (cells_[score]->isChecked()) emit confirmed();
        else choose(score);
        return true;
    }
    const int columns = grid(width()).columns;
    int to = score;
    switch (key) {
    case Qt::Key_Right: to = score + 1; break;
    case Qt::Key_Left: to = score - 1; break;
    case Qt::Key_Down: to = columns == kCells ? kCells : score + columns; break;
    case Qt::Key_Up: to = columns == kCells ? -1 : score - columns; break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = kCells - 1; break;
    default: return false;
    }
    if (to >= 0 && to < kCells) cells_[to]->setFocus(Qt::TabFocusReason);
    else leave(to > score);
    return true;
}

void PainScale::leave(bool forward)
{
    for (int i = 0; i <= kCells; ++i) {
        if (!focusNextPrevChild(forward)) return;
        if (!isAncestorOf(window()->focusWidget())) return;
    }
}

bool PainScale::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return false;
    const auto at = std::find(cells_.begin(), cells_.end(), watched);
    if (at == cells_.end()) return false;
    const auto* press = static_cast<const QKeyEvent*>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (press->isAutoRepeat() && enter) return true;
    if (press->modifiers() & ~Qt::KeyboardModifiers{Qt::KeypadModifier}) return false;
    return handle_key((*at)->score(), press->key());
}

PainScale::Grid PainScale::grid(int width) const
{
    const int gap = theme().space(kGap), target = length::kTarget;
    const bool one_row = !narrow_of(this) && kCells * target + (kCells - 1) * gap <= width;
    Grid grid{one_row ? kCells : kNarrowColumns, gap, cells_.front()->heightForWidth(target), 0, 0, 0};
    const int rows = (kCells + grid.columns - 1) / grid.columns;
    grid.words_top = rows * (grid.cell_height + gap) - gap + theme().space(length::kUnit);
    grid.words_width = (width - theme().space(length::kUnit)) / 2.0;
    const TextBlock zero{theme(), TextRole::small, zero_}, ten{theme(), TextRole::small, ten_};
    grid.words_height = std::max(zero.height(grid.words_width), ten.height(grid.words_width));
    return grid;
}

QSize PainScale::sizeHint() const
{
    const int width = theme().scaled(length::kQuestion);
    return {width, heightForWidth(width)};
}

QSize PainScale::minimumSizeHint() const
{
    const int width = kNarrowColumns * length::kTarget + (kNarrowColumns - 1) * theme().space(kGap);
    return {width, cells_.front()->heightForWidth(length::kTarget)};
}

int PainScale::heightForWidth(int width) const
{
    const Grid at = grid(width);
    return at.words_top + static_cast<int>(std::ceil(at.words_height));
}

void PainScale::resizeEvent(QResizeEvent*)
{
    place_cells();
}

void PainScale::place_cells()
{
    const Grid at = grid(width());
    for (PainCell* cell : cells_) cell->setGeometry(at.cell(cell->score(), width()));
}

void PainScale::look_changed()
{
    place_cells();
    Themed<QWidget>::look_changed();
}

void PainScale::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Grid at = grid(width());
    const QColor ink = theme().colours().ink2;
    const double right = width() - at.words_width;
    const TextBlock zero{theme(), TextRole::small, zero_}, ten{theme(), TextRole::small, ten_};
    const auto top = static_cast<double>(at.words_top);
    zero.paint(painter, {0, top, at.words_width, at.words_height}, Qt::AlignLeft, ink);
    ten.paint(painter, {right, top, at.words_width, at.words_height}, Qt::AlignRight, ink);
}

} // namespace trygg::ui
