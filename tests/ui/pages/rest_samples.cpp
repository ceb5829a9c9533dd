#include "pages/rest_samples.h"

#include "app/exercise_room.h"
#include "app/figures.h"
#include "app/today_view.h"
#include "plan/planner.h"
#include "triage/who_to_call.h"

#include <filesystem>

namespace trygg::ui {
namespace {

using namespace std::chrono;

const std::filesystem::path& shipped_content()
{
    static const std::filesystem::path folder = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content";
    return folder;
}

constexpr Date kFirst{year{2026}, October, day{19}};
/// The session after which the answer was no, and about what.
constexpr Date kTooMuch{year{2026}, November, day{11}};
/// When the person would like to be there.
constexpr Date kWished{year{2027}, February, day{1}};
const ExerciseId kSuspected{"bridge"};

Moment moment(Date day, hours local) { return {sys_days{day} + local - hours{1}, hours{1}}; }

plan::History programme()
{
    plan::History history;
    history.profile.pattern = plan::Pattern::nonspecific;
    history.profile.avoid = {content::AvoidTag::heart, content::AvoidTag::falls};
    history.profile.days = {0, 2, 4};
    history.profile.minutes = 30;
    history.prescription = {plan::OwnActivity{.id = ExerciseId{"own_1"},
                                              .unit = content::Unit::minutes,
                                              .usual = 20,
                                              .target = 45,
                                              .aerobic = false,
                                              .plan_b = "gå i stället"}};
    for (const char* id : {"sit_stand", "bridge", "arm_4kn", "cat_camel", "pelvic_tilt", "thor_ext", "heel_raise",
                           "tandem", "knee_chest", "abd_brace", "breathing"})
        history.prescription.emplace_back(plan::PrescribedExercise{*ExerciseId::from(id), {}});
    return history;
}

plan::SessionEvent session_of(const plan::DayPlan& plan)
{
    plan::SessionEvent session;
    session.pain_before = PainScore::of(3);
    session.pain_worst = PainScore::of(4);
    for (const plan::DayItem& item : plan.items) session.exercises.push_back({item.exercise, item.dose, true});
    return session;
}

} // namespace

RestSamples::RestSamples()
    : library_{app::read_library(shipped_content())},
      words_{[](const ExerciseId&) { return std::string{"Cykla till jobbet"}; }}, facts_{library_.catalogue},
      history_{programme()}
{
    speak(Language::swedish);
    train();
    facts_.learn(plan().plan);
}

void RestSamples::speak(Language language) { words_.set_book(content::read_text_book(shipped_content(), language)); }

void RestSamples::train()
{
    plan::TriageEvent passed;
    passed.level = "self_care";
    history_.events.push_back({moment(kFirst, hours{8}), passed, "triage"});
    for (Date day = kFirst; day < kDay; day = plus_days(day, 1)) {
        const plan::DayPlan plan = plan_for(catalogue(), history_, day);
        if (plan.items.empty()) continue;
        history_.events.push_back({moment(day, hours{10}), session_of(plan), to_iso(day)});
        plan::LaterEvent later;
        later.okay = day != kTooMuch;
        later.pain = PainScore::of(3);
        if (!later.okay) later.suspected = {kSuspected};
        later.suspected_given = !later.okay;
        history_.events.push_back({moment(plus_days(day, 1), hours{9}), later, to_iso(day) + "later"});
    }
}

PlanView RestSamples::plan() const { return plan_on(kDay); }

PlanView RestSamples::view_of(const plan::History& history, const plan::Profile& profile, Date day) const
{
    PlanView view = plan_view(catalogue(), history, profile, moment(day, hours{13}));
    view.week = app::week_of(history, profile.days, kFirst, day);
    view.goals = {{ExerciseId{"own_1"}, {"Cykla till jobbet", "Jag vill kunna ta mig fram utan bil", kWished}}};
    return view;
}

PlanView RestSamples::plan_on(Date day) const { return view_of(history_, history_.profile, day); }

PlanView RestSamples::plan_after(const plan::EventBody& event) const
{
    plan::History history = history_;
    plan::Profile profile = history.profile;
    if (const auto* change = std::get_if<plan::ProfileEvent>(&event)) {
        profile.days = change->change.days.value_or(profile.days);
        profile.avoid = change->change.avoid.value_or(profile.avoid);
        if (change->change.minutes) profile.minutes = change->change.minutes;
    }
    history.events.push_back({moment(kDay, hours{12}), event, "after"});
    return view_of(history, profile, kDay);
}

HelpView RestSamples::help(Country country) const
{
    HelpView view{.contacts = {}, .has_plan = true, .blocked = false, .flare_day = {}};
    using enum content::ContactRole;
    for (const content::ContactRole role : {emergency, advice, office_hours, suicide_line})
        for (const content::Contact& contact : triage::contacts_with(library_.contacts, role, {country, {}, {}}))
            view.contacts.push_back(contact);
    const app::ExerciseRoom room{shipped_content(), catalogue()};
    const auto said = room.everyday(words_.book().language).value.value();
    const auto figures = app::read_figure_book(shipped_content()).figures;
    for (const char* id : {"get_up", "turn_in_bed", "sit_down", "lift_floor"}) {
        const ExerciseId move = *ExerciseId::from(id);
        view.moves.push_back({move, said.at(move).name, figures.at(move)});
    }
    return view;
}

SettingsView RestSamples::settings() const
{
    SettingsView view{.settings = {},
                      .regions = {"hovedstaden", "sjaelland", "syddanmark", "midtjylland", "nordjylland"},
                      .diary_file = QStringLiteral("/home/me/.local/share/tryggrygg/diary.sqlite3"),
                      .version = QStringLiteral("0.1.0")};
    return view;
}

} // namespace trygg::ui
