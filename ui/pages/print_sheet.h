#pragma once

#include "shared/date.h"
#include "ui/text/words.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

class QPainter;
class QRectF;

namespace trygg::ui {

/// A heading within the sheet; it stays with what follows.
struct PrintHeading {
    QString text;
};

/// A paragraph; `small` for references and what belongs at the end.
struct PrintParagraph {
    QString text;
    bool small = false;
};

/// Points, steps in their order, or boxes to tick.
struct PrintList {
    enum class Kind { bullets, numbers, ticks };
    Kind kind = Kind::bullets;
    QStringList items;
};

/// A label, and under it `count` empty lines to write on; 1 or more.
struct PrintLines {
    QString label;
    int count = 1;
};

/// Short blanks side by side: each label with a line to write on behind it.
struct PrintFields {
    QStringList labels;
};

/// Every row has as many cells as there are columns; the first cell of a row names it.
struct PrintTable {
    QString caption;
    QStringList columns;
    QList<QStringList> rows;
};

/// A picture drawn as vectors. `paint` gets a box of the given size in units of 1/96 inch, as on a screen at 100 %,
/// and paints on white paper, letters in pixel sizes. `text` says the same in words and stands under it.
struct PrintPicture {
    std::function<void(QPainter&, const QRectF&)> paint;
    double width_mm = 0, height_mm = 0;
    QString text;
};

struct PrintBlock;

/// A picture to the left and blocks beside it, kept on one page.
struct PrintPair {
    PrintPicture picture;
    std::vector<PrintBlock> blocks;
};

/// What follows begins on a new page.
struct PrintBreak {};

using PrintContent = std::variant<PrintHeading, PrintParagraph, PrintList, PrintLines, PrintFields, PrintTable,
                                  PrintPicture, PrintPair, PrintBreak>;

/// One piece of a sheet; any of the kinds above becomes one by itself.
struct PrintBlock : PrintContent {
    using PrintContent::PrintContent;
};

/// Something to print or to save as a file; plain text only.
struct PrintSheet {
    QString title;
    std::vector<PrintBlock> blocks;
    /// At the foot of every page, before the page's number.
    QString footer;
    /// BCP 47 tag of the language it is written in.
    QString language;
};

/// An empty sheet in the language shown, with the program's name and `day` in its footer.
[[nodiscard]] PrintSheet begin_sheet(const Words& words, const QString& title, Date day);

} // namespace trygg::ui
