#include "ui/widgets/app_frame.h"

#include <QBoxLayout>

namespace trygg::ui {

AppFrame::AppFrame(QWidget* side, QWidget* page, QWidget* parent)
    : Themed<QWidget>{parent}, layout_{new QBoxLayout{QBoxLayout::LeftToRight, this}}, side_{side}
{
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    if (side_) layout_->addWidget(side_);
    layout_->addWidget(page, 1);
}

void AppFrame::set_side(QWidget* side)
{
    if (side == side_) return;
    if (side_) {
        layout_->removeWidget(side_);
        side_->hide();
    }
    side_ = side;
    if (!side_) return;
    layout_->insertWidget(0, side_);
    side_->show();
}

void AppFrame::arrange()
{
    layout_->setDirection(narrow_of(this) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AppFrame::look_changed()
{
    arrange();
    Themed<QWidget>::look_changed();
}

void AppFrame::resizeEvent(QResizeEvent* event)
{
    Themed<QWidget>::resizeEvent(event);
    const int width = window()->width();
    const bool narrow = narrow_of(this), medium = width < length::kMediumWindow;
    if (narrow == narrow_ && medium == medium_) return;
    narrow_ = narrow;
    medium_ = medium;
    announce_look(this);
}

} // namespace trygg::ui
