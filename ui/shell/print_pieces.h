#pragma once

#include "ui/pages/print_sheet.h"

#include <QPaintDevice>
#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace trygg::ui {

/// A part of a printed page that is never broken; all lengths in the device's own units.
struct PrintPiece {
    /// Room above it; left out at the top of a page.
    double above = 0;
    double height = 0;
    /// Stands on the same page as the piece that follows.
    bool with_next = false;
    /// A new page begins here.
    bool begins_page = false;
    /// Paints it with its top left corner at a point; may be empty.
    std::function<void(QPainter&, const QPointF&)> paint;
};

using PrintPieces = std::vector<PrintPiece>;

/// The sizes of letters on paper.
enum class PrintRole { title, heading, body, bold, small };

/// Cuts the blocks of a sheet into pieces, for one device.
class PieceMaker {
public:
    /// `device` outlives the pieces; `page_height` is the room for pieces on a page.
    PieceMaker(const QPaintDevice& device, double page_height) : device_{device}, page_height_{page_height} {}

    /// The pieces of `block` in a column of `width`, from top to bottom.
    [[nodiscard]] PrintPieces pieces(const PrintBlock& block, double width) const;
    /// Wrapped lines of text, each a piece.
    [[nodiscard]] PrintPieces text(const QString& text, PrintRole role, double width) const;
    /// The width of a text on one line.
    [[nodiscard]] double width(const QString& text, PrintRole role) const;
    /// Millimetres on the device.
    [[nodiscard]] double mm(double millimetres) const;

private:
    class Visitor;

    [[nodiscard]] std::shared_ptr<QTextLayout> set(const QString& text, PrintRole role, double width) const;
    [[nodiscard]] double lead(PrintRole role) const;
    [[nodiscard]] PrintPiece stacked(PrintPieces pieces) const;

    [[nodiscard]] PrintPieces heading(const PrintHeading& heading, double width) const;
    [[nodiscard]] PrintPieces list(const PrintList& list, double width) const;
    [[nodiscard]] PrintPieces lines(const PrintLines& lines, double width) const;
    [[nodiscard]] PrintPiece fields(const PrintFields& fields, double width) const;
    [[nodiscard]] PrintPieces table(const PrintTable& table, double width) const;
    [[nodiscard]] PrintPiece row(const QStringList& cells, const std::vector<double>& widths, bool head) const;
    [[nodiscard]] std::vector<double> column_widths(const PrintTable& table, double width) const;
    [[nodiscard]] PrintPiece picture(const PrintPicture& picture, double width) const;
    [[nodiscard]] PrintPieces pair(const PrintPair& pair, double width) const;

    const QPaintDevice& device_;
    double page_height_;
};

} // namespace trygg::ui
