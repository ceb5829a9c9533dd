#include "ui/widgets/pain_cell.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_block.h"

#include <QPainter>

namespace trygg::ui {

PainCell::PainCell(int score, QWidget* parent) : ButtonBase{parent}, score_{score}
{
    setCheckable(true);
    setText(QString::number(score));
    set_spoken_role(this, QAccessible::RadioButton);
}

QSize PainCell::sizeHint() const
{
    return {length::kTarget, heightForWidth(length::kTarget)};
}

int PainCell::heightForWidth(int) const
{
    const auto line = static_cast<int>(theme().line_height(TextRole::answer));
    return std::max(theme().space(length::kAnswer), line + 2 * theme().space(length::kUnit));
}

void PainCell::paintEvent(QPaintEvent*)
{
    const Colours& c = theme().colours();
    QPainter painter{this};
    QColor ground = isDown() ? c.tint2 : is_hovered() ? c.tint : c.surface;
    QColor edge = is_hovered() ? c.primary : c.border, ink = c.ink;
    if (isChecked()) {
        ground = edge = isDown() ? c.primary_pressed : is_hovered() ? c.primary_hover : c.primary;
        ink = c.on_primary;
    }
    if (!isEnabled()) {
        ground = c.disabled;
        edge = ink = c.disabled_text;
        if (isChecked()) std::swap(ground, ink);
    }
    paint_rounded(painter, rect(), length::kControlRadius, ground, edge, theme().edge());
    const auto weight = isChecked() ? QFont::Bold : QFont::Medium;
    const TextBlock number{theme(), TextRole::answer, weight, text()};
    number.paint(painter, rect(), Qt::AlignHCenter | Qt::AlignVCenter, ink);
}

} // namespace trygg::ui
