#include "ui/widgets/page_scroll.h"

#include "ui/theme/palette.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/page_body.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {

PageScroll::PageScroll(int column_width, QWidget* parent)
    : Themed<QScrollArea>{parent}, column_width_{column_width}, body_{new PageBody},
      column_{new QVBoxLayout}, ring_{nullptr}
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    auto* outer = new QVBoxLayout{body_};
    outer->setSpacing(0);
    column_->setSpacing(0);
    outer->addLayout(column_);
    outer->addStretch(1);
    setWidget(body_);
    ring_ = new FocusRing{body_};
    connect(ring_, &FocusRing::moved, this, &PageScroll::show_target);
}

PageScroll::~PageScroll()
{
    // The ring outlives this part of the page and would still tell it where the keyboard goes.
    disconnect(ring_, nullptr, this, nullptr);
}

void PageScroll::set_column_width(int pixels)
{
    column_width_ = pixels;
    arrange();
}

void PageScroll::to_top()
{
    verticalScrollBar()->setValue(0);
}

void PageScroll::leave_in_place(QWidget* target) { left_ = target; }

void PageScroll::look_changed()
{
    verticalScrollBar()->setStyleSheet(scroll_bar_sheet(theme()));
    QPalette ground = palette();
    ground.setColor(QPalette::Window, theme().colours().paper);
    viewport()->setPalette(ground);
    arrange();
    Themed<QScrollArea>::look_changed();
    const bool narrow = narrow_of(this);
    if (narrow == narrow_) return;
    narrow_ = narrow;
    emit narrow_changed(narrow);
}

void PageScroll::resizeEvent(QResizeEvent* event)
{
    arrange();
    QScrollArea::resizeEvent(event);
    if (narrow_of(this) != narrow_) announce_look(this);
}

void PageScroll::arrange()
{
    const bool narrow = narrow_of(this);
    const int window = this->window()->width();
    const int side = narrow                            ? length::kPageSideNarrow
                     : window < length::kMediumWindow ? length::kPageSideMedium
                                                      : length::kPageSide;
    const int spare = viewport()->width() - theme().scaled(column_width_);
    const int margin = std::max(side, spare / 2);
    const int top = theme().space(narrow ? length::kPageSideNarrow : length::kPageTop);
    body_->layout()->setContentsMargins(margin, top, margin, theme().space(length::kCareCardPadding));
}

void PageScroll::show_target(QWidget* target)
{
    constexpr int kAround = 32;
    if (target && target == left_) return;
    left_ = nullptr;
    if (target && target->isVisible()) ensureWidgetVisible(target, 0, kAround);
}

} // namespace trygg::ui
