#include "ui/widgets/numeral_block.h"

#include "ui/theme/icons.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kIcon = 34, kSide = 26, kGap = 22, kTall = 18;

} // namespace

NumeralBlock::NumeralBlock(Tone tone, QWidget* parent)
    : Themed<QWidget>{parent}, tone_{tone}, row_{new FlowRow},
      number_{new TextLabel{TextRole::numeral}}, rule_{new TextLabel{TextRole::body}}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    number_->set_selectable(true);
    number_->set_ink(tone == Tone::danger ? Ink::danger : tone == Tone::caution ? Ink::caution : Ink::primary);
    row_->set_gap(28, length::kHalf);
    row_->add(number_);
    row_->add(rule_, 1);
    (new QVBoxLayout{this})->addWidget(row_);
}

void NumeralBlock::set_words(const QString& number, const QString& rule)
{
    number_->set_text(number);
    rule_->set_text(rule);
    rule_->setVisible(!rule.isEmpty());
}

void NumeralBlock::look_changed()
{
    const int tall = theme().space(kTall);
    const int left = theme().space(kSide) + theme().scaled(kIcon) + theme().space(kGap);
    layout()->setContentsMargins(left, tall, theme().space(kSide), tall);
    Themed<QWidget>::look_changed();
}

void NumeralBlock::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Colours& c = theme().colours();
    const double edge = theme().is_contrast() ? length::kContrastEdge : 0;
    paint_rounded(painter, rect(), length::kCardRadius, tone_colours(theme(), tone_).ground, c.border, edge);
    const QColor ink = tone_ == Tone::danger ? c.danger_text : tone_ == Tone::caution ? c.caution_text : c.primary;
    const double size = theme().scaled(kIcon);
    const double middle = row_->y() + number_->y() + number_->height() / 2.0;
    paint_icon(painter, Icon::phone, ink, {static_cast<double>(theme().space(kSide)), middle - size / 2, size, size});
}

} // namespace trygg::ui
