#include "ui/shell/printing.h"

#include "ui/pages/print_note.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace trygg::ui {

void print_note(const PrintNote& note, QWidget* window)
{
    QPrinter printer{QPrinter::HighResolution};
    printer.setPageSize(QPageSize{QPageSize::A4});
    QPrintDialog dialog{&printer, window};
    if (dialog.exec() == QDialog::Accepted) document_of(note)->print(&printer);
}

} // namespace trygg::ui
