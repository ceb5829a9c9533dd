#pragma once

#include <QLayout>
#include <QList>

namespace trygg::ui {

/// A row, or rows of columns, that turns into a column where it is told or does not fit; a row of
/// which nothing stretches (buttons) runs over into the next line instead.
/// Which one is a function of the width alone, so heights never lag behind.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void set_stretch(int index, int stretch);
    void set_equal(bool equal);
    void set_columns(int columns);
    void set_fill_height(bool fill);
    void set_column_always(bool always);
    /// Pixels between neighbours in a column; `spacing()` is for a row.
    void set_column_gap(int pixels);
    /// A part that stretches may wrap its words, but not into less than this.
    void set_wrap_width(int pixels);
    [[nodiscard]] bool is_column(int width) const;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Entry {
        QLayoutItem* item;
        int stretch = 0;
    };
    [[nodiscard]] QList<Entry> shown() const;
    [[nodiscard]] bool fits(int width) const;
    [[nodiscard]] bool is_wrapping(int width) const;
    [[nodiscard]] QList<QList<Entry>> rows(int width) const;
    [[nodiscard]] QList<int> widths(const QList<Entry>& row, int width) const;
    [[nodiscard]] int seats() const;
    int arrange(const QRect& rect, bool apply) const;

    QList<Entry> entries_;
    bool equal_ = false, fill_ = false, always_ = false;
    int columns_ = 0, column_gap_ = 0, wrap_width_ = 0;
};

} // namespace trygg::ui
