#include "ui/shell/printing.h"

#include "ui/pages/print_sheet.h"
#include "ui/shell/print_markup.h"
#include "ui/shell/print_pages.h"
#include "ui/text/wording.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace trygg::ui {
namespace {

constexpr int kResolution = 1200;

QPageLayout page_layout()
{
    return {QPageSize{QPageSize::A4}, QPageLayout::Portrait, {18, 18, 18, 16}, QPageLayout::Millimeter};
}

/// The sheet's title as a file can be called.
QString file_name_of(const PrintSheet& sheet)
{
    QString name = sheet.title.toLower();
    name.replace(QRegularExpression{QStringLiteral("[^\\p{L}\\p{N}]+")}, QStringLiteral("-"));
    return name.remove(QRegularExpression{QStringLiteral("^-|-$")}) + QStringLiteral(".pdf");
}

/// The words of the questions asked while a sheet is saved.
struct SheetFile {
    Q_DECLARE_TR_FUNCTIONS(SheetFile)

public:
    [[nodiscard]] static QString ask(const PrintSheet& sheet, QWidget* window)
    {
        return QFileDialog::getSaveFileName(window, tr("Save as a file"), QDir::home().filePath(file_name_of(sheet)),
                                            QStringLiteral("%1 (*.pdf);;%2 (*.html)").arg(tr("PDF"), tr("Web page")));
    }
    static void tell_failure(QWidget* window)
    {
        QMessageBox::warning(window, tr("Save as a file"), tr("It could not be saved there. Choose another place."));
    }
};

bool is_written(const QByteArray& bytes, const QString& file)
{
    QSaveFile target{file};
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
}

QByteArray pdf_of(const PrintSheet& sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setResolution(kResolution);
        writer.setPageLayout(page_layout());
        writer.setTitle(sheet.title);
        writer.setCreator(Wording::program());
        const PrintPages pages{sheet, writer};
        QPainter painter{&writer};
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0) writer.newPage();
            pages.paint(painter, page);
        }
    }
    return buffer.data();
}

void save_sheet(const PrintSheet& sheet, QWidget* window)
{
    for (;;) {
        const QString file = SheetFile::ask(sheet, window);
        if (file.isEmpty() || write_sheet(sheet, file)) return;
        SheetFile::tell_failure(window);
    }
}

void print_to(QPrinter& printer, const PrintSheet& sheet)
{
    const PrintPages pages{sheet, printer};
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) - 1 : pages.count() - 1;
    QPainter painter{&printer};
    for (int page = first; page <= last; ++page) {
        if (page > first) printer.newPage();
        pages.paint(painter, page);
    }
}

} // namespace

void print_sheet(const PrintSheet& sheet, QWidget* window)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) return save_sheet(sheet, window);
    QPrinter printer{QPrinter::HighResolution};
    printer.setPageLayout(page_layout());
    printer.setDocName(sheet.title);
    QPrintDialog dialog{&printer, window};
    if (dialog.exec() == QDialog::Accepted) print_to(printer, sheet);
}

bool write_sheet(const PrintSheet& sheet, const QString& file)
{
    const bool is_page = file.endsWith(QLatin1String{".html"}, Qt::CaseInsensitive);
    return is_written(is_page ? markup_of(sheet) : pdf_of(sheet), file);
}

} // namespace trygg::ui
