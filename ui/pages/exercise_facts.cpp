#include "ui/pages/exercise_facts.h"

#include "figure/timeline.h"
#include "ui/text/wording.h"

#include <QCoreApplication>

namespace trygg::ui {
namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(ExerciseFacts)
};

} // namespace

using content::Exercise;

void ExerciseFacts::learn(const plan::DayPlan& plan)
{
    for (const auto* list : {&plan.items, &plan.not_today})
        for (const plan::DayItem& item : *list)
            if (!catalogue_.find(item.exercise)) own_[item.exercise] = item.unit;
}

const figure::Figure* ExerciseFacts::figure(const ExerciseId& id) const
{
    const auto found = figures_.find(id);
    return found == figures_.end() ? nullptr : &found->second;
}

std::optional<content::Unit> ExerciseFacts::unit(const ExerciseId& id) const
{
    if (const Exercise* exercise = catalogue_.find(id)) return exercise->unit;
    const auto own = own_.find(id);
    return own == own_.end() ? std::nullopt : std::optional{own->second};
}

content::Sides ExerciseFacts::sides(const ExerciseId& id) const
{
    const Exercise* exercise = catalogue_.find(id);
    return exercise ? exercise->sides : content::Sides::none;
}

std::vector<int> ExerciseFacts::sets(const ExerciseId& id, int dose) const
{
    const Exercise* exercise = catalogue_.find(id);
    return exercise && exercise->in_sets() ? plan::in_sets(dose, exercise->cap) : std::vector{dose};
}

bool ExerciseFacts::has_bouts(const ExerciseId& id) const
{
    const Exercise* exercise = catalogue_.find(id);
    return exercise && exercise->bout;
}

std::vector<int> ExerciseFacts::parts(const ExerciseId& id, int dose) const
{
    if (!has_bouts(id)) return sets(id, dose);
    const int bout = *catalogue_.find(id)->bout;
    std::vector<int> parts(static_cast<std::size_t>(dose / bout), bout);
    if (dose % bout > 0) parts.push_back(dose % bout);
    return parts;
}

std::optional<std::chrono::milliseconds> ExerciseFacts::pace(const ExerciseId& id) const
{
    const figure::Figure* shown = figure(id);
    if (!shown || !figure::moves(*shown) || unit(id) != content::Unit::repetitions) return std::nullopt;
    return std::chrono::round<std::chrono::milliseconds>(std::chrono::duration<double>{figure::pace_of(*shown)});
}

bool ExerciseFacts::turns_figure(const ExerciseId& id) const
{
    const figure::Figure* shown = figure(id);
    return shown && shown->repetitions == 1 && sides(id) == content::Sides::alternating;
}

bool ExerciseFacts::is_on_the_floor(const ExerciseId& id) const
{
    using content::Position;
    const Exercise* exercise = catalogue_.find(id);
    return exercise && exercise->position != Position::standing && exercise->position != Position::sitting;
}

QString ExerciseFacts::amount(const ExerciseId& id, int amount) const
{
    const auto known = unit(id);
    return known ? Wording::amount(amount, *known) : QString::number(amount);
}

QString ExerciseFacts::dose(const ExerciseId& id, int dose) const
{
    const auto known = unit(id);
    return known ? Wording::sets(sets(id, dose), *known) : QString::number(dose);
}

QString ExerciseFacts::already(const plan::TraceRow& row) const
{
    if (row.done >= row.dose) return Facts::tr("Already %1").arg(amount(row.exercise, row.done));
    return Facts::tr("Already %1 of %2", "number done, dose with its unit").arg(row.done).arg(amount(row.exercise, row.dose));
}

QString ExerciseFacts::side_help(const ExerciseId& id) const
{
    return sides(id) == content::Sides::each ? Facts::tr("For each side. Write the side that managed the least.")
                                             : QString{};
}

QString ExerciseFacts::unit_word(const ExerciseId& id) const
{
    const auto known = unit(id);
    return known ? Wording::unit(*known) : QString{};
}

} // namespace trygg::ui
