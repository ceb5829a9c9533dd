#include "ui/widgets/card.h"

#include "ui/widgets/painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace trygg::ui {

Card::Card(Kind kind, QWidget* parent)
    : Themed<QWidget>{parent}, kind_{kind}, padding_{length::kCardPadding}, body_{new QVBoxLayout}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(body_);
    body_->setSpacing(0);
    set_padding(padding_);
}

void Card::set_padding(int pixels)
{
    padding_ = pixels;
    look_changed();
}

bool Card::has_shadow() const
{
    return kind_ == Kind::surface && theme().scheme() == Scheme::light;
}

void Card::look_changed()
{
    const int side = narrow_of(this) ? theme().space(padding_) * 2 / 3 : theme().space(padding_);
    body_->setContentsMargins(side, theme().space(padding_), side, theme().space(padding_));
    Themed<QWidget>::look_changed();
}

QColor Card::edge_colour() const
{
    return theme().is_contrast() ? theme().colours().border : theme().colours().line;
}

void Card::paintEvent(QPaintEvent*)
{
    const Colours& c = theme().colours();
    QPainter painter{this};
    const QColor ground = kind_ == Kind::surface ? c.surface : kind_ == Kind::tint ? c.tint : c.sunken;
    const bool edged = kind_ == Kind::surface || theme().is_contrast();
    const double width = !edged ? 0 : theme().is_contrast() ? length::kContrastEdge : 1;
    paint_rounded(painter, rect(), length::kCardRadius, ground, edge_colour(), width);
}

} // namespace trygg::ui
