// Paints six phases of every figure, for looking at:
// render_figures [--film N] CONTENT FOLDER [SCHEME] [PERSON] [WIDTH] [ID …].
// SCHEME: light, dark, contrast_light, contrast_dark. PERSON: man, older_woman, left (the man, mirrored).
// --film N paints N evenly spaced frames of the whole movement, there and back, as it plays.
#include "content/figure_reader.h"
#include "figure/timeline.h"
#include "ui/widgets/figure_painter.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cstdio>

using namespace trygg;

namespace {

constexpr int kPhases = 6, kRowsInSheet = 9, kName = 20;

struct Wish {
    ui::FigureLook look;
    int width = 300;
    /// Frames of a film; 0 for phases.
    int film = 0;
    QStringList ids;

    [[nodiscard]] int rows() const { return film > 0 ? (film + kPhases - 1) / kPhases : 1; }
    [[nodiscard]] QSize cell() const { return {width, width * 2 / 3}; }
    /// Height of what one figure takes on a sheet.
    [[nodiscard]] int height() const { return rows() * cell().height() + kName; }
};

/// Takes the number after `option` out of `words`; 0 where it is not said.
int taken(QStringList& words, const QString& option)
{
    const qsizetype at = words.indexOf(option);
    if (at < 0) return 0;
    const int number = words.value(at + 1).toInt();
    words.remove(at, std::min<qsizetype>(2, words.size() - at));
    return number;
}

Wish wish_of(const QStringList& words)
{
    Wish wish;
    const QString scheme = words.value(3, "light"), person = words.value(4, "man");
    if (scheme == "dark") wish.look.scheme = ui::Scheme::dark;
    if (scheme == "contrast_light") wish.look.scheme = ui::Scheme::contrast_light;
    if (scheme == "contrast_dark") wish.look.scheme = ui::Scheme::contrast_dark;
    if (person == "older_woman") wish.look.person = ui::FigurePerson::older_woman;
    if (person == "left") wish.look.side = figure::Side::left;
    wish.width = words.value(5, "300").toInt();
    wish.ids = words.mid(6);
    return wish;
}

/// Phases 1 to 5 along the way there, or round a cycle; phase 6 is the still of the end with its arrows.
void paint_phases(QPainter& painter, const figure::Figure& one, const Wish& wish)
{
    const ui::FigurePainter picture{one, wish.look, wish.cell(), 1};
    const double all = one.cycle ? period_of(one) : time_of_key(one, one.keys.size() - 1);
    for (int phase = 0; phase < kPhases; ++phase) {
        painter.save();
        painter.translate(phase * wish.width, 0);
        if (phase == kPhases - 1) picture.paint_end(painter);
        else picture.paint(painter, all * phase / (kPhases - 1));
        painter.restore();
    }
}

void paint_film(QPainter& painter, const figure::Figure& one, const Wish& wish)
{
    const QSize cell = wish.cell();
    const ui::FigurePainter picture{one, wish.look, cell, 1};
    for (int frame = 0; frame < wish.film; ++frame) {
        painter.save();
        painter.translate(frame % kPhases * cell.width(), frame / kPhases * cell.height());
        picture.paint(painter, period_of(one) * frame / wish.film);
        painter.restore();
    }
}

void save_sheet(const std::vector<figure::Figure>& figures, const Wish& wish, const QString& file)
{
    QImage sheet{wish.width * kPhases, wish.height() * static_cast<int>(figures.size()), QImage::Format_RGB32};
    sheet.fill(Qt::white);
    QPainter painter{&sheet};
    for (const figure::Figure& one : figures) {
        painter.drawText(4, kName - 5, QString::fromStdString(one.id.text()));
        painter.save();
        painter.translate(0, kName);
        if (wish.film > 0) paint_film(painter, one, wish);
        else paint_phases(painter, one, wish);
        painter.restore();
        painter.translate(0, wish.height());
    }
    painter.end();
    sheet.save(file);
    std::printf("%s\n", qPrintable(file));
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app{argc, argv};
    QStringList words = QCoreApplication::arguments();
    const int film = taken(words, "--film");
    if (words.size() < 3) {
        std::puts("render_figures [--film N] CONTENT FOLDER [SCHEME] [PERSON] [WIDTH] [ID …]");
        return 2;
    }
    Wish wish = wish_of(words);
    wish.film = film;
    std::vector<figure::Figure> figures = content::read_figures(words[1].toStdString());
    if (!wish.ids.isEmpty())
        std::erase_if(figures, [&](const figure::Figure& one) {
            return !wish.ids.contains(QString::fromStdString(one.id.text()));
        });
    QDir{}.mkpath(words[2]);
    const auto in_sheet = static_cast<std::size_t>(std::max(1, kRowsInSheet / wish.rows()));
    for (std::size_t from = 0; from < figures.size(); from += in_sheet) {
        const std::size_t to = std::min(figures.size(), from + in_sheet);
        const auto begin = figures.begin();
        save_sheet({begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(to)}, wish,
                   QString{"%1/sheet%2.png"}.arg(words[2]).arg(from / in_sheet + 1));
    }
    return 0;
}
