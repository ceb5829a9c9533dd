// The handout as a PDF: what it holds, and what other programs see in it.
#include "pages/day_samples.h"
#include "ui/pages/handout.h"
#include "ui/shell/printing.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace trygg;
using namespace trygg::ui;

namespace {

std::vector<HandoutItem> six(const DaySamples& samples)
{
    std::vector<HandoutItem> items;
    for (const char* text : {"walk_flat", "pelvic_tilt", "bird_dog", "side_knee", "sit_stand", "chin_tuck"}) {
        const ExerciseId id = *ExerciseId::from(text);
        items.push_back({id, samples.catalogue().find(id)->start});
    }
    return items;
}

PrintSheet handout(const DaySamples& samples)
{
    return handout_of(six(samples), samples.words(), samples.facts(), FigurePerson::man, DaySamples::kDay);
}

/// What a program of poppler-utils says; empty where it is not installed.
std::optional<QString> told_by(const QString& program, const QStringList& arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) return std::nullopt;
    QProcess process;
    process.start(path, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList lines_of(const QString& text) { return text.split(QLatin1Char{'\n'}, Qt::SkipEmptyParts); }

} // namespace

TEST_CASE("a handout has for each exercise pictures, dose, steps and lines to write on")
{
    const DaySamples samples;
    const PrintSheet sheet = handout(samples);
    int exercises = 0;
    for (const PrintBlock& block : sheet.blocks) {
        const auto* pair = std::get_if<PrintPair>(&block);
        if (!pair) continue;
        ++exercises;
        CHECK(pair->picture.paint);
        const auto has = [&]<class Kind>() {
            return std::ranges::any_of(pair->blocks, [](const PrintBlock& one) { return std::holds_alternative<Kind>(one); });
        };
        CHECK(has.operator()<PrintHeading>());
        CHECK(has.operator()<PrintList>());
        CHECK(has.operator()<PrintLines>());
    }
    CHECK(exercises == 6);
}

TEST_CASE("a dose that the plan does not give is a line to write it on")
{
    const DaySamples samples;
    const PrintSheet sheet = handout_of({{ExerciseId{"bridge"}, 8}, {ExerciseId{"tandem"}, {}}}, samples.words(),
                                        samples.facts(), FigurePerson::man, DaySamples::kDay);
    std::vector<bool> by_hand;
    for (const PrintBlock& block : sheet.blocks)
        if (const auto* pair = std::get_if<PrintPair>(&block))
            by_hand.push_back(std::ranges::any_of(
                pair->blocks, [](const PrintBlock& one) { return std::holds_alternative<PrintFields>(one); }));
    CHECK(by_hand == std::vector{false, true});
}

TEST_CASE("the picture on paper is two different stills, in shapes and without a picture")
{
    const DaySamples samples;
    const PrintSheet sheet = handout(samples);
    for (const PrintBlock& block : sheet.blocks) {
        const auto* pair = std::get_if<PrintPair>(&block);
        if (!pair) continue;
        QImage paper{240, 340, QImage::Format_RGB32};
        paper.fill(Qt::white);
        {
            QPainter painter{&paper};
            pair->picture.paint(painter, paper.rect());
        }
        CHECK(paper.copy(0, 0, 240, 170) != paper.copy(0, 170, 240, 170));
        CHECK(paper.pixelColor(1, 1) == QColor{Qt::white});
    }
}

TEST_CASE("the file embeds its fonts and its words can be marked")
{
    const DaySamples samples;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("handout.pdf"));
    REQUIRE(write_sheet(handout(samples), file));
    CHECK(QFile{file}.size() > 10'000);
    if (const auto fonts = told_by(QStringLiteral("pdffonts"), {file})) {
        const QStringList lines = lines_of(*fonts).mid(2);
        CHECK_FALSE(lines.isEmpty());
        // From the end: object, its generation, unicode, subset, embedded.
        for (const QString& line : lines) {
            const QStringList columns = line.simplified().split(QLatin1Char{' '});
            CHECK(columns.value(columns.size() - 5) == QLatin1String{"yes"});
        }
    }
    if (const auto text = told_by(QStringLiteral("pdftotext"), {"-layout", file, "-"}))
        for (const HandoutItem& item : six(samples)) CHECK(text->contains(samples.words().exercise(item.exercise)));
    // Shapes, not pictures: but for the ghosts of the two small movements, each twice and with its mask.
    if (const auto pictures = told_by(QStringLiteral("pdfimages"), {"-list", file}))
        CHECK(lines_of(*pictures).mid(2).size() <= 8);
}
