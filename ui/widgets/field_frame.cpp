#include "ui/widgets/field_frame.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QPainter>

namespace trygg::ui {
namespace {

constexpr int kSide = 14, kTall = 8;

} // namespace

FieldFrame::FieldFrame(QWidget* parent) : Themed<QWidget>{parent}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
    auto* layout = new QHBoxLayout{this};
    layout->setSpacing(length::kUnit);
    set_ring_frame(this);
}

void FieldFrame::hold(QWidget* field, int stretch)
{
    if (!field_) {
        field_ = field;
        field->installEventFilter(this);
    }
    static_cast<QHBoxLayout*>(layout())->addWidget(field, stretch);
    dress_field();
}

void FieldFrame::set_error(bool error)
{
    error_ = error;
    update();
}

void FieldFrame::dress_field()
{
    if (!field_) return;
    const Colours& c = theme().colours();
    field_->setFont(theme().font(TextRole::answer));
    QPalette palette = field_->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.ink2);
    palette.setColor(QPalette::Highlight, c.primary);
    palette.setColor(QPalette::HighlightedText, c.on_primary);
    palette.setColor(QPalette::Disabled, QPalette::Text, c.disabled_text);
    field_->setPalette(palette);
}

void FieldFrame::look_changed()
{
    layout()->setContentsMargins(theme().space(kSide), theme().space(kTall), theme().space(kSide), theme().space(kTall));
    dress_field();
    Themed<QWidget>::look_changed();
}

bool FieldFrame::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return false;
}

void FieldFrame::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Colours& c = theme().colours();
    const bool active = field_ && field_->hasFocus();
    QColor edge = error_ ? c.danger_solid : active || underMouse() ? c.primary : c.border;
    if (!isEnabled()) edge = c.disabled_text;
    const double width = error_ || active ? length::kChosenEdge : theme().edge();
    paint_rounded(painter, rect(), length::kControlRadius, isEnabled() ? c.surface : c.disabled, edge, width);
}

void FieldFrame::mousePressEvent(QMouseEvent*)
{
    if (field_) field_->setFocus(Qt::MouseFocusReason);
}

} // namespace trygg::ui
