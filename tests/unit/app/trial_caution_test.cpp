#include "app/trial_caution.h"

#include "content/exercise_reader.h"

#include <catch2/catch.hpp>
#include <filesystem>

namespace {

using namespace trygg;
using namespace trygg::app;

const content::Catalogue& whole_catalogue()
{
    static const auto read = content::read_catalogue(std::filesystem::path{TRYGGRYGG_SOURCE_DIR} / "content");
    return read;
}

const Date kTuesday{std::chrono::year{2026}, std::chrono::November, std::chrono::day{24}};
const ExerciseId kTried{"bridge"}, kOtherTried{"pelvic_tilt"};

plan::SessionEvent tried_session(bool okay_now)
{
    plan::SessionEvent event;
    event.exercises = {{kTried, 4, okay_now}, {kOtherTried, 4, true}};
    return event;
}

plan::History history(std::vector<plan::EventBody> bodies)
{
    plan::History all;
    for (plan::EventBody& body : bodies) all.events.push_back({{}, std::move(body), {}});
    return all;
}

plan::Profile healthy_person()
{
    plan::Profile profile;
    profile.pattern = plan::Pattern::nonspecific;
    profile.days = {0, 1, 2, 3, 4};
    profile.minutes = 10;
    return profile;
}

} // namespace

TEST_CASE("a no to what was only tried is remembered until somebody prescribes it")
{
    CHECK(too_much(history({tried_session(true)})).empty());
    CHECK(too_much(history({tried_session(false)})) == std::set{kTried});
    const plan::PrescribeEvent prescribed{plan::PrescribedExercise{kTried, {}}};
    CHECK(too_much(history({tried_session(false), prescribed})).empty());
    CHECK(too_much(history({prescribed, tried_session(false)})) == std::set{kTried});
    plan::LaterEvent no;
    no.okay = false;
    CHECK(too_much(history({tried_session(true), no})) == std::set{kTried, kOtherTried});
    no.suspected = {kOtherTried};
    CHECK(too_much(history({tried_session(true), no})) == std::set{kOtherTried});
}

TEST_CASE("alarming pain and new signs count for everything of the day's session, as RED does")
{
    const std::set both{kTried, kOtherTried};
    plan::SessionEvent felt = tried_session(true);
    const auto of = [&](int before, int worst) {
        felt.pain_before = *PainScore::from(before);
        felt.pain_worst = *PainScore::from(worst);
        return too_much(history({felt}));
    };
    CHECK(of(2, 10) == both);
    CHECK(of(6, 8) == both);
    CHECK(of(7, 8).empty());
    CHECK(of(2, 7).empty());
    CHECK(of(9, 10).empty());
    CHECK(of(0, 0).empty());
    felt.new_signs = true;
    CHECK(too_much(history({felt})) == both);
    plan::LaterEvent okay;
    okay.new_signs = true;
    CHECK(too_much(history({tried_session(true), okay})) == both);
    // A physiotherapist who prescribes it knows of the answer; it is not held against it again.
    CHECK(too_much(history({felt, plan::PrescribeEvent{plan::PrescribedExercise{kTried, {}}}, plan::LaterEvent{}})) ==
          std::set{kOtherTried});
}

TEST_CASE("the parts of a day are one session: the first pain before, the highest worst")
{
    plan::SessionEvent first, second;
    first.pain_before = first.pain_worst = PainScore::of(2);
    first.exercises = {{kTried, 4, true}};
    second.pain_before = PainScore::of(7);
    second.pain_worst = PainScore::of(8);
    second.exercises = {{kOtherTried, 4, true}};
    CHECK(too_much(history({second})).empty());
    CHECK(too_much(history({first, second})) == std::set{kTried, kOtherTried});
}

TEST_CASE("what was tried is what was done outside the plan on that day")
{
    const plan::History done = history({tried_session(true)});
    const Date day = Moment{}.day();
    const plan::TraceRow of_plan{kOtherTried, day, {}, 4, 4, true, {}, {}, {}, {}};
    CHECK(tried_on(done, {}, day) == std::vector{kTried, kOtherTried});
    CHECK(tried_on(done, {of_plan}, day) == std::vector{kTried});
    CHECK(tried_on(done, {}, plus_days(day, 1)).empty());
}

TEST_CASE("what was too much is not offered, and in the first six weeks nothing harder than composition gives")
{
    const content::Exercise& tried = *whole_catalogue().find(kTried);
    const auto standing = [&](StandingLimits limits, const content::Exercise& exercise) {
        return Standings{whole_catalogue(), healthy_person(), {}, ExerciseDoor::open, std::move(limits)}.of(exercise);
    };
    CHECK(standing({}, tried) == Standing::offered);
    CHECK(standing({.hardest = 2, .too_much = {kTried}}, tried) == Standing::too_hard);
    CHECK(standing({.waiting = {kTried}}, tried) == Standing::waits);
    for (const content::Exercise& exercise : whole_catalogue().exercises())
        if (standing({.hardest = 1}, exercise) == Standing::offered) CHECK(exercise.level == 1);
    CHECK(hardest_level(1, kTuesday, plus_days(kTuesday, 34)) == 1);
    CHECK(hardest_level(1, kTuesday, plus_days(kTuesday, 35)) == 2);
    CHECK(hardest_level(6, kTuesday, kTuesday) == 2);
    CHECK(hardest_level(4, kTuesday, plus_days(kTuesday, -30)) == 1);
}

TEST_CASE("a trial goes on only while nothing that is left of it has come to stand against the person")
{
    SessionDraft trial;
    trial.trial = true;
    trial.items = {{kOtherTried, 4, 4, true}, {kTried, 4, std::nullopt, std::nullopt}};
    plan::DayPlan plan;
    const auto goes_on = [&](const plan::Profile& profile) {
        return trial_goes_on(trial, whole_catalogue(), {whole_catalogue(), profile, plan, ExerciseDoor::open}, plan);
    };
    CHECK(goes_on(healthy_person()));
    plan::Profile pregnant = healthy_person();
    pregnant.avoid = whole_catalogue().find(kTried)->avoid;
    CHECK_FALSE(goes_on(pregnant)); // the bridge is left out in pregnancy
    plan::Profile seated = healthy_person();
    seated.positions = std::set{content::Position::sitting};
    CHECK_FALSE(goes_on(seated));
    plan.flare_day = 1;
    CHECK_FALSE(goes_on(healthy_person()));
}
