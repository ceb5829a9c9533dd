// Writes a handout of exercises with their first doses: render_handout FILE LANGUAGE [ID …]. FILE ends in .pdf or .html;
// LANGUAGE is sv, no or da; without ids the handout holds six exercises.
#include "pages/day_samples.h"
#include "ui/pages/handout.h"
#include "ui/shell/printing.h"
#include "ui/shell/translators.h"

#include <QApplication>

#include <cstdio>

using namespace trygg;
using namespace trygg::ui;

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{argc, argv};
    const QStringList words = QCoreApplication::arguments();
    const auto language = words.size() < 3 ? std::nullopt : language_from(words[2].toStdString());
    if (!language) {
        std::puts("render_handout FILE LANGUAGE [ID …]");
        return 2;
    }
    Translators translators;
    translators.use(*language);
    DaySamples samples;
    samples.speak(*language);
    QStringList ids = words.mid(3);
    if (ids.isEmpty()) ids = {"walk_flat", "pelvic_tilt", "bird_dog", "side_knee", "sit_stand", "chin_tuck"};
    std::vector<HandoutItem> items;
    for (const QString& text : ids) {
        const auto id = ExerciseId::from(text.toStdString());
        const content::Exercise* exercise = id ? samples.catalogue().find(*id) : nullptr;
        if (!exercise) {
            std::printf("no exercise: %s\n", qPrintable(text));
            return 2;
        }
        // Every other one as if the plan did not hold it.
        items.push_back({*id, items.size() % 2 == 0 ? std::optional{exercise->start} : std::nullopt});
    }
    const PrintSheet sheet = handout_of(items, samples.words(), samples.facts(), FigurePerson::man, DaySamples::kDay);
    return write_sheet(sheet, words[1]) ? 0 : 1;
}
