#include "pages/all_scenes.h"

#include "pages/course_scenes.h"
#include "pages/data_scenes.h"
#include "pages/day_scenes.h"
#include "pages/early_scenes.h"
#include "pages/guide_scenes.h"
#include "pages/library_scenes.h"
#include "pages/notice_scenes.h"
#include "pages/own_words_scenes.h"
#include "pages/practice_scenes.h"

#include <array>

namespace trygg::ui {
namespace {

using Side = MainWindow::Side;

/// Where the pages stand whose names begin alike; the first that fits counts.
struct Home {
    const char* begin;
    Side side;
    const char* place;
};
constexpr std::array kHomes{
    Home{"start_", Side::welcome, ""},      Home{"triage_", Side::welcome, ""},
    Home{"verdict_emergency", Side::none, ""}, Home{"verdict_", Side::rail, "help"},
    Home{"past_", Side::rail, "help"},
    Home{"found_at_first", Side::welcome, ""}, Home{"found_", Side::rail, "settings"},
    Home{"guide_", Side::rail, "learn"}, Home{"course_", Side::rail, "learn"}, Home{"library_trial", Side::rail, "today"},
    Home{"library", Side::rail, "learn"},
    Home{"breathing", Side::rail, "learn"}, Home{"relaxation", Side::rail, "learn"},
    Home{"cold_heat", Side::rail, "help"},
    Home{"flare_plan", Side::rail, "help"},
    Home{"my_data", Side::rail, "settings"}, Home{"erased", Side::none, ""},
    Home{"session_far", Side::none, ""},  Home{"failure", Side::none, ""},        Home{"damage", Side::none, ""},
    Home{"plan", Side::rail, "plan"},       Home{"help", Side::rail, "help"},
    Home{"learn", Side::rail, "learn"},     Home{"article", Side::rail, "learn"},
    Home{"settings", Side::rail, "settings"}, Home{"", Side::rail, "today"},
};

/// The last steps of the first start stand further down in the welcome panel.
int step_of(const QString& name)
{
    if (name == QLatin1String{"start_about"}) return 1;
    if (name.startsWith(QLatin1String{"found_"})) return 0;
    if (name.startsWith(QLatin1String{"triage_"})) return 2;
    if (name == QLatin1String{"start_days"} || name == QLatin1String{"start_plan"}) return 4;
    return name == QLatin1String{"start_language"} ? 0 : 3;
}

PageScene at_home(const char* name, std::function<Page*()> make)
{
    const QString called = QString::fromLatin1(name);
    for (const Home& home : kHomes)
        if (called.startsWith(QLatin1String{home.begin}))
            return {called, home.side, QString::fromLatin1(home.place), step_of(called), std::move(make), {}};
    return {called, Side::rail, {}, 0, std::move(make), {}};
}

} // namespace

void AllSamples::speak(Language language)
{
    day.speak(language);
    rest.speak(language);
}

std::vector<PageScene> all_scenes(const AllSamples& samples)
{
    std::vector<PageScene> scenes;
    for (const RestScene& scene : early_scenes())
        scenes.push_back(at_home(scene.name, [make = scene.make, &samples] { return make(samples.rest); }));
    for (const DayScene& scene : day_scenes())
        scenes.push_back(at_home(scene.name, [make = scene.make, &samples] { return qobject_cast<Page*>(make(samples.day)); }));
    for (const ExerciseScene& scene : library_scenes())
        scenes.push_back(at_home(scene.name, [make = scene.make, &samples] { return make(samples.day); }));
    for (const RestScene& scene : rest_scenes())
        scenes.push_back(at_home(scene.name, [make = scene.make, &samples] { return make(samples.rest); }));
    for (const RestScene& scene : guide_scenes())
        scenes.push_back(at_home(scene.name, [make = scene.make, &samples] { return make(samples.rest); }));
    for (const RestScene& scene : course_scenes())
        scenes.push_back(at_home(scene.name, [make = scene.make, &samples] { return make(samples.rest); }));
    for (const RestScene& scene : own_words_scenes())
        scenes.push_back(at_home(scene.name, [make = scene.make, &samples] { return make(samples.rest); }));
    for (const RestScene& scene : data_scenes())
        scenes.push_back(at_home(scene.name, [make = scene.make, &samples] { return make(samples.rest); }));
    for (const RestScene& scene : practice_scenes())
        scenes.push_back(at_home(scene.name, [make = scene.make, &samples] { return make(samples.rest); }));
    for (PageScene& scene : notice_scenes(samples)) scenes.push_back(std::move(scene));
    return scenes;
}

} // namespace trygg::ui
