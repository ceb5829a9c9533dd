#include "ui/widgets/flow_row.h"

#include "ui/widgets/flow_layout.h"

namespace trygg::ui {

FlowRow::FlowRow(QWidget* parent)
    : Themed<QWidget>{parent}, layout_{new FlowLayout{this}}, gap_{length::kChoiceGap},
      column_gap_{length::kChoiceGap}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    look_changed();
}

void FlowRow::add(QWidget* widget, int stretch)
{
    layout_->addWidget(widget);
    layout_->set_stretch(layout_->count() - 1, stretch);
}

void FlowRow::remove(QWidget* widget)
{
    layout_->removeWidget(widget);
}

void FlowRow::set_gap(int row, std::optional<int> column)
{
    gap_ = row;
    column_gap_ = column.value_or(row);
    look_changed();
}

void FlowRow::set_equal(bool equal)
{
    layout_->set_equal(equal);
}

void FlowRow::set_columns(int columns)
{
    layout_->set_columns(columns);
}

void FlowRow::set_fill_height(bool fill)
{
    layout_->set_fill_height(fill);
}

void FlowRow::set_wraps(bool always)
{
    wraps_always_ = always;
    look_changed();
}

bool FlowRow::is_column() const
{
    return layout_->is_column(width());
}

void FlowRow::look_changed()
{
    constexpr int kWrap = 200;
    layout_->setSpacing(theme().space(gap_));
    layout_->set_column_gap(theme().space(column_gap_));
    layout_->set_wrap_width(theme().scaled(kWrap));
    layout_->set_column_always(columns_always_ || (narrow_of(this) && !wraps_always_));
    Themed<QWidget>::look_changed();
}

void FlowRow::set_column(bool always)
{
    columns_always_ = always;
    look_changed();
}

} // namespace trygg::ui
