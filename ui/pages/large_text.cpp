#include "ui/pages/large_text.h"

#include "ui/widgets/accessible.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trygg::ui {
namespace {

constexpr int kNumberGap = 14, kStepGap = 12;

/// A step: its number stands beside it for the eye and before it for the ear.
QWidget* step_row(int number, const QString& text)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kNumberGap);
    auto* mark = new LargeText{TextRole::h2, QFont::DemiBold};
    mark->set_ink(Ink::primary);
    mark->set_text(QString::number(number));
    mark->setAccessibleName({});
    auto* words = new LargeText{TextRole::h2};
    words->set_text(text);
    words->setAccessibleName(QStringLiteral("%1. %2").arg(number).arg(text));
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return row;
}

} // namespace

LargeText::LargeText(TextRole size, QFont::Weight weight, QWidget* parent)
    : Themed<QWidget>{parent}, size_{size}, weight_{weight}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    set_spoken_role(this, QAccessible::StaticText);
}

void LargeText::set_text(const QString& text)
{
    text_ = text;
    setAccessibleName(text);
    look_changed();
}

void LargeText::set_ink(Ink ink)
{
    ink_ = ink;
    update();
}

void LargeText::set_size(TextRole size)
{
    if (size == size_) return;
    size_ = size;
    look_changed();
}

void LargeText::keep_room_for(const QStringList& texts)
{
    if (texts == others_) return;
    others_ = texts;
    look_changed();
}

QSize LargeText::sizeHint() const
{
    const int width = static_cast<int>(std::ceil(block().natural_width())) + 1;
    return {width, heightForWidth(width)};
}

QSize LargeText::minimumSizeHint() const
{
    constexpr double kLeast = 60;
    const TextBlock text = block();
    return {static_cast<int>(std::ceil(std::min(text.least_width(), theme().scaled(kLeast) * 1.0))),
            static_cast<int>(std::ceil(text.line_height()))};
}

int LargeText::heightForWidth(int width) const
{
    double tallest = block().height(width);
    for (const QString& other : others_) tallest = std::max(tallest, block(other).height(width));
    return static_cast<int>(std::ceil(tallest));
}

void LargeText::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    block().paint(painter, QRectF{rect()}, Qt::AlignLeft | Qt::AlignTop, ink_colour(theme(), ink_));
}

LargeSteps::LargeSteps(QWidget* parent) : Themed<QWidget>{parent}, layout_{new QVBoxLayout{this}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(kStepGap);
}

void LargeSteps::set_steps(const QStringList& steps)
{
    if (steps == steps_) return;
    steps_ = steps;
    while (QLayoutItem* item = layout_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < steps.size(); ++i) layout_->addWidget(step_row(i + 1, steps[i]));
}

} // namespace trygg::ui
