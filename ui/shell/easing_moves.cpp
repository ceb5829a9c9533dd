#include "ui/shell/easing_moves.h"

#include "app/exercise_room.h"
#include "ui/shell/exercise_door.h"
#include "ui/shell/learn_figures.h"

#include <spdlog/spdlog.h>

namespace trygg::ui {
namespace {

/// What is hardest while it hurts comes first.
const std::vector<ExerciseId>& everyday_moves()
{
    static const std::vector<ExerciseId> moves{ExerciseId{"get_up"}, ExerciseId{"turn_in_bed"}, ExerciseId{"sit_down"},
                                               ExerciseId{"lift_floor"}};
    return moves;
}

bool may_rest_in(const ExerciseId& id, const app::Workbook& workbook)
{
    const app::ExerciseDoor door = exercise_door(workbook);
    const content::Exercise* exercise = workbook.library().catalogue.find(id);
    if (door != app::ExerciseDoor::open || !exercise) return false;
    const app::Standing standing = workbook.standings(door).of(*exercise);
    return standing == app::Standing::offered || standing == app::Standing::in_plan;
}

} // namespace

std::vector<HelpMove> easing_moves(const Services& services, ExerciseFacts& facts)
{
    learn_figures(facts, services.content);
    std::vector<HelpMove> moves;
    const auto add = [&](const ExerciseId& id, const std::string& name) {
        const figure::Figure* figure = facts.figure(id);
        moves.push_back({id, name, figure ? std::optional{*figure} : std::nullopt});
    };
    const app::ExerciseRoom room{services.content, services.workbook.library().catalogue};
    const auto everyday = room.everyday(services.appearance.language());
    for (const Fault& fault : everyday.faults) spdlog::warn("everyday movement at fault: {}", to_line(fault));
    for (const ExerciseId& id : everyday_moves())
        if (everyday.value && everyday.value->contains(id)) add(id, everyday.value->at(id).name);
    const ExerciseId rest{"rest_9090"};
    const auto& exercises = services.words.book().exercises;
    if (exercises.contains(rest) && may_rest_in(rest, services.workbook)) add(rest, exercises.at(rest).name);
    return moves;
}

} // namespace trygg::ui
