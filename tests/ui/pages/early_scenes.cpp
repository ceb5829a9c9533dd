#include "pages/early_scenes.h"

#include "app/triage_pages.h"
#include "pages/care_samples.h"
#include "plan/planner.h"
#include "support/triage_answers.h"
#include "ui/pages/about_page.h"
#include "ui/pages/blocked_page.h"
#include "ui/pages/clearance_page.h"
#include "ui/pages/goal_page.h"
#include "ui/pages/language_page.h"
#include "ui/pages/past_triages_page.h"
#include "ui/pages/question_page.h"
#include "ui/pages/start_health_pages.h"
#include "ui/pages/start_plan_pages.h"
#include "ui/pages/triage_summary_page.h"
#include "ui/pages/verdict_page.h"

namespace trygg::ui {
namespace {

using test::calm_person;

RestScene verdict(const char* name, const char* changes, Country country = Country::sweden)
{
    return {name, [=](const RestSamples& samples) -> Page* {
                auto* page = new VerdictPage{samples.words()};
                page->show_verdict(care_result(samples.library(), calm_person(changes), country));
                return page;
            }};
}

/// The page of the triage that asks `question`, in the middle of a calm person's way.
RestScene question(const char* name, const char* id, const char* changes = "")
{
    return {name, [=](const RestSamples& samples) -> Page* {
                const triage::Questionnaire& questionnaire = samples.library().questionnaire;
                const triage::Answers answers = calm_person(changes);
                const app::TriagePath path =
                    app::triage_path(questionnaire, {triage::Form::full, answers, {}});
                const std::size_t at = app::page_of(path, test::question_id(id)).value_or(0);
                QuestionStep step;
                for (const QuestionId& each : path.pages[at]) step.questions.push_back(*questionnaire.find(each));
                step.answers = answers;
                step.number = static_cast<int>(at) + 1;
                step.of = static_cast<int>(path.pages.size());
                step.can_go_back = true;
                auto* page = new QuestionPage{samples.words()};
                page->show_question(step);
                return page;
            }};
}

RestScene summary()
{
    return {"triage_summary", [](const RestSamples& samples) -> Page* {
                auto* page = new TriageSummaryPage{samples.words()};
                page->show_summary(care_result(samples.library(), calm_person("pain_now=6 walking=stable"), Country::sweden).answers);
                return page;
            }};
}

RestScene blocked()
{
    return {"blocked", [](const RestSamples& samples) -> Page* {
                auto* page = new BlockedPage{samples.words()};
                page->show_blocked(care_result(samples.library(), calm_person("weakness=marked"), Country::norway));
                return page;
            }};
}

RestScene clearance()
{
    return {"clearance", [](const RestSamples& samples) -> Page* {
                auto* page = new ClearancePage{samples.words()};
                page->show_clearance(RestSamples::kDay);
                return page;
            }};
}

/// Three results of the last weeks.
RestScene past()
{
    return {"past_triages", [](const RestSamples& samples) -> Page* {
                std::vector<CareResult> results;
                for (const char* changes : {"weakness=mild", "duration=2_6w improving=no", ""}) {
                    results.push_back(care_result(samples.library(), calm_person(changes), Country::sweden));
                    results.back().at.instant -= std::chrono::days{static_cast<int>(7 * results.size())};
                }
                results.front().form = triage::Form::short_form;
                auto* page = new PastTriagesPage{samples.words()};
                page->show_past(results);
                return page;
            }};
}

app::FirstStart answered()
{
    app::FirstStart start;
    start.pattern = plan::Pattern::sciatica;
    start.heart = app::YesNoUnsure::no;
    start.falls = app::YesNoUnsure::unsure;
    start.continence = app::YesNoUnsure::no;
    start.lying_place = app::LyingPlace::floor;
    start.equipment = {content::Equipment::stairs};
    start.goal = app::OwnGoal{.name = "Cykla till jobbet", .unit = content::Unit::minutes, .usual = 20, .target = 45, .aerobic = true,
                              .why = "Jag vill kunna ta mig fram utan bil", .by = plus_days(RestSamples::kDay, 56), .plan_b = "gå i stället"};
    start.likes = {ExerciseId{"walk_flat"}, ExerciseId{"bike"}};
    start.usual = {{ExerciseId{"walk_flat"}, 45}};
    start.days = {0, 2, 4};
    start.minutes = 15;
    return start;
}

/// A page of the first start on which everything is answered; `make` does what goes before.
template <class Made> RestScene start(const char* name, Made make)
{
    return {name, [make](const RestSamples& samples) -> Page* {
                StartPage* page = make(samples);
                page->show_start(answered());
                return page;
            }};
}

StartPage* likes(const RestSamples& samples)
{
    auto* page = new LikesPage{samples.words()};
    page->set_likeable(app::likeable(samples.catalogue(), app::profile_of(answered(), calm_person())));
    return page;
}

StartPage* goal(const RestSamples& samples)
{
    auto* page = new GoalPage{samples.words()};
    page->set_now({std::chrono::sys_days{RestSamples::kDay} + std::chrono::hours{8}, std::chrono::hours{1}});
    return page;
}

StartPage* baseline(const RestSamples& samples)
{
    auto* page = new BaselinePage{samples.words(), samples.catalogue()};
    page->set_exercises({ExerciseId{"walk_flat"}, ExerciseId{"bike"}});
    return page;
}

StartPage* first_plan(const RestSamples& samples)
{
    const app::FirstStart start = answered();
    const plan::Profile profile = app::profile_of(start, calm_person());
    app::Proposal proposal;
    proposal.prescription =
        plan::compose(samples.catalogue(), profile, app::wishes_of(start, calm_person())).prescription;
    plan::TriageEvent passed;
    passed.level = "self_care";
    const Moment morning{std::chrono::sys_days{RestSamples::kDay} + std::chrono::hours{8}, std::chrono::hours{1}};
    proposal.first_day = plan::plan_for(samples.catalogue(), {profile, proposal.prescription, {{morning, passed, {}}}},
                                        RestSamples::kDay);
    auto* page = new FirstPlanPage{samples.words(), samples.facts()};
    page->show_plan(proposal);
    return page;
}

RestScene language()
{
    return {"start_language", [](const RestSamples& samples) -> Page* {
                auto* page = new LanguagePage{samples.words()};
                page->show_choice({samples.words().book().language, Country::denmark, {}, samples.settings().regions});
                return page;
            }};
}

template <class Kind> StartPage* plain(const RestSamples& samples) { return new Kind{samples.words()}; }

} // namespace

std::vector<RestScene> early_scenes()
{
    return {
        language(),
        {"start_about", [](const RestSamples& samples) -> Page* { return new AboutPage{samples.words()}; }},
        start("start_pattern", plain<PatternPage>),
        start("start_safety", plain<SafetyPage>),
        start("start_place", plain<PlacePage>),
        start("start_goal", goal),
        start("start_likes", likes),
        start("start_baseline", baseline),
        start("start_days", plain<DaysPage>),
        start("start_plan", first_plan),
        question("triage_age", "age"),
        question("triage_bladder", "bladder"),
        question("triage_weakness", "weakness"),
        question("triage_bone_risk", "bone_risk", "bone_risk=steroids"),
        question("triage_pain", "pain_now"),
        question("triage_other_signs", "urinary", "duration=over_12w inflammatory=[] red_eye=no"),
        question("triage_mood", "low_mood"),
        question("triage_self_harm", "self_harm", "low_mood=9 self_harm=no"),
        summary(),
        verdict("verdict_emergency", "saddle=new bladder=new"),
        verdict("verdict_emergency_denmark", "saddle=new bladder=new", Country::denmark),
        verdict("verdict_same_day", "fever=yes", Country::denmark),
        verdict("verdict_within_days", "cancer=yes", Country::norway),
        verdict("verdict_physio", "leg_pain=below_knee duration=2_6w improving=no"),
        verdict("verdict_self_care", ""),
        verdict("verdict_heavy", "low_mood=9"),
        verdict("verdict_thoughts", "low_mood=9 self_harm=thoughts", Country::norway),
        verdict("verdict_emergency_plan", "low_mood=9 self_harm=plan", Country::denmark),
        blocked(),
        clearance(),
        past(),
    };
}

} // namespace trygg::ui
