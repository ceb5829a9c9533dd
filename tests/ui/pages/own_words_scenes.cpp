#include "pages/own_words_scenes.h"

#include "pages/day_samples.h"
#include "ui/pages/flare_plan_page.h"
#include "ui/pages/help_now_page.h"
#include "ui/pages/look_back_page.h"
#include "ui/pages/look_back_summary_page.h"
#include "ui/pages/today_page.h"

#include <QAbstractButton>

namespace trygg::ui {
namespace {

using app::Change;
using app::ProgressKind;

diary::Draft flare_plan()
{
    return {{"ease", "Värme på ländryggen och en ljudbok.\nAndas lugnt fem minuter."},
            {"positions", "På rygg med benen på soffan."},
            {"go_on", "Gå till brevlådan och tillbaka, tre gånger om dagen."},
            {"self", "Det har gått över förr. Det är inte farligt."}};
}

RestScene flare(const char* name, const diary::Draft& plan)
{
    return {name,
            [plan](const RestSamples& samples) -> Page* {
                auto* page = new FlarePlanPage{samples.words()};
                page->show_plan(plan, RestSamples::kDay);
                return page;
            },
            FlarePlanPage::tab_order()};
}

RestScene help(const char* name, std::optional<int> flare_day, bool open)
{
    return {name,
            [=](const RestSamples& samples) -> Page* {
                auto* page = new HelpNowPage{samples.words()};
                HelpView view = samples.help(Country::sweden);
                view.flare_day = flare_day;
                view.flare_plan = flare_plan();
                page->show_help(view);
                if (open) page->findChild<QAbstractButton*>(QStringLiteral("help.flare"))->click();
                return page;
            },
            HelpNowPage::tab_order()};
}

RestScene today(const char* name, const TodayBeside& beside, std::optional<int> flare_day = {})
{
    return {name,
            [=](const RestSamples& samples) -> Page* {
                auto* page = new TodayPage{samples.words(), samples.facts()};
                app::Today today = DaySamples::today();
                today.plan.flare_day = flare_day;
                today.later.reset();
                page->show_beside(beside);
                page->show_today(today);
                return page;
            },
            TodayPage::tab_order()};
}

app::LookBack answers()
{
    app::LookBack answers;
    answers.progress = {{ProgressKind::pain, Change::same},     {ProgressKind::doing, Change::better},
                        {ProgressKind::room, Change::better},   {ProgressKind::stamina, Change::better},
                        {ProgressKind::strength, Change::same}, {ProgressKind::safety, Change::better}};
    answers.activities = {{{"Gå till affären", PainScore::of(7)}, {"Jobba i trädgården", PainScore::of(4)}, {}}};
    answers.goal = app::GoalState::reached;
    answers.overall = 2;
    answers.pain = app::Direction::same;
    return answers;
}

RestScene look_back(const char* name, const app::LookBack& answers)
{
    return {name, [answers](const RestSamples& samples) -> Page* {
                auto* page = new LookBackPage{samples.words()};
                page->show_look_back({.week = 6, .answers = answers, .goal = QStringLiteral("Cykla till jobbet")});
                return page;
            }};
}

RestScene summary(const char* name, const std::vector<LookBackResult>& results)
{
    return {name, [results](const RestSamples& samples) -> Page* {
                auto* page = new LookBackSummaryPage{samples.words()};
                page->show_results(results);
                return page;
            }};
}

std::vector<LookBackResult> two_results()
{
    app::LookBack first = answers();
    first.activities[0].score = PainScore::of(4);
    first.activities[1].score = PainScore::of(5);
    return {{6, plus_days(RestSamples::kDay, -42), first}, {12, RestSamples::kDay, answers()}};
}

std::vector<LookBackResult> worse_result()
{
    app::LookBack worse;
    for (const ProgressKind way : app::kProgressKinds) worse.progress[way] = way == ProgressKind::strength ? Change::same : Change::worse;
    worse.overall = 6;
    worse.pain = app::Direction::up;
    return {{6, RestSamples::kDay, worse}};
}

} // namespace

std::vector<RestScene> own_words_scenes()
{
    const TodayBeside invited{.flare_plan = {}, .look_back = 6, .has_look_backs = false};
    const TodayBeside flaring{.flare_plan = flare_plan(), .look_back = 6, .has_look_backs = true};
    const TodayBeside worth_reading{
        .flare_plan = {}, .look_back = {}, .reading = ReadingTip{ArticleId{"pain_is_protection"}, "Smärta är ett skydd"}};
    return {flare("flare_plan", flare_plan()),
            flare("flare_plan_empty", {}),
            help("help_own_plan", std::nullopt, true),
            help("help_own_plan_day", 2, false),
            today("today_own_plan", flaring, 2),
            today("today_look_back", invited),
            today("today_reading", worth_reading),
            look_back("look_back", {}),
            look_back("look_back_answered", answers()),
            summary("look_back_summary", two_results()),
            summary("look_back_summary_worse", worse_result())};
}

} // namespace trygg::ui
