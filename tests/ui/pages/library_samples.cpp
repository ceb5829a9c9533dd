#include "pages/library_samples.h"

#include "app/exercise_room.h"

namespace trygg::ui {
namespace {

using app::Standing;

app::ExerciseRoom room(const DaySamples& samples) { return {TRYGGRYGG_SOURCE_DIR "/content", samples.catalogue()}; }

plan::Profile profile()
{
    plan::Profile profile;
    profile.pattern = plan::Pattern::nonspecific;
    profile.avoid = {content::AvoidTag::falls, content::AvoidTag::pregnancy};
    profile.days = {0, 2, 4};
    profile.minutes = 20;
    return profile;
}

} // namespace

app::Standings LibrarySamples::standings(app::ExerciseDoor door) const
{
    return {samples_.catalogue(), profile(), DaySamples::today().plan, door};
}

LibraryView LibrarySamples::library(app::ExerciseDoor door) const
{
    LibraryView view{.door = door, .entries = {}, .everyday = *room(samples_).everyday(samples_.words().book().language).value};
    if (door == app::ExerciseDoor::blocked || door == app::ExerciseDoor::questions) return view;
    for (const content::Exercise& exercise : samples_.catalogue().exercises())
        view.entries.push_back({exercise, standings(door).of(exercise), standings(door).against(exercise)});
    return view;
}

ExerciseView LibrarySamples::exercise(const ExerciseId& id) const
{
    ExerciseView view;
    view.id = id;
    view.sources = {{"Hayden JA, Ellis J, Ogilvie R, et al.", "Exercise therapy for chronic low back pain", 2021}};
    if (const content::Exercise* exercise = samples_.catalogue().find(id)) {
        view.exercise = *exercise;
        view.printable = true;
        view.reviewed = exercise->reviewed;
        view.standing = standings().of(*exercise);
        const auto rung = [&](const std::optional<ExerciseId>& to) {
            return to ? std::optional{Rung{*to, standings().against(*samples_.catalogue().find(*to))}} : std::nullopt;
        };
        view.easier = rung(exercise->easier);
        view.harder = rung(exercise->harder);
    } else {
        view.everyday = room(samples_).everyday(samples_.words().book().language).value->at(id);
        view.reviewed = samples_.catalogue().find_movement(id)->reviewed;
    }
    return view;
}

ProgrammesView LibrarySamples::programmes(app::TrialDoor door) const
{
    const plan::History none;
    const plan::DayPlan today = DaySamples::today().plan;
    ProgrammesView view{.door = door, .offers = {}};
    const auto all = room(samples_).programmes(samples_.words().book().language);
    for (const content::ReadyProgramme& one : all.value->programmes) {
        ProgrammeOffer offer{.programme = one, .items = {}, .minutes = 14, .against = {}};
        offer.against = app::against(one, samples_.catalogue(), standings());
        if (offer.against.empty()) offer.items = app::trial_of(one, {samples_.catalogue(), none, standings(), today});
        view.offers.push_back(offer);
    }
    return view;
}

HandoutView LibrarySamples::handout() const
{
    HandoutView view;
    for (const content::Exercise& exercise : samples_.catalogue().exercises())
        if (standings().of(exercise) != Standing::avoided) view.choices.push_back({exercise.id, exercise.goal});
    view.ticked = {ExerciseId{"walk_flat"}, ExerciseId{"side_knee"}};
    return view;
}

std::vector<ExerciseId> LibrarySamples::tried()
{
    return {ExerciseId{"thor_ext"}, ExerciseId{"wall_push"}};
}

} // namespace trygg::ui
