#include "ui/shell/printing.h"

#include "ui/pages/print_note.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <QTextDocument>

namespace trygg::ui {
namespace {

/// The words of the questions asked while a note is saved.
struct NoteFile {
    Q_DECLARE_TR_FUNCTIONS(NoteFile)

public:
    [[nodiscard]] static QString ask(QWidget* window)
    {
        return QFileDialog::getSaveFileName(window, tr("Save the note"),
                                            QDir::home().filePath(QStringLiteral("trygg-rygg.pdf")),
                                            QStringLiteral("%1 (*.pdf);;%2 (*.html)").arg(tr("PDF"), tr("Web page")));
    }
    static void tell_failure(QWidget* window)
    {
        QMessageBox::warning(window, tr("Save the note"), tr("It could not be saved there. Choose another place."));
    }
};

bool is_written(const QByteArray& bytes, const QString& file)
{
    QSaveFile target{file};
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
}

bool is_printed_to(const QTextDocument& document, const QString& file)
{
    // A printer tells nobody when it cannot write.
    if (!is_written({}, file)) return false;
    QPrinter printer{QPrinter::HighResolution};
    printer.setPageSize(QPageSize{QPageSize::A4});
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    document.print(&printer);
    return QFileInfo{file}.size() > 0;
}

void save_note(const PrintNote& note, QWidget* window)
{
    for (;;) {
        const QString file = NoteFile::ask(window);
        if (file.isEmpty() || write_note(note, file)) return;
        NoteFile::tell_failure(window);
    }
}

} // namespace

void print_note(const PrintNote& note, QWidget* window)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) return save_note(note, window);
    QPrinter printer{QPrinter::HighResolution};
    printer.setPageSize(QPageSize{QPageSize::A4});
    QPrintDialog dialog{&printer, window};
    if (dialog.exec() == QDialog::Accepted) document_of(note)->print(&printer);
}

bool write_note(const PrintNote& note, const QString& file)
{
    const auto document = document_of(note);
    const bool is_page = file.endsWith(QLatin1String{".html"}, Qt::CaseInsensitive);
    return is_page ? is_written(document->toHtml().toUtf8(), file) : is_printed_to(*document, file);
}

} // namespace trygg::ui
