#include "app/goal_names.h"

namespace trygg::app {

GoalBook goal_book(const Workbook& workbook, const Journal& journal)
{
    return goal_book(journal.notebook(diary::Notebook::goal), workbook.first_goal());
}

std::string own_name(const Workbook& workbook, const Journal& journal, const ExerciseId& id)
{
    if (workbook.library().catalogue.find(id)) return {};
    const GoalBook book = goal_book(workbook, journal);
    const auto found = book.find(id);
    return found == book.end() ? std::string{} : found->second.name;
}

} // namespace trygg::app
