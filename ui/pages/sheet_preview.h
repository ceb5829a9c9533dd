#pragma once

#include "ui/pages/print_sheet.h"
#include "ui/widgets/card.h"

namespace trygg::ui {

/// What a sheet of text will say when it is printed, on screen: headings, paragraphs, lists, lines and blanks.
class SheetPreview : public Card {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);

    void show_sheet(const PrintSheet& sheet);

private:
    QWidget* page_ = nullptr;
};

} // namespace trygg::ui
