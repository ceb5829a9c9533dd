#include "ui/shell/print_pieces.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace trygg::ui {
namespace {

constexpr double kInchMm = 25.4, kPointsPerInch = 72, kUnitsPerInch = 96;
constexpr double kLine = 1.4;
constexpr int kPictureLetters = 15;
/// Millimetres.
constexpr double kParagraphGap = 2.4, kItemGap = 1.2, kHeadingGap = 6, kIndent = 6.5, kBox = 3.8, kRule = 0.25,
                 kWriteOn = 9.5, kFieldGap = 8, kCell = 1.8, kPairGap = 7, kPictureGap = 2;
constexpr QRgb kInk = qRgb(0, 0, 0), kInk2 = qRgb(70, 70, 70), kRuleInk = qRgb(120, 120, 120);

double points(PrintRole role)
{
    switch (role) {
    case PrintRole::title: return 20;
    case PrintRole::heading: return 14;
    case PrintRole::body:
    case PrintRole::bold: return 11.5;
    case PrintRole::small: return 9.5;
    }
    return 11.5;
}

QFont font_of(PrintRole role)
{
    QFont font;
    font.setPointSizeF(points(role));
    font.setWeight(role == PrintRole::body || role == PrintRole::small ? QFont::Normal : QFont::DemiBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Letters that are spaced are not joined: "fl" is found and copied as two.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.01);
    return font;
}

QColor ink_of(PrintRole role) { return QColor{role == PrintRole::small ? kInk2 : kInk}; }

/// A piece that follows others leaves `above` over its first part.
PrintPieces with_room_above(PrintPieces pieces, double above)
{
    if (!pieces.empty()) pieces.front().above = above;
    return pieces;
}

void keep_together(PrintPieces& pieces)
{
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) pieces[i].with_next = true;
}

void append(PrintPieces& to, PrintPieces from) { std::ranges::move(from, std::back_inserter(to)); }

void rule(QPainter& painter, const QPointF& from, double width, double thick)
{
    painter.setPen(QPen{QColor{kRuleInk}, thick});
    painter.drawLine(from, from + QPointF{width, 0});
}

} // namespace

/// Builds the pieces of whichever kind a block is.
class PieceMaker::Visitor {
public:
    Visitor(const PieceMaker& maker, double width) : maker_{maker}, width_{width} {}

    PrintPieces operator()(const PrintHeading& one) const { return maker_.heading(one, width_); }
    PrintPieces operator()(const PrintParagraph& one) const
    {
        return with_room_above(maker_.text(one.text, one.small ? PrintRole::small : PrintRole::body, width_),
                               maker_.mm(kParagraphGap));
    }
    PrintPieces operator()(const PrintList& one) const { return maker_.list(one, width_); }
    PrintPieces operator()(const PrintLines& one) const { return maker_.lines(one, width_); }
    PrintPieces operator()(const PrintFields& one) const { return {maker_.fields(one, width_)}; }
    PrintPieces operator()(const PrintTable& one) const { return maker_.table(one, width_); }
    PrintPieces operator()(const PrintPicture& one) const
    {
        return with_room_above({maker_.picture(one, width_)}, maker_.mm(2 * kParagraphGap));
    }
    PrintPieces operator()(const PrintPair& one) const { return maker_.pair(one, width_); }
    PrintPieces operator()(const PrintBreak&) const { return {PrintPiece{.begins_page = true, .paint = {}}}; }

private:
    const PieceMaker& maker_;
    double width_;
};

PrintPieces PieceMaker::pieces(const PrintBlock& block, double width) const
{
    return std::visit(Visitor{*this, width}, static_cast<const PrintContent&>(block));
}

double PieceMaker::mm(double millimetres) const { return millimetres * device_.logicalDpiY() / kInchMm; }

double PieceMaker::lead(PrintRole role) const { return points(role) * kLine * device_.logicalDpiY() / kPointsPerInch; }

std::shared_ptr<QTextLayout> PieceMaker::set(const QString& text, PrintRole role, double width) const
{
    auto layout = std::make_shared<QTextLayout>(text, font_of(role), &device_);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, (layout->lineCount() - 1) * lead(role) + (lead(role) - line.height()) / 2});
    }
    layout->endLayout();
    return layout;
}

double PieceMaker::width(const QString& text, PrintRole role) const
{
    return QFontMetricsF{font_of(role), &device_}.horizontalAdvance(text);
}

PrintPieces PieceMaker::text(const QString& text, PrintRole role, double width) const
{
    const auto layout = set(text, role, width);
    const double height = lead(role);
    PrintPieces made;
    for (int i = 0; i < layout->lineCount(); ++i)
        made.push_back({.height = height,
                        // No line of a paragraph stands alone on a page.
                        .with_next = i + 1 < layout->lineCount() && (i == 0 || i + 2 == layout->lineCount()),
                        .paint = [layout, i, height, ink = ink_of(role)](QPainter& painter, const QPointF& at) {
                            painter.setPen(ink);
                            layout->lineAt(i).draw(&painter, at - QPointF{0, i * height});
                        }});
    return made;
}

PrintPieces PieceMaker::heading(const PrintHeading& heading, double width) const
{
    PrintPieces made = with_room_above(text(heading.text, PrintRole::heading, width), mm(kHeadingGap));
    for (PrintPiece& line : made) line.with_next = true;
    return made;
}

PrintPieces PieceMaker::list(const PrintList& list, double width) const
{
    PrintPieces made;
    int number = 0;
    for (const QString& item : list.items) {
        PrintPieces lines = text(item, PrintRole::body, width - mm(kIndent));
        if (lines.empty()) continue;
        const bool ticks = list.kind == PrintList::Kind::ticks;
        const QString sign = list.kind == PrintList::Kind::numbers ? QStringLiteral("%1.").arg(++number) : QStringLiteral("•");
        const auto mark = set(ticks ? QString{} : sign, PrintRole::body, mm(kIndent));
        for (std::size_t i = 0; i < lines.size(); ++i)
            lines[i].paint = [this, inner = lines[i].paint, first = i == 0, ticks, mark](QPainter& painter, const QPointF& at) {
                painter.setPen(QPen{QColor{kInk}, mm(kRule)});
                if (first && ticks)
                    painter.drawRect(QRectF{at.x(), at.y() + (lead(PrintRole::body) - mm(kBox)) / 2, mm(kBox), mm(kBox)});
                else if (first) mark->draw(&painter, at);
                inner(painter, at + QPointF{mm(kIndent), 0});
            };
        append(made, with_room_above(std::move(lines), mm(made.empty() ? kParagraphGap : ticks ? kParagraphGap : kItemGap)));
    }
    return made;
}

PrintPieces PieceMaker::lines(const PrintLines& lines, double width) const
{
    PrintPieces made;
    if (!lines.label.isEmpty()) made = with_room_above(text(lines.label, PrintRole::bold, width), mm(2 * kParagraphGap));
    for (int i = 0; i < lines.count; ++i)
        made.push_back({.height = mm(kWriteOn), .paint = [this, width](QPainter& painter, const QPointF& at) {
                            rule(painter, at + QPointF{0, mm(kWriteOn)}, width, mm(kRule));
                        }});
    keep_together(made);
    return made;
}

PrintPiece PieceMaker::fields(const PrintFields& fields, double width) const
{
    return {.above = mm(kParagraphGap), .height = mm(kWriteOn), .paint = [this, fields, width](QPainter& painter, const QPointF& at) {
                const double part = (width + mm(kFieldGap)) / std::max(1.0, static_cast<double>(fields.labels.size()));
                QPointF corner = at + QPointF{0, mm(kWriteOn) - lead(PrintRole::bold)};
                for (const QString& label : fields.labels) {
                    const double taken = this->width(label, PrintRole::bold) + mm(kPictureGap);
                    painter.setPen(QColor{kInk});
                    set(label, PrintRole::bold, part)->draw(&painter, corner);
                    rule(painter, corner + QPointF{taken, lead(PrintRole::bold)}, part - taken - mm(kFieldGap), mm(kRule));
                    corner.rx() += part;
                }
            }};
}

std::vector<double> PieceMaker::column_widths(const PrintTable& table, double width) const
{
    std::vector<double> natural(static_cast<std::size_t>(table.columns.size()), 0.0), least = natural;
    const auto weigh = [&](const QStringList& cells, PrintRole role) {
        for (std::size_t i = 0; i < natural.size() && static_cast<qsizetype>(i) < cells.size(); ++i) {
            const QString& cell = cells[static_cast<qsizetype>(i)];
            natural[i] = std::max(natural[i], this->width(cell, role) + 2 * mm(kCell));
            for (const QString& word : cell.split(QLatin1Char{' '}))
                least[i] = std::max(least[i], this->width(word, role) + 2 * mm(kCell));
        }
    };
    weigh(table.columns, PrintRole::bold);
    for (const QStringList& row : table.rows) weigh(row, PrintRole::body);
    const double wanted = std::accumulate(natural.begin(), natural.end(), 0.0);
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    for (std::size_t i = 0; i < natural.size(); ++i)
        if (wanted <= width || wanted <= needed) natural[i] *= width / wanted;
        else natural[i] = least[i] + (width - needed) * (natural[i] - least[i]) / (wanted - needed);
    return natural;
}

PrintPiece PieceMaker::row(const QStringList& cells, const std::vector<double>& widths, bool head) const
{
    std::vector<std::shared_ptr<QTextLayout>> texts;
    int lines = 1;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        texts.push_back(set(cells.value(static_cast<qsizetype>(i)), head || i == 0 ? PrintRole::bold : PrintRole::body,
                            widths[i] - 2 * mm(kCell)));
        lines = std::max(lines, texts.back()->lineCount());
    }
    const double height = lines * lead(PrintRole::body) + 2 * mm(kCell);
    const double width = std::accumulate(widths.begin(), widths.end(), 0.0);
    return {.height = height, .with_next = head, .paint = [=, this](QPainter& painter, const QPointF& at) {
                double x = at.x();
                for (std::size_t i = 0; i < texts.size(); ++i) {
                    painter.setPen(QColor{kInk});
                    texts[i]->draw(&painter, {x + mm(kCell), at.y() + mm(kCell)});
                    x += widths[i];
                }
                rule(painter, at + QPointF{0, height}, width, mm(head ? 2 * kRule : kRule));
            }};
}

PrintPieces PieceMaker::table(const PrintTable& table, double width) const
{
    PrintPieces made;
    if (!table.caption.isEmpty()) made = with_room_above(text(table.caption, PrintRole::bold, width), mm(2 * kParagraphGap));
    for (PrintPiece& line : made) line.with_next = true;
    const std::vector<double> widths = column_widths(table, width);
    made.push_back(row(table.columns, widths, true));
    for (const QStringList& cells : table.rows) made.push_back(row(cells, widths, false));
    return made;
}

PrintPiece PieceMaker::picture(const PrintPicture& picture, double width) const
{
    const double bound = std::min(1.0, width / mm(picture.width_mm));
    const double wide = mm(picture.width_mm) * bound, tall = mm(picture.height_mm) * bound;
    PrintPieces parts{{.height = tall, .paint = [this, picture, wide](QPainter& painter, const QPointF& at) {
                           const double units = picture.width_mm / kInchMm * kUnitsPerInch;
                           painter.save();
                           painter.setRenderHint(QPainter::Antialiasing);
                           QFont letters;
                           letters.setPixelSize(kPictureLetters);
                           painter.setFont(letters);
                           painter.translate(at);
                           painter.scale(wide / units, wide / units);
                           picture.paint(painter, QRectF{0, 0, units, picture.height_mm / kInchMm * kUnitsPerInch});
                           painter.restore();
                       }}};
    append(parts, with_room_above(text(picture.text, PrintRole::small, std::max(wide, width / 3)), mm(kPictureGap)));
    return stacked(std::move(parts));
}

PrintPiece PieceMaker::stacked(PrintPieces pieces) const
{
    PrintPiece whole;
    std::vector<double> tops;
    for (const PrintPiece& piece : pieces) {
        tops.push_back(whole.height + (tops.empty() ? 0 : piece.above));
        whole.height = tops.back() + piece.height;
    }
    whole.paint = [pieces = std::move(pieces), tops = std::move(tops)](QPainter& painter, const QPointF& at) {
        for (std::size_t i = 0; i < pieces.size(); ++i)
            if (pieces[i].paint) pieces[i].paint(painter, at + QPointF{0, tops[i]});
    };
    return whole;
}

PrintPieces PieceMaker::pair(const PrintPair& pair, double width) const
{
    const double left_width = std::min(mm(pair.picture.width_mm), width * 0.5);
    const double across = left_width + mm(kPairGap);
    PrintPieces beside;
    for (const PrintBlock& block : pair.blocks) append(beside, pieces(block, width - across));
    const PrintPiece left = picture(pair.picture, left_width), right = stacked(beside);
    PrintPiece whole{.above = mm(kHeadingGap), .height = std::max(left.height, right.height),
                     .paint = [left, right, across](QPainter& painter, const QPointF& at) {
                         left.paint(painter, at);
                         right.paint(painter, at + QPointF{across, 0});
                     }};
    if (whole.height <= page_height_) return {whole};
    // Longer than a page: under each other.
    PrintPieces made = with_room_above({picture(pair.picture, width)}, mm(kHeadingGap));
    for (const PrintBlock& block : pair.blocks) append(made, pieces(block, width));
    return made;
}

} // namespace trygg::ui
