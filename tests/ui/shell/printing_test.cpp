// A sheet as a file, PDF and web page; the note for the clinic is one.
#include "ui/shell/printing.h"

#include "pages/care_samples.h"
#include "pages/rest_samples.h"
#include "support/temporary_folder.h"
#include "tests/support/triage_answers.h"
#include "ui/pages/print_note.h"
#include "ui/shell/print_pages.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTranslator>

using namespace trygg;
using namespace trygg::ui;

namespace {

struct Sample {
    RestSamples samples;
    CareResult result = care_result(samples.library(), test::calm_person("weakness=mild cancer=yes"), Country::sweden);
    PrintSheet note = note_on(result, samples.words());
    test::TemporaryFolder folder;

    [[nodiscard]] QString file(const char* name) const
    {
        return QString::fromStdU16String((folder.path() / name).u16string());
    }
    [[nodiscard]] QString written(const PrintSheet& sheet, const char* name) const
    {
        REQUIRE(write_sheet(sheet, file(name)));
        return QString::fromStdString(test::bytes_of(folder.path() / name));
    }
    [[nodiscard]] QString reason() const
    {
        return to_qt(samples.words().book().rules.at(RuleId{"MOT-3"}).note);
    }
};

PrintSheet sheet_of(std::vector<PrintBlock> blocks)
{
    return {.title = "Blad", .blocks = std::move(blocks), .footer = "Trygg Rygg", .language = "sv"};
}

/// A picture that remembers the boxes it was given.
PrintPicture picture(std::vector<QSizeF>& boxes, double width_mm = 50, double height_mm = 40)
{
    return {[&boxes](QPainter& painter, const QRectF& box) {
                boxes.push_back(box.size());
                painter.drawEllipse(box);
            },
            width_mm, height_mm, "En ring."};
}

int pages_of(const PrintSheet& sheet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setPageSize(QPageSize{QPageSize::A4});
    return PrintPages{sheet, writer}.count();
}

/// Calls the program by its Danish name, and has no other word.
class DanishName : public QTranslator {
public:
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        return QByteArray{source} == "Trygg Rygg" ? QStringLiteral("Tryg Ryg") : QString{};
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

std::vector<PrintBlock> every_kind(std::vector<QSizeF>& boxes)
{
    return {PrintHeading{"Rubrik"},
            PrintParagraph{"Stycke"},
            PrintParagraph{"Smått", true},
            PrintList{PrintList::Kind::bullets, {"Punkt"}},
            PrintList{PrintList::Kind::numbers, {"Steg"}},
            PrintList{PrintList::Kind::ticks, {"Kryss"}},
            PrintLines{"Skriv", 3},
            PrintFields{{"Namn", "Född"}},
            PrintTable{"Tabell", {"Ord", "Tal"}, {{"Ett", "1"}}},
            picture(boxes),
            PrintPair{picture(boxes), {PrintParagraph{"Bredvid"}}},
            PrintBreak{},
            PrintParagraph{"Sist"}};
}

} // namespace

TEST_CASE("the note is written as PDF, with its letters in the file")
{
    const Sample sample;
    REQUIRE(write_sheet(sample.note, sample.file("note.pdf")));
    const std::string bytes = test::bytes_of(sample.folder.path() / "note.pdf");
    CHECK(bytes.starts_with("%PDF"));
    CHECK(bytes.find("/FontFile") != std::string::npos);
    CHECK(bytes.find("/ToUnicode") != std::string::npos);
}

TEST_CASE("the note as a web page holds every word of it")
{
    const Sample sample;
    QTextDocument read;
    read.setHtml(sample.written(sample.note, "note.HTML"));
    const QString text = read.toPlainText();
    CHECK(text.contains(sample.note.title));
    CHECK(text.contains(sample.reason()));
    CHECK(text.contains(QStringLiteral("2026")));
}

TEST_CASE("every kind of block stands in the web page, and no text of it is markup")
{
    const Sample sample;
    std::vector<QSizeF> boxes;
    PrintSheet sheet = sheet_of(every_kind(boxes));
    sheet.blocks.push_back(PrintParagraph{"<img src=\"file:///etc/passwd\">"});
    const QString markup = sample.written(sheet, "sheet.html");
    for (const char* words : {"Rubrik", "Stycke", "Smått", "Punkt", "Steg", "Kryss", "Skriv", "Namn", "Född", "Tabell", "Ord", "Ett",
                              "En ring.", "Bredvid", "Sist", "lang=\"sv\"", "&lt;img", "image/svg+xml"})
        CHECK(markup.contains(QString::fromUtf8(words)));
    CHECK_FALSE(markup.contains(QStringLiteral("<img src=\"file")));
    CHECK(boxes.size() == 2);
}

TEST_CASE("a picture is given its size as on a screen, and less where the column is narrower")
{
    const Sample sample;
    std::vector<QSizeF> boxes;
    REQUIRE(write_sheet(sheet_of({picture(boxes), picture(boxes, 500, 100)}), sample.file("pictures.pdf")));
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0].width() == Approx(50 / 25.4 * 96));
    CHECK(boxes[0].height() == Approx(40 / 25.4 * 96));
    CHECK(boxes[1].width() == Approx(500 / 25.4 * 96));
}

TEST_CASE("a sheet is one page or more, and a break begins another")
{
    CHECK(pages_of(sheet_of({})) == 1);
    CHECK(pages_of(sheet_of({PrintParagraph{"Ett"}})) == 1);
    CHECK(pages_of(sheet_of({PrintParagraph{"Ett"}, PrintBreak{}, PrintParagraph{"Två"}})) == 2);
    CHECK(pages_of(sheet_of({PrintParagraph{QStringLiteral("Ord om ryggen. ").repeated(600)}})) > 1);
    CHECK(pages_of(sheet_of({PrintLines{"Skriv", 100}})) > 1);
}

TEST_CASE("a pair that is longer than a page is set under each other and loses nothing")
{
    const Sample sample;
    std::vector<QSizeF> boxes;
    const PrintSheet sheet =
        sheet_of({PrintPair{picture(boxes), {PrintParagraph{QStringLiteral("Ord om ryggen. ").repeated(600)}}}});
    CHECK(pages_of(sheet) > 1);
    REQUIRE(write_sheet(sheet, sample.file("pair.pdf")));
    CHECK(boxes.size() == 1);
}

TEST_CASE("a heading never stands alone at the foot of a page")
{
    for (int lines = 20; lines < 40; ++lines) {
        std::vector<PrintBlock> blocks(static_cast<std::size_t>(lines), PrintParagraph{"Rad"});
        const int before = pages_of(sheet_of(blocks));
        blocks.push_back(PrintHeading{"Rubrik"});
        const int alone = pages_of(sheet_of(blocks));
        blocks.push_back(PrintParagraph{"Text"});
        const int followed = pages_of(sheet_of(blocks));
        CHECK(followed >= alone);
        CHECK(before <= followed);
    }
}

TEST_CASE("paper calls the program by its name in the language shown")
{
    const Sample sample;
    DanishName danish;
    QCoreApplication::installTranslator(&danish);
    const PrintSheet sheet = begin_sheet(sample.samples.words(), "Blad", RestSamples::kDay);
    REQUIRE(write_sheet(sheet, sample.file("blad.pdf")));
    QCoreApplication::removeTranslator(&danish);
    CHECK(sheet.footer.startsWith("Tryg Ryg, "));
    // The creator stands in UTF-16.
    const std::string bytes = test::bytes_of(sample.folder.path() / "blad.pdf");
    CHECK(bytes.find(std::string{"\0T\0r\0y\0g\0 \0R\0y\0g", 16}) != std::string::npos);
    CHECK(bytes.find(std::string{"\0T\0r\0y\0g\0g", 10}) == std::string::npos);
}

TEST_CASE("a sheet that cannot be written says so")
{
    const Sample sample;
    for (const char* name : {"no_such_folder/note.pdf", "no_such_folder/note.html"})
        CHECK_FALSE(write_sheet(sample.note, sample.file(name)));
}
