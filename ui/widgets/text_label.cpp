#include "ui/widgets/text_label.h"

#include "ui/widgets/accessible.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {

QColor ink_colour(const Theme& theme, Ink ink)
{
    const Colours& c = theme.colours();
    switch (ink) {
    case Ink::normal: return c.ink;
    case Ink::secondary: return c.ink2;
    case Ink::primary: return c.primary;
    case Ink::caution: return c.caution_text;
    case Ink::danger: return c.danger_text;
    case Ink::on_primary: return c.on_primary;
    case Ink::on_danger: return c.on_danger;
    }
    return c.ink;
}

TextLabel::TextLabel(TextRole role, QWidget* parent) : TextLabel{role, QString{}, parent} {}

TextLabel::TextLabel(TextRole role, const QString& text, QWidget* parent)
    : Themed<QWidget>{parent}, role_{role}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    set_spoken_role(this, is_heading() ? QAccessible::Heading : QAccessible::StaticText);
    set_text(text);
}

bool TextLabel::is_heading() const
{
    return role_ == TextRole::h3 || role_ == TextRole::h2 || role_ == TextRole::h1
           || role_ == TextRole::display;
}

void TextLabel::set_text(const QString& text)
{
    if (text == text_ && accessibleName() == text) return;
    text_ = text;
    bold_ = {};
    anchor_ = caret_ = 0;
    setAccessibleName(text);
    if (buddy_) buddy_->setAccessibleName(text);
    look_changed();
}

void TextLabel::set_role(TextRole role)
{
    role_ = role;
    set_spoken_role(this, is_heading() ? QAccessible::Heading : QAccessible::StaticText);
    look_changed();
}

void TextLabel::set_ink(Ink ink)
{
    ink_ = ink;
    update();
}

void TextLabel::set_alignment(Qt::Alignment alignment)
{
    alignment_ = alignment;
    update();
}

void TextLabel::set_bold(int start, int length)
{
    bold_ = {start, length};
    look_changed();
}

void TextLabel::set_selectable(bool selectable)
{
    selectable_ = selectable;
    setFocusPolicy(selectable ? Qt::ClickFocus : Qt::NoFocus);
    setCursor(selectable ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void TextLabel::set_buddy(QWidget* buddy)
{
    buddy_ = buddy;
    buddy->setAccessibleName(text_);
}

QSize TextLabel::sizeHint() const
{
    const double width = std::min<double>(block().natural_width(), theme().scaled(length::kReading));
    return {static_cast<int>(width), heightForWidth(static_cast<int>(width))};
}

QSize TextLabel::minimumSizeHint() const
{
    constexpr double kLeast = 160;
    const double width = std::min<double>(block().least_width(), theme().scaled(kLeast));
    return {static_cast<int>(width), static_cast<int>(theme().line_height(role_))};
}

int TextLabel::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(block().height(width)));
}

void TextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const QColor ink = isEnabled() ? ink_colour(theme(), ink_) : theme().colours().disabled_text;
    TextBlock shown = block();
    shown.set_selection(selection(), theme().colours().primary, theme().colours().on_primary);
    shown.paint(painter, rect(), alignment_, ink);
}

void TextLabel::mousePressEvent(QMouseEvent* event)
{
    if (buddy_) buddy_->setFocus(Qt::MouseFocusReason);
    if (!selectable_ || event->button() != Qt::LeftButton) return event->ignore();
    anchor_ = caret_ = block().position_at(event->position(), rect(), alignment_);
    update();
}

void TextLabel::mouseMoveEvent(QMouseEvent* event)
{
    if (!selectable_ || !(event->buttons() & Qt::LeftButton)) return event->ignore();
    caret_ = block().position_at(event->position(), rect(), alignment_);
    update();
}

void TextLabel::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!selectable_) return event->ignore();
    anchor_ = 0;
    caret_ = static_cast<int>(text_.size());
    update();
}

void TextLabel::keyPressEvent(QKeyEvent* event)
{
    if (!selectable_ || !event->matches(QKeySequence::Copy)) return event->ignore();
    const Emphasis marked = selection();
    QGuiApplication::clipboard()->setText(
        marked.length > 0 ? text_.mid(marked.start, marked.length) : text_);
}

void TextLabel::focusOutEvent(QFocusEvent* event)
{
    anchor_ = caret_ = 0;
    update();
    QWidget::focusOutEvent(event);
}

const TextBlock& TextLabel::block() const
{
    if (!block_) {
        block_.emplace(theme(), role_, text_);
        block_->set_emphasis(bold_);
    }
    return *block_;
}

void TextLabel::look_changed()
{
    block_.reset();
    Themed<QWidget>::look_changed();
}

Emphasis TextLabel::selection() const
{
    return {std::min(anchor_, caret_), std::abs(anchor_ - caret_)};
}

} // namespace trygg::ui
