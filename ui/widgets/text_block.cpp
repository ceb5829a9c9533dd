#include "ui/widgets/text_block.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace trygg::ui {
namespace {

constexpr double kUnbounded = 1e6;

QString with_line_separators(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar::LineSeparator);
}

QTextLayout::FormatRange bold(Emphasis emphasis)
{
    QTextLayout::FormatRange range;
    range.start = emphasis.start;
    range.length = emphasis.length;
    range.format.setFontWeight(QFont::DemiBold);
    return range;
}

/// What `measure` gives for `width`, measured once.
template <class Measure>
double remembered(std::vector<std::pair<double, double>>& known, double width, Measure measure)
{
    for (const auto& [asked, found] : known)
        if (asked == width) return found;
    return known.emplace_back(width, measure()).second;
}

} // namespace

TextBlock::TextBlock(const Theme& theme, TextRole role, QString text)
    : TextBlock{theme, role, type_step(role).weight, std::move(text)}
{
}

TextBlock::TextBlock(const Theme& theme, TextRole role, QFont::Weight weight, QString text)
    : text_{with_line_separators(std::move(text))}, font_{theme.font(role, weight)},
      line_height_{theme.line_height(role)}
{
}

/// What is kept of a text between two questions about it.
struct TextBlock::Laid {
    QTextLayout layout;
    /// How `layout` stands now.
    double width = -1;
    Qt::Alignment align;
    /// By width; a label is asked about few of them.
    std::vector<std::pair<double, double>> heights, used_widths;
    double least_width = -1;
};

void TextBlock::set_emphasis(Emphasis emphasis)
{
    emphasis_ = emphasis;
    laid_.reset();
}

void TextBlock::set_selection(Emphasis selection, QColor ground, QColor ink)
{
    selection_ = selection;
    selection_ground_ = ground;
    selection_ink_ = ink;
}

TextBlock::Laid& TextBlock::laid() const
{
    if (laid_) return *laid_;
    laid_ = std::make_shared<Laid>();
    QTextLayout& layout = laid_->layout;
    layout.setText(text_);
    layout.setFont(font_);
    layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    if (emphasis_.length > 0) layout.setFormats({bold(emphasis_)});
    return *laid_;
}

const QTextLayout& TextBlock::lay_out(double width, Qt::Alignment align) const
{
    Laid& kept = laid();
    QTextLayout& layout = kept.layout;
    if (kept.width == width && kept.align == align) return layout;
    kept.width = width;
    kept.align = align;
    layout.beginLayout();
    double top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const double spare = width - line.naturalTextWidth();
        const double left = align & Qt::AlignHCenter ? spare / 2 : align & Qt::AlignRight ? spare : 0;
        line.setPosition({left, top + (line_height_ - line.height()) / 2});
        top += line_height_;
    }
    layout.endLayout();
    return layout;
}

double TextBlock::natural_width() const
{
    return used_width(kUnbounded);
}

double TextBlock::used_width(double width) const
{
    if (text_.isEmpty()) return 0;
    return remembered(laid().used_widths, width, [&] {
        const QTextLayout& layout = lay_out(width, Qt::AlignLeft);
        double widest = 0;
        for (int i = 0; i < layout.lineCount(); ++i) widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
        return std::ceil(widest);
    });
}

double TextBlock::least_width() const
{
    if (text_.isEmpty()) return 1;
    double& least = laid().least_width;
    if (least >= 0) return least;
    QFont face = font_;
    if (emphasis_.length > 0) face.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics{face};
    static const QRegularExpression kSpace{QStringLiteral("\\s+")};
    double widest = 0;
    for (const QString& word : text_.split(kSpace, Qt::SkipEmptyParts)) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return least = std::ceil(widest) + 1;
}

double TextBlock::height(double width) const
{
    if (text_.isEmpty()) return 0;
    return remembered(laid().heights, width, [&] { return lay_out(width, Qt::AlignLeft).lineCount() * line_height_; });
}

int TextBlock::position_at(QPointF point, const QRectF& box, Qt::Alignment align) const
{
    if (text_.isEmpty()) return 0;
    const QPointF inside = point - box.topLeft();
    const QTextLayout& layout = lay_out(box.width(), align);
    const int row = std::clamp(static_cast<int>(inside.y() / line_height_), 0, layout.lineCount() - 1);
    return layout.lineAt(row).xToCursor(inside.x());
}

void TextBlock::paint(QPainter& painter, const QRectF& box, Qt::Alignment align,
                      const QColor& ink) const
{
    if (text_.isEmpty()) return;
    double top = box.top();
    if (align & Qt::AlignVCenter) top += (box.height() - height(box.width())) / 2;
    if (align & Qt::AlignBottom) top += box.height() - height(box.width());
    QList<QTextLayout::FormatRange> marked;
    if (selection_.length > 0) {
        QTextLayout::FormatRange range;
        range.start = selection_.start;
        range.length = selection_.length;
        range.format.setBackground(selection_ground_);
        range.format.setForeground(selection_ink_);
        marked.append(range);
    }
    painter.save();
    painter.setPen(ink);
    lay_out(box.width(), align).draw(&painter, {box.left(), top}, marked);
    painter.restore();
}

} // namespace trygg::ui
