// Paints six phases of every figure, for looking at: render_figures CONTENT FOLDER [SCHEME] [PERSON] [WIDTH] [ID …].
// SCHEME: light, dark, contrast_light, contrast_dark. PERSON: man, older_woman, left (the man, mirrored).
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

constexpr int kPhases = 6, kRowsInSheet = 8, kName = 20;

struct Wish {
    ui::FigureLook look;
    int width = 300;
    QStringList ids;
};

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
void paint_row(QPainter& painter, const figure::Figure& one, const Wish& wish, int top)
{
    const QSize cell{wish.width, wish.width * 2 / 3};
    const ui::FigurePainter picture{one, wish.look, cell, 1};
    const double all = one.cycle ? period_of(one) : time_of_key(one, one.keys.size() - 1);
    for (int phase = 0; phase < kPhases; ++phase) {
        painter.save();
        painter.translate(phase * cell.width(), top);
        if (phase == kPhases - 1) picture.paint_end(painter);
        else picture.paint(painter, all * phase / (kPhases - 1));
        painter.restore();
    }
}

void save_sheet(const std::vector<figure::Figure>& figures, const Wish& wish, const QString& file)
{
    const int row = wish.width * 2 / 3 + kName;
    QImage sheet{wish.width * kPhases, row * static_cast<int>(figures.size()), QImage::Format_RGB32};
    sheet.fill(Qt::white);
    QPainter painter{&sheet};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const int top = row * static_cast<int>(i);
        painter.drawText(4, top + kName - 5, QString::fromStdString(figures[i].id.text()));
        paint_row(painter, figures[i], wish, top + kName);
    }
    painter.end();
    sheet.save(file);
    std::printf("%s\n", qPrintable(file));
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app{argc, argv};
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3) {
        std::puts("render_figures CONTENT FOLDER [SCHEME] [PERSON] [WIDTH] [ID …]");
        return 2;
    }
    const Wish wish = wish_of(words);
    std::vector<figure::Figure> figures = content::read_figures(words[1].toStdString());
    if (!wish.ids.isEmpty())
        std::erase_if(figures, [&](const figure::Figure& one) {
            return !wish.ids.contains(QString::fromStdString(one.id.text()));
        });
    QDir{}.mkpath(words[2]);
    for (std::size_t from = 0; from < figures.size(); from += kRowsInSheet) {
        const std::size_t to = std::min(figures.size(), from + kRowsInSheet);
        const auto begin = figures.begin();
        save_sheet({begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(to)}, wish,
                   QString{"%1/sheet%2.png"}.arg(words[2]).arg(from / kRowsInSheet + 1));
    }
    return 0;
}
