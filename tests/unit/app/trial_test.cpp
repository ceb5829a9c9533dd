// How exercises stand to a plan, and the trial of a ready-made programme: never what is ruled out, never a dose moved.
#include "app/trial.h"

#include "content/exercise_reader.h"
#include "content/programme_reader.h"
#include "plan/composition.h"
#include "plan/planner.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace trygg;
using namespace trygg::app;
using content::AvoidTag;
using namespace std::chrono;

namespace {

const std::filesystem::path kContent = std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content";
constexpr Date kMonday{year{2026}, November, day{16}};
constexpr std::array kTags{AvoidTag::osteoporosis, AvoidTag::stenosis,    AvoidTag::irritable_leg, AvoidTag::falls,
                           AvoidTag::pregnancy,    AvoidTag::arm_or_cord, AvoidTag::heart,         AvoidTag::incontinence};

const content::Catalogue& catalogue()
{
    static const content::Catalogue shipped = content::read_catalogue(kContent);
    return shipped;
}

const std::vector<content::ReadyProgramme>& programmes()
{
    static const auto shipped = content::check_programmes(kContent, Language::swedish, catalogue()).value.value();
    return shipped.programmes;
}

const content::ReadyProgramme& programme(const char* id)
{
    return *std::ranges::find(programmes(), *content::ReadyProgrammeId::from(id), &content::ReadyProgramme::id);
}

Moment at(Date day, hours hour) { return {sys_days{day} + hour, hours{0}}; }

/// A history that is open to exercise on `kMonday`.
plan::History begun(plan::Profile profile, const plan::Wishes& wishes = {})
{
    plan::History history;
    history.profile = std::move(profile);
    history.prescription = plan::compose(catalogue(), history.profile, wishes).prescription;
    plan::TriageEvent passed;
    passed.level = "self_care";
    history.events.push_back({at(kMonday, hours{7}), passed, "triage"});
    return history;
}

plan::Profile healthy_profile()
{
    plan::Profile profile;
    profile.pattern = plan::Pattern::nonspecific;
    profile.days = {0, 1, 2, 3, 4};
    profile.minutes = 10;
    return profile;
}

Standings standings(const plan::History& history, Date day = kMonday, ExerciseDoor door = ExerciseDoor::open)
{
    return {catalogue(), history.profile, plan::plan_for(catalogue(), history, day), door};
}

std::vector<TrialItem> trial(const content::ReadyProgramme& one, const plan::History& history, Date day = kMonday)
{
    const plan::DayPlan plan = plan::plan_for(catalogue(), history, day);
    const Standings standings{catalogue(), history.profile, plan, ExerciseDoor::open};
    return trial_of(one, {catalogue(), history, standings, plan});
}

std::optional<NotTried> why(const std::vector<TrialItem>& items, const char* id)
{
    const auto found = std::ranges::find(items, *ExerciseId::from(id), &TrialItem::exercise);
    REQUIRE(found != items.end());
    return found->why;
}

/// The event of a trial in which everything is done.
plan::SessionEvent done(const std::vector<TrialItem>& items)
{
    plan::SessionEvent session;
    for (const TrialItem& item : items)
        if (!item.why) session.exercises.push_back({item.exercise, item.dose, true});
    return session;
}

} // namespace

TEST_CASE("no programme that is offered holds a tag that the person avoids, whatever the tags and the pattern")
{
    for (unsigned set = 0; set < 1U << kTags.size(); ++set)
        for (int pattern = 0; pattern <= static_cast<int>(plan::Pattern::neck); ++pattern) {
            plan::Profile profile = healthy_profile();
            profile.pattern = static_cast<plan::Pattern>(pattern);
            for (std::size_t i = 0; i < kTags.size(); ++i)
                if (set >> i & 1U) profile.avoid.insert(kTags[i]);
            const Standings stands{catalogue(), profile, {}, ExerciseDoor::open};
            for (const content::ReadyProgramme& one : programmes()) {
                bool clean = true;
                for (const ExerciseId& id : one.exercises) {
                    const auto& tags = catalogue().find(id)->avoid;
                    for (const AvoidTag tag : tags) {
                        const bool by_pattern =
                            (tag == AvoidTag::osteoporosis && profile.pattern == plan::Pattern::osteoporosis) ||
                            (tag == AvoidTag::stenosis && profile.pattern == plan::Pattern::stenosis);
                        clean = clean && !by_pattern && !profile.avoid.contains(tag);
                    }
                }
                REQUIRE(against(one, catalogue(), stands).empty() == clean);
            }
        }
}

TEST_CASE("each programme is whole for the healthy, and the one for fragile bones for those who have them")
{
    const plan::Profile fragile = [] {
        plan::Profile profile = healthy_profile();
        profile.pattern = plan::Pattern::osteoporosis;
        return profile;
    }();
    const Standings one{catalogue(), healthy_profile(), {}, ExerciseDoor::open}, other{catalogue(), fragile, {}, ExerciseDoor::open};
    for (const content::ReadyProgramme& each : programmes()) CHECK(against(each, catalogue(), one).empty());
    CHECK(against(programme("osteoporosis"), catalogue(), other).empty());
    CHECK(against(programme("lying_down"), catalogue(), other) == content::AvoidTags{AvoidTag::osteoporosis});
    CHECK(suits(programme("osteoporosis"), plan::Pattern::osteoporosis));
    CHECK_FALSE(suits(programme("osteoporosis"), plan::Pattern::neck));
}

TEST_CASE("a trial has the floor of each exercise, and nothing of the plan's own")
{
    const plan::History history = begun(healthy_profile());
    for (const content::ReadyProgramme& one : programmes())
        for (const TrialItem& item : trial(one, history)) {
            CHECK(item.dose == catalogue().find(item.exercise)->floor());
            const bool planned = std::ranges::any_of(history.prescription, [&](const plan::PrescriptionEntry& entry) {
                return plan::id_of(entry) == item.exercise;
            });
            CHECK((item.why == NotTried::in_plan) == planned);
        }
    const SessionDraft draft = trial_session(trial(programme("standing_walking"), history), at(kMonday, hours{9}));
    CHECK(draft.trial);
    CHECK(draft.plan == plan::PlanKind::a);
    CHECK(std::ranges::none_of(draft.items, [](const SessionItem& item) { return item.exercise.text() == "walk_flat"; }));
}

TEST_CASE("a trial that is recorded grades nothing and moves no dose")
{
    for (const content::ReadyProgramme& one : programmes()) {
        plan::History history = begun(healthy_profile());
        const plan::DayPlan before = plan::plan_for(catalogue(), history, kMonday);
        const plan::SessionEvent session = done(trial(one, history));
        REQUIRE_FALSE(session.exercises.empty());
        history.events.push_back({at(kMonday, hours{9}), session, "trial"});
        const plan::DayPlan after = plan::plan_for(catalogue(), history, kMonday);
        CHECK(after.items == before.items);
        CHECK(after.trace.empty());
        // How it was afterwards is asked all the same; a no moves no dose of the plan.
        const auto check = plan::pending_check(catalogue(), history, at(plus_days(kMonday, 1), hours{12}));
        REQUIRE(check);
        CHECK(check->exercises.size() == session.exercises.size());
        plan::History worse = history;
        plan::LaterEvent no;
        no.okay = false;
        worse.events.push_back({at(plus_days(kMonday, 1), hours{12}), no, "no"});
        CHECK_FALSE(plan::pending_check(catalogue(), worse, at(plus_days(kMonday, 1), hours{13})));
        CHECK(plan::plan_for(catalogue(), worse, plus_days(kMonday, 1)).items ==
              plan::plan_for(catalogue(), history, plus_days(kMonday, 1)).items);
        // What felt good then begins like any prescription, at its start.
        const ExerciseId good = session.exercises.back().id;
        history.events.push_back({at(kMonday, hours{10}), plan::PrescribeEvent{plan::PrescribedExercise{good, {}}}, "put"});
        const auto all = plan::plan_for(catalogue(), history, kMonday);
        const auto found = std::ranges::find(all.items, good, &plan::DayItem::exercise);
        if (found != all.items.end()) CHECK(found->dose == catalogue().find(good)->start);
        CHECK(standings(history).of(*catalogue().find(good)) == Standing::in_plan);
    }
}

TEST_CASE("what the person has left out, or was too much, is not tried; strength not the day after strength")
{
    plan::History history = begun(healthy_profile());
    history.events.push_back({at(kMonday, hours{8}), plan::ExcludeEvent{ExerciseId{"thor_ext"}}, "out"});
    CHECK(why(trial(programme("neck"), history), "thor_ext") == NotTried::said_no);
    CHECK_FALSE(why(trial(programme("neck"), history), "wall_push"));
    plan::SessionEvent strength;
    strength.exercises = {{ExerciseId{"bridge"}, 4, true}};
    history.events.push_back({at(kMonday, hours{9}), strength, "bridge"});
    const Date tuesday = plus_days(kMonday, 1);
    CHECK(why(trial(programme("neck"), history, tuesday), "wall_push") == NotTried::strength);
    CHECK_FALSE(why(trial(programme("neck"), history, tuesday), "neck_rot"));
    CHECK_FALSE(why(trial(programme("neck"), history, plus_days(kMonday, 2)), "wall_push"));
    history.events.push_back({at(kMonday, hours{10}), plan::PrescribeEvent{plan::PrescribedExercise{ExerciseId{"thor_ext"}, {}}}, "in"});
    history.events.push_back({at(kMonday, hours{11}), plan::SessionEvent{.exercises = {{ExerciseId{"thor_ext"}, 6, false}}, .new_signs = {}, .note = {}}, "no"});
    history.events.push_back({at(kMonday, hours{12}), plan::ExcludeEvent{ExerciseId{"thor_ext"}}, "out again"});
    history.events.push_back({at(kMonday, hours{13}), plan::PrescribeEvent{plan::PrescribedExercise{ExerciseId{"thor_ext"}, {}}}, "back"});
    CHECK(why(trial(programme("neck"), history), "thor_ext") == NotTried::in_plan);
}

TEST_CASE("an exercise is offered to a plan only where composition could give it")
{
    plan::Profile profile = healthy_profile();
    profile.positions = {content::Position::standing, content::Position::sitting};
    profile.avoid = {AvoidTag::falls};
    const plan::History history = begun(profile);
    const auto of = [&](const char* id, ExerciseDoor door = ExerciseDoor::open) {
        return standings(history, kMonday, door).of(*catalogue().find(*ExerciseId::from(id)));
    };
    CHECK(of("thor_ext") == Standing::offered);
    CHECK(of("walk_flat") == Standing::in_plan);
    CHECK(of("bridge") == Standing::position);
    CHECK(of("row_band") == Standing::equipment);
    CHECK(of("step_up") == Standing::avoided);
    CHECK(of("step_up", ExerciseDoor::no_plan) == Standing::avoided);
    CHECK(of("thor_ext", ExerciseDoor::questions) == Standing::no_plan);
    profile.equipment = {content::Equipment::weight, content::Equipment::band};
    const plan::History equipped = begun(profile);
    CHECK(standings(equipped).of(*catalogue().find(ExerciseId{"row_band"})) == Standing::offered);
    CHECK(standings(equipped).of(*catalogue().find(ExerciseId{"deadlift"})) == Standing::too_hard);
}
