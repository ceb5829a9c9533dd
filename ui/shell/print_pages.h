#pragma once

#include "ui/shell/print_pieces.h"

#include <QCoreApplication>
#include <QSizeF>

class QPagedPaintDevice;

namespace trygg::ui {

/// A sheet laid out on the pages of a device.
class PrintPages {
    Q_DECLARE_TR_FUNCTIONS(PrintPages)

public:
    /// `device` outlives it.
    PrintPages(const PrintSheet& sheet, const QPagedPaintDevice& device);

    /// How many pages there are, 1 or more.
    [[nodiscard]] int count() const { return static_cast<int>(pages_.size()); }
    /// Paints a page, from 0, with a painter on the device.
    void paint(QPainter& painter, int page) const;

private:
    struct Placed {
        double top = 0;
        PrintPiece piece;
    };

    [[nodiscard]] PrintPieces cut(const PrintSheet& sheet) const;
    void place(const PrintPieces& pieces);
    void put(const PrintPiece& piece);
    void paint_foot(QPainter& painter, int page) const;

    QSizeF room_;
    QString footer_;
    PieceMaker maker_;
    std::vector<std::vector<Placed>> pages_;
    /// Where the last page is filled to.
    double filled_ = 0;
};

} // namespace trygg::ui
