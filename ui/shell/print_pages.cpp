#include "ui/shell/print_pages.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace trygg::ui {
namespace {

/// Millimetres.
constexpr double kFoot = 11, kMillimetreInch = 25.4, kTitleRule = 0.6, kTitleGap = 2.5;
constexpr QRgb kBrand = qRgb(0x0f, 0x5e, 0x63);

QSizeF room_of(const QPagedPaintDevice& device)
{
    const QSizeF whole = device.pageLayout().paintRect(QPageLayout::Millimeter).size();
    return QSizeF{whole.width(), whole.height() - kFoot} * (device.logicalDpiY() / kMillimetreInch);
}

} // namespace

PrintPages::PrintPages(const PrintSheet& sheet, const QPagedPaintDevice& device)
    : room_{room_of(device)}, footer_{sheet.footer}, maker_{device, room_.height()}, pages_(1)
{
    place(cut(sheet));
}

PrintPieces PrintPages::cut(const PrintSheet& sheet) const
{
    PrintPieces pieces = maker_.text(sheet.title, PrintRole::title, room_.width());
    pieces.push_back({.height = maker_.mm(kTitleGap), .paint = [this](QPainter& painter, const QPointF& at) {
                          painter.setPen(QPen{QColor{kBrand}, maker_.mm(kTitleRule)});
                          const double y = at.y() + maker_.mm(kTitleGap);
                          painter.drawLine(QPointF{at.x(), y}, QPointF{at.x() + room_.width(), y});
                      }});
    for (PrintPiece& piece : pieces) piece.with_next = true;
    for (const PrintBlock& block : sheet.blocks)
        for (PrintPiece& piece : maker_.pieces(block, room_.width())) pieces.push_back(std::move(piece));
    return pieces;
}

void PrintPages::place(const PrintPieces& pieces)
{
    for (std::size_t begin = 0; begin < pieces.size();) {
        std::size_t end = begin;
        double height = pieces[begin].height;
        while (pieces[end].with_next && end + 1 < pieces.size()) {
            ++end;
            height += pieces[end].above + pieces[end].height;
        }
        const bool fits_here = filled_ + pieces[begin].above + height <= room_.height();
        if (!pages_.back().empty() && (pieces[begin].begins_page || (!fits_here && height <= room_.height()))) {
            pages_.emplace_back();
            filled_ = 0;
        }
        for (; begin <= end; ++begin) put(pieces[begin]);
    }
}

void PrintPages::put(const PrintPiece& piece)
{
    if (!pages_.back().empty() && filled_ + piece.above + piece.height > room_.height()) {
        pages_.emplace_back();
        filled_ = 0;
    }
    if (!piece.paint) return;
    const double top = pages_.back().empty() ? 0 : filled_ + piece.above;
    pages_.back().push_back({top, piece});
    filled_ = top + piece.height;
}

void PrintPages::paint(QPainter& painter, int page) const
{
    for (const Placed& placed : pages_[static_cast<std::size_t>(page)]) placed.piece.paint(painter, {0, placed.top});
    paint_foot(painter, page);
}

void PrintPages::paint_foot(QPainter& painter, int page) const
{
    const QString number = tr("Page %1 of %2").arg(page + 1).arg(count());
    const double top = room_.height() + maker_.mm(kFoot) * 0.45;
    for (const PrintPiece& line : maker_.text(footer_, PrintRole::small, room_.width())) line.paint(painter, {0, top});
    const PrintPieces right = maker_.text(number, PrintRole::small, room_.width());
    const double wide = maker_.width(number, PrintRole::small);
    right.front().paint(painter, {room_.width() - wide, top});
}

} // namespace trygg::ui
