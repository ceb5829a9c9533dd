#pragma once

#include "ui/theme/theme.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <Qt>

#include <memory>

class QPainter;
class QTextLayout;

namespace trygg::ui {

/// A stretch of a text that is set bold.
struct Emphasis {
    int start = 0;
    int length = 0;
    friend bool operator==(const Emphasis&, const Emphasis&) = default;
};

/// Plain text in one role, wrapped and measured the same way wherever it is painted. It remembers what it has measured,
/// as a layout asks for the same sizes many times over; whoever keeps one makes it anew when the look changes.
class TextBlock {
public:
    TextBlock() = default;
    TextBlock(const Theme& theme, TextRole role, QString text);
    TextBlock(const Theme& theme, TextRole role, QFont::Weight weight, QString text);

    void set_emphasis(Emphasis emphasis);
    void set_selection(Emphasis selection, QColor ground, QColor ink);

    [[nodiscard]] bool is_empty() const { return text_.isEmpty(); }
    [[nodiscard]] double line_height() const { return line_height_; }
    /// Width of the longest line when nothing wraps.
    [[nodiscard]] double natural_width() const;
    /// Width of the longest word.
    [[nodiscard]] double least_width() const;
    /// Width of the longest line when wrapped into `width`.
    [[nodiscard]] double used_width(double width) const;
    /// Height when wrapped into `width`; 0 for no text.
    [[nodiscard]] double height(double width) const;
    /// Position in the text nearest to a point of the block wrapped into `box`.
    [[nodiscard]] int position_at(QPointF point, const QRectF& box, Qt::Alignment align) const;
    void paint(QPainter& painter, const QRectF& box, Qt::Alignment align, const QColor& ink) const;

private:
    struct Laid;
    /// The text wrapped into `width`, a line under the other. There is text.
    const QTextLayout& lay_out(double width, Qt::Alignment align) const;
    Laid& laid() const;

    QString text_;
    QFont font_;
    double line_height_ = 0;
    Emphasis emphasis_, selection_;
    QColor selection_ground_, selection_ink_;
    /// Shared by copies, which lay the same text out.
    mutable std::shared_ptr<Laid> laid_;
};

} // namespace trygg::ui
