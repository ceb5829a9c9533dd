#include "ui/pages/change_sentences.h"

#include "ui/text/wording.h"

#include <QCoreApplication>

namespace trygg::ui {
namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(ChangeSentences)
};

bool stays(const app::DoseChange& change)
{
    return change.before == change.after && !change.replaced_by && !change.paused;
}

} // namespace

QString change_sentences(const Words& words, const ExerciseFacts& facts, const std::vector<app::DoseChange>& changes)
{
    const Wording wording{words};
    QStringList lines;
    QStringList staying;
    for (const app::DoseChange& change : changes) {
        const auto unit = facts.unit(change.exercise);
        if (stays(change)) staying << words.exercise(change.exercise);
        else lines << wording.change(change, unit.value_or(content::Unit::repetitions));
    }
    if (!staying.isEmpty() && lines.isEmpty()) lines << Sentences::tr("All doses stay as they are.");
    else if (!staying.isEmpty())
        lines << Sentences::tr("As before: %1.").arg(staying.join(QStringLiteral(", ")));
    return lines.join(QLatin1Char{'\n'});
}

} // namespace trygg::ui
