// The note for the clinic as a file: PDF and web page.
#include "ui/shell/printing.h"

#include "pages/care_samples.h"
#include "pages/rest_samples.h"
#include "support/temporary_folder.h"
#include "tests/support/triage_answers.h"
#include "ui/pages/print_note.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QTextDocument>

using namespace trygg;
using namespace trygg::ui;

namespace {

struct Sample {
    RestSamples samples;
    CareResult result = care_result(samples.library(), test::calm_person("weakness=mild cancer=yes"), Country::sweden);
    PrintNote note = note_on(result, samples.words());
    test::TemporaryFolder folder;

    [[nodiscard]] QString file(const char* name) const
    {
        return QString::fromStdU16String((folder.path() / name).u16string());
    }
    [[nodiscard]] QString reason() const
    {
        return to_qt(samples.words().book().rules.at(RuleId{"MOT-3"}).note);
    }
};

} // namespace

TEST_CASE("the note is written as PDF")
{
    const Sample sample;
    REQUIRE(write_note(sample.note, sample.file("note.pdf")));
    CHECK(test::bytes_of(sample.folder.path() / "note.pdf").starts_with("%PDF"));
}

TEST_CASE("the note is written as a web page that holds every word of it")
{
    const Sample sample;
    REQUIRE(write_note(sample.note, sample.file("note.HTML")));
    QTextDocument read;
    read.setHtml(QString::fromStdString(test::bytes_of(sample.folder.path() / "note.HTML")));
    CHECK(read.toPlainText() == document_of(sample.note)->toPlainText());
    CHECK(read.toPlainText().contains(sample.reason()));
}

TEST_CASE("a note that cannot be written says so")
{
    const Sample sample;
    for (const char* name : {"no_such_folder/note.pdf", "no_such_folder/note.html"})
        CHECK_FALSE(write_note(sample.note, sample.file(name)));
}
