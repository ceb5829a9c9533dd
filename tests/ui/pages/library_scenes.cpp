#include "pages/library_scenes.h"

#include "pages/library_samples.h"
#include "ui/pages/trial_choice_page.h"

#include <QAbstractButton>

namespace trygg::ui {
namespace {

ExerciseScene library(const char* name, app::ExerciseDoor door, const char* pressed = nullptr)
{
    return {name, [=](const DaySamples& samples) -> Page* {
                auto* page = new LibraryPage{samples.words(), samples.facts()};
                page->show_library(LibrarySamples{samples}.library(door));
                if (pressed) page->findChild<QAbstractButton*>(QString::fromLatin1(pressed))->click();
                return page;
            }};
}

ExerciseScene exercise(const char* name, ExerciseId id, bool just_put = false)
{
    return {name, [=](const DaySamples& samples) -> Page* {
                auto* page = new ExercisePage{samples.words(), samples.facts()};
                ExerciseView view = LibrarySamples{samples}.exercise(id);
                view.just_put = just_put;
                page->show_exercise(view);
                return page;
            }};
}

ExerciseScene programmes(const char* name, app::TrialDoor door)
{
    return {name, [=](const DaySamples& samples) -> Page* {
                auto* page = new ProgrammesPage{samples.words(), samples.facts()};
                const bool closed = door == app::TrialDoor::blocked || door == app::TrialDoor::questions;
                page->show_programmes(closed ? ProgrammesView{.door = door, .offers = {}}
                                             : LibrarySamples{samples}.programmes(door));
                return page;
            }};
}

ExerciseScene trial(const char* name, bool may_put_in)
{
    return {name, [may_put_in](const DaySamples& samples) -> Page* {
                auto* page = new TrialChoicePage{samples.words()};
                page->show_tried(LibrarySamples::tried(), may_put_in);
                return page;
            }};
}

} // namespace

std::vector<ExerciseScene> library_scenes()
{
    using app::ExerciseDoor;
    using app::TrialDoor;
    return {library("library", ExerciseDoor::open),
            library("library_filter", ExerciseDoor::open, "library.filter.position"),
            library("library_blocked", ExerciseDoor::blocked),
            library("library_questions", ExerciseDoor::questions),
            exercise("library_exercise", ExerciseId{"bird_dog"}),
            exercise("library_exercise_in_plan", ExerciseId{"side_knee"}, true),
            exercise("library_exercise_ladder", ExerciseId{"sit_stand"}),
            exercise("library_exercise_not_at_hand", ExerciseId{"row_band"}),
            exercise("library_everyday", ExerciseId{"lift_floor"}),
            programmes("library_programmes", TrialDoor::open),
            programmes("library_programmes_check", TrialDoor::check_waits),
            programmes("library_programmes_blocked", TrialDoor::blocked),
            trial("library_trial", true),
            trial("library_trial_waits", false),
            {"library_handout", [](const DaySamples& samples) -> Page* {
                 auto* page = new HandoutPage{samples.words()};
                 page->show_handout(LibrarySamples{samples}.handout());
                 return page;
             }}};
}

} // namespace trygg::ui
