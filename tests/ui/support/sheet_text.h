#pragma once

#include "ui/pages/print_sheet.h"

namespace trygg::ui {

/// Gathers the words of blocks.
struct SheetText {
    QStringList texts;

    void operator()(const PrintHeading& one) { texts << one.text; }
    void operator()(const PrintParagraph& one) { texts << one.text; }
    void operator()(const PrintList& one) { texts << one.items; }
    void operator()(const PrintLines& one) { texts << one.label; }
    void operator()(const PrintFields& one) { texts << one.labels; }
    void operator()(const PrintTable& one)
    {
        texts << one.caption << one.columns;
        for (const QStringList& row : one.rows) texts << row;
    }
    void operator()(const PrintPicture& one) { texts << one.text; }
    void operator()(const PrintPair& one)
    {
        (*this)(one.picture);
        add(one.blocks);
    }
    void operator()(const PrintBreak&) {}
    void add(const std::vector<PrintBlock>& blocks)
    {
        for (const PrintBlock& block : blocks) std::visit(*this, static_cast<const PrintContent&>(block));
    }
};

/// Every word of a sheet, each text on a line of its own.
inline QString text_of(const PrintSheet& sheet)
{
    SheetText gathered;
    gathered.texts << sheet.title;
    gathered.add(sheet.blocks);
    gathered.texts << sheet.footer;
    return gathered.texts.join(QLatin1Char{'\n'});
}

} // namespace trygg::ui
