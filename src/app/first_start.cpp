#include "app/first_start.h"

#include "app/goals.h"

#include <algorithm>

namespace trygg::app {
namespace {

using content::AvoidTag;

const triage::Answer* find(const triage::Answers& answers, const char* id)
{
    const auto found = answers.find(*QuestionId::from(id));
    return found == answers.end() ? nullptr : &found->second;
}

/// Whether a choice was answered with anything but `no`; not asked counts as no.
bool beside(const triage::Answers& answers, const char* id, std::string_view no)
{
    const auto* answer = find(answers, id);
    const auto* value = answer ? std::get_if<std::string>(answer) : nullptr;
    return value && *value != no;
}

/// Whether a list was answered with at least one value, or with unsure.
bool any_of(const triage::Answers& answers, const char* id)
{
    const auto* answer = find(answers, id);
    if (!answer) return false;
    if (const auto* values = std::get_if<triage::ValueSet>(answer)) return !values->empty();
    return std::holds_alternative<std::string>(*answer);
}

/// An unanswered question of the first start counts like unsure: as yes.
bool not_no(std::optional<YesNoUnsure> answer) { return answer != YesNoUnsure::no; }

content::AvoidTags avoid_tags(const FirstStart& start, const triage::Answers& answers)
{
    content::AvoidTags tags;
    const auto add = [&tags](AvoidTag tag, bool applies) {
        if (applies) tags.insert(tag);
    };
    add(AvoidTag::osteoporosis, any_of(answers, "bone_risk"));
    add(AvoidTag::stenosis, beside(answers, "walking", "none"));
    add(AvoidTag::irritable_leg, beside(answers, "disabling_leg", "no"));
    add(AvoidTag::pregnancy, beside(answers, "pregnant", "no"));
    add(AvoidTag::arm_or_cord, beside(answers, "arm_signs", "none") || beside(answers, "cord_signs", "no"));
    add(AvoidTag::heart, not_no(start.heart));
    add(AvoidTag::falls, not_no(start.falls));
    add(AvoidTag::incontinence, not_no(start.continence));
    return tags;
}

/// On a bed one can lie, but not kneel safely; without either the upright positions are left.
std::set<content::Position> positions(LyingPlace place)
{
    using enum content::Position;
    switch (place) {
    case LyingPlace::floor: return {standing, sitting, supine, prone, side_lying, hands_and_knees, half_kneeling};
    case LyingPlace::bed: return {standing, sitting, supine, prone, side_lying};
    case LyingPlace::nowhere: return {standing, sitting};
    }
    return {};
}

/// Chair, wall, mat and bench are taken as always there (planner_exact.md).
bool at_hand(content::Equipment item, const std::set<content::Equipment>& equipment)
{
    using enum content::Equipment;
    return item == chair || item == wall || item == mat || item == bench || equipment.contains(item);
}

bool suits(const content::Exercise& exercise, const plan::Profile& profile)
{
    const auto avoided = [&profile](content::AvoidTag tag) { return profile.avoid.contains(tag); };
    return std::ranges::none_of(exercise.avoid, avoided) && profile.positions->contains(exercise.position) &&
           (!exercise.equipment || at_hand(*exercise.equipment, profile.equipment));
}

} // namespace

plan::TrainingDays proposed_days(Date today)
{
    const int first = static_cast<int>(weekday_of(today).iso_encoding()) - 1;
    return {first, (first + 2) % 7, (first + 4) % 7};
}

plan::Profile profile_of(const FirstStart& start, const triage::Answers& answers)
{
    return {.pattern = start.pattern,
            .avoid = avoid_tags(start, answers),
            .days = start.days,
            .minutes = start.minutes,
            .equipment = start.equipment,
            .positions = positions(start.lying_place.value_or(LyingPlace::nowhere))};
}

std::vector<ExerciseId> likeable(const content::Catalogue& catalogue, const plan::Profile& profile)
{
    using enum content::Goal;
    std::vector<ExerciseId> ids;
    for (const content::Exercise& exercise : catalogue.exercises()) {
        const bool kind = exercise.goal == aerobic || exercise.goal == strength || exercise.goal == function ||
                          exercise.goal == relaxation;
        if (kind && exercise.level == 1 && suits(exercise, profile)) ids.push_back(exercise.id);
    }
    return ids;
}

int weeks_since_start(const triage::Answers& answers)
{
    const auto* answer = find(answers, "duration");
    const auto* value = answer ? std::get_if<std::string>(answer) : nullptr;
    if (!value) return 12;
    if (*value == "under_2w") return 1;
    if (*value == "2_6w") return 4;
    return *value == "6_12w" ? 9 : 12;
}

plan::Wishes wishes_of(const FirstStart& start, const triage::Answers& answers)
{
    plan::Wishes wishes{.weeks = weeks_since_start(answers), .goal = {}, .likes = start.likes, .usual = start.usual};
    if (start.goal && start.goal->unit && start.goal->usual)
        wishes.goal = activity_of(*start.goal, ExerciseId{"own_1"});
    return wishes;
}

} // namespace trygg::app
