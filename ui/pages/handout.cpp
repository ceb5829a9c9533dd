#include "ui/pages/handout.h"

#include "ui/pages/exercise_terms.h"
#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/figure_painter.h"

#include <QCoreApplication>
#include <QPainter>

namespace trygg::ui {
namespace {

struct Handout {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

constexpr double kWideMm = 58, kTallMm = 74;
constexpr int kLinesToWrite = 1;

/// Start above, end with its arrows below, in the two halves of `box`.
void paint_stills(QPainter& painter, const QRectF& box, const figure::Figure& figure, FigurePerson person)
{
    const QSize half{static_cast<int>(box.width()), static_cast<int>(box.height() / 2)};
    const FigurePainter still{figure, {figure::Side::right, person, Scheme::light}, half};
    painter.save();
    painter.translate(box.topLeft());
    still.paint_start(painter);
    painter.translate(0, box.height() / 2);
    still.paint_end(painter);
    painter.restore();
}

PrintBlock dose_line(const HandoutItem& item, const ExerciseFacts& facts)
{
    if (!item.dose) return PrintFields{{Handout::tr("Dose", "to be filled in by hand")}};
    const QString sides = Wording::sides(facts.sides(item.exercise));
    const QString dose = facts.dose(item.exercise, *item.dose);
    return PrintParagraph{sides.isEmpty() ? Handout::tr("Dose: %1").arg(dose) : Handout::tr("Dose: %1, %2").arg(dose, sides)};
}

PrintPair exercise_on_paper(const HandoutItem& item, const content::ExerciseWords& said, const ExerciseFacts& facts,
                            FigurePerson person)
{
    PrintPair pair;
    pair.picture = {.paint = {}, .width_mm = kWideMm, .height_mm = kTallMm, .text = {}};
    if (const figure::Figure* figure = facts.figure(item.exercise))
        pair.picture.paint = [shown = *figure, person](QPainter& painter, const QRectF& box) {
            paint_stills(painter, box, shown, person);
        };
    PrintList steps{.kind = PrintList::Kind::numbers, .items = {}};
    for (const std::string& step : said.steps) steps.items << to_qt(step);
    pair.blocks = {PrintHeading{to_qt(said.name)},
                   dose_line(item, facts),
                   std::move(steps),
                   PrintParagraph{to_qt(said.cue)},
                   PrintParagraph{Handout::tr("Look out for: %1").arg(to_qt(said.watch))},
                   PrintLines{Handout::tr("The physiotherapist's note"), kLinesToWrite}};
    return pair;
}

} // namespace

PrintSheet handout_of(const std::vector<HandoutItem>& items, const Words& words, const ExerciseFacts& facts,
                      FigurePerson person, Date day)
{
    PrintSheet sheet = begin_sheet(words, Handout::tr("Your exercises"), day);
    sheet.blocks.emplace_back(PrintFields{{Handout::tr("Name"), Handout::tr("Days a week")}});
    sheet.blocks.emplace_back(
        PrintParagraph{QStringLiteral("%1 %2").arg(ExerciseTerms::stop_head(), ExerciseTerms::stop_signs())});
    for (const HandoutItem& item : items) {
        const auto said = words.book().exercises.find(item.exercise);
        if (said != words.book().exercises.end())
            sheet.blocks.emplace_back(exercise_on_paper(item, said->second, facts, person));
    }
    return sheet;
}

} // namespace trygg::ui
