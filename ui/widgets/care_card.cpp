#include "ui/widgets/care_card.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kHeadTall = 20, kMarkLine = 2;

} // namespace

CareCard::CareCard(Tone tone, QWidget* parent)
    : Card{Kind::surface, parent}, tone_{tone}, head_{new QWidget},
      level_{new TextLabel{TextRole::small}}, title_{new TextLabel{TextRole::h1}}
{
    auto* words = new QVBoxLayout{head_};
    words->setSpacing(4);
    words->addWidget(level_);
    words->addWidget(title_);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, head_);
    set_padding(length::kCareCardPadding);
    set_tone(tone);
}

void CareCard::set_tone(Tone tone)
{
    tone_ = tone;
    const bool danger = tone == Tone::danger;
    title_->set_role(danger ? TextRole::display : TextRole::h1);
    level_->set_ink(danger ? Ink::on_danger : tone == Tone::caution ? Ink::caution : Ink::primary);
    title_->set_ink(danger ? Ink::on_danger : Ink::normal);
    update();
}

void CareCard::set_head(const QString& level, const QString& title)
{
    level_->set_text(level);
    title_->set_text(title);
}

void CareCard::look_changed()
{
    Card::look_changed();
    const QMargins inner = body()->contentsMargins();
    const int tall = theme().space(kHeadTall);
    head_->layout()->setContentsMargins(inner.left(), tall, inner.right(), tall);
}

QColor CareCard::edge_colour() const
{
    return theme().is_contrast() ? theme().colours().border : tone_colours(theme(), tone_).mark;
}

void CareCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours colours = tone_colours(theme(), tone_);
    const double edge = theme().is_contrast() ? length::kContrastEdge : 1;
    const QRectF inside = QRectF{rect()}.adjusted(edge, edge, -edge, -edge);
    QPainterPath shape, band;
    shape.addRoundedRect(inside, length::kCardRadius - edge, length::kCardRadius - edge);
    band.addRect(QRectF{head_->geometry()});
    const bool danger = tone_ == Tone::danger;
    painter.fillPath(shape.intersected(band), danger ? colours.mark : colours.ground);
    if (!danger) {
        const QRectF line{0, static_cast<double>(head_->geometry().bottom() - kMarkLine + 1),
                          static_cast<double>(width()), kMarkLine};
        painter.fillRect(line, colours.mark);
    }
}

} // namespace trygg::ui
