#pragma once

#include "ui/widgets/themed.h"

#include <optional>

namespace trygg::ui {

class FlowLayout;

/// Things side by side that stand under each other in a narrow window or where they do not fit;
/// buttons that do not fit run over into the next line.
class FlowRow : public Themed<QWidget> {
    Q_OBJECT

public:
    explicit FlowRow(QWidget* parent = nullptr);

    /// Adds at the end; `stretch` shares out the width that is left over in a row.
    void add(QWidget* widget, int stretch = 0);
    /// Takes it out and leaves it to the caller.
    void remove(QWidget* widget);
    /// Pixels between neighbours at zoom 1, in a row and (if it differs) in a column.
    void set_gap(int row, std::optional<int> column = {});
    /// All of one width in a row.
    void set_equal(bool equal);
    /// At most `columns` beside each other; 0 for all in one row.
    void set_columns(int columns);
    /// In a row, fill the height (true) or stand on the middle line (false, the default).
    void set_fill_height(bool fill);
    /// Always a column, wherever it stands.
    void set_column(bool always);
    /// Buttons that run over into the next line in a narrow window too, where they would fill it as a column.
    void set_wraps(bool always);
    /// Whether it stands in a column at its present width.
    [[nodiscard]] bool is_column() const;

protected:
    void look_changed() override;

private:
    FlowLayout* layout_;
    int gap_, column_gap_;
    bool columns_always_ = false, wraps_always_ = false;
};

} // namespace trygg::ui
