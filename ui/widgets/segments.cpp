#include "ui/widgets/segments.h"

namespace trygg::ui {

Segments::Segments(QWidget* parent) : ChoiceGroup{Kind::one, Flow::row, parent}
{
    set_mark(ChoiceButton::Mark::plain);
    set_compact(true);
}

} // namespace trygg::ui
