#include "app/goals.h"

#include <algorithm>

namespace trygg::app {
namespace {

constexpr int kFarOverStart = 3, kFarOverGoal = 2;
const ExerciseId kFirst{"own_1"};

std::string key(const ExerciseId& id, const char* what) { return id.text() + "/" + what; }

} // namespace

GoalBook goal_book(const diary::Draft& notebook, const std::optional<OwnGoal>& first)
{
    GoalBook book;
    if (first) book[kFirst] = {first->name, first->why, first->by};
    for (const auto& [line, text] : notebook) {
        const auto slash = line.find('/');
        const auto id = slash == std::string::npos ? std::nullopt : ExerciseId::from(line.substr(0, slash));
        if (id && line.substr(slash) == "/name") book[*id] = {text, {}, {}};
    }
    for (auto& [id, words] : book) {
        if (!notebook.contains(key(id, "name"))) continue;
        if (const auto why = notebook.find(key(id, "why")); why != notebook.end()) words.why = why->second;
        if (const auto by = notebook.find(key(id, "by")); by != notebook.end()) words.by = date_from(by->second);
    }
    return book;
}

diary::Draft with_goal(diary::Draft notebook, const ExerciseId& id, const GoalWords& words)
{
    const auto write = [&](const char* what, const std::string& text) {
        if (text.empty()) notebook.erase(key(id, what));
        else notebook[key(id, what)] = text;
    };
    write("name", words.name);
    write("why", words.why);
    write("by", words.by ? to_iso(*words.by) : std::string{});
    return notebook;
}

plan::OwnActivity activity_of(const OwnGoal& goal, const ExerciseId& id)
{
    return {.id = id,
            .unit = goal.unit.value_or(content::Unit::minutes),
            .usual = goal.usual.value_or(1),
            .target = goal.target,
            .aerobic = goal.aerobic.value_or(false),
            .plan_b = goal.plan_b.empty() ? std::nullopt : std::optional{goal.plan_b}};
}

ExerciseId next_goal_id(const std::vector<plan::OwnActivity>& own)
{
    for (std::size_t number = 1;; ++number) {
        const auto id = ExerciseId::from("own_" + std::to_string(number));
        if (std::ranges::find(own, *id, &plan::OwnActivity::id) == own.end()) return *id;
    }
}

std::optional<OldSelf> doubt_about(const content::Exercise& exercise, int usual, const std::optional<OwnGoal>& goal)
{
    const bool alike = goal && goal->aerobic == true && exercise.goal == content::Goal::aerobic &&
                       goal->unit == content::Unit::minutes && exercise.unit == content::Unit::minutes;
    if (alike && goal->usual && usual > kFarOverGoal * *goal->usual) return OldSelf::far_over_goal;
    return usual >= kFarOverStart * exercise.start ? std::optional{OldSelf::far_over_start} : std::nullopt;
}

std::optional<OldSelf> doubt_about(const OwnGoal& goal)
{
    const bool reached = goal.usual && goal.target && *goal.usual >= *goal.target;
    return reached ? std::optional{OldSelf::at_target} : std::nullopt;
}

} // namespace trygg::app
