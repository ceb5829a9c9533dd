#include "pages/rest_scenes.h"

#include "app/articles.h"
#include "content/searchable_article.h"
#include "ui/pages/article_page.h"
#include "ui/pages/damage_page.h"
#include "ui/pages/failure_page.h"
#include "ui/pages/help_now_page.h"
#include "ui/pages/learn_page.h"
#include "ui/pages/missing_article_page.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/settings_page.h"
#include "ui/text/convert.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

namespace trygg::ui {
namespace {

using Pressed = std::vector<const char*>;

void press(Page& page, const Pressed& buttons)
{
    for (const char* name : buttons)
        if (auto* button = page.findChild<QAbstractButton*>(QString::fromLatin1(name))) button->click();
}

RestScene plan(const char* name, std::function<PlanView(const RestSamples&)> view, Pressed pressed = {})
{
    return {name, [view = std::move(view), pressed](const RestSamples& samples) -> Page* {
                auto* page = new PlanPage{samples.words(), samples.facts(), samples.catalogue()};
                page->show_plan(view(samples));
                press(*page, pressed);
                return page;
            }};
}

PlanView usual(const RestSamples& samples) { return samples.plan(); }

PlanView without_bridge(const RestSamples& samples) { return samples.plan_after(plan::ExcludeEvent{ExerciseId{"bridge"}}); }

RestScene help(const char* name, Country country, std::function<void(HelpView&)> change = {}, Pressed pressed = {})
{
    return {name,
            [=](const RestSamples& samples) -> Page* {
                auto* page = new HelpNowPage{samples.words()};
                HelpView view = samples.help(country);
                if (change) change(view);
                page->show_help(view);
                press(*page, pressed);
                return page;
            },
            HelpNowPage::tab_order()};
}

RestScene settings(const char* name, Country country)
{
    return {name,
            [country](const RestSamples& samples) -> Page* {
                auto* page = new SettingsPage{samples.words()};
                SettingsView view = samples.settings();
                view.settings.country = country;
                view.settings.language = samples.words().book().language;
                page->show_settings(view);
                return page;
            },
            SettingsPage::tab_order()};
}

RestScene failure(const char* name, const FailureView& view)
{
    return {name,
            [view](const RestSamples& samples) -> Page* {
                auto* page = new FailurePage{samples.words()};
                page->show_failure(view);
                return page;
            },
            FailurePage::tab_order()};
}

app::Articles articles() { return app::Articles{TRYGGRYGG_SOURCE_DIR "/content"}; }

/// Everything that can lead somewhere does; one text was read, another was begun.
LearnView learn_view(const RestSamples& samples, bool incomplete)
{
    using enum content::Action;
    return {articles().shelf(samples.words().book().language).articles, incomplete, {ArticleId{"back_pain"}},
            ArticleId{"sleep"},
            {course, library, scan_chart, treatments, find_help, breathing, relaxation, heat_cold, flare_plan, print_questions,
             print_work}};
}

/// The shelves, or what a search for `typed` finds.
RestScene learn(const char* name, bool incomplete, const char* typed = "", std::optional<ArticleId> tip = {})
{
    return {name, [incomplete, typed, tip](const RestSamples& samples) -> Page* {
                auto* page = new LearnPage{samples.words()};
                LearnView view = learn_view(samples, incomplete);
                view.tip = tip;
                page->show_articles(view);
                std::vector<content::Searchable> texts;
                for (const content::Article& article : view.articles) texts.push_back(content::searchable(article));
                QObject::connect(page, &LearnPage::search_wanted, page, [=, search = content::TextSearch{texts}](const QString& words) {
                    std::vector<LearnHit> hits;
                    for (const content::Hit& hit : search.find(words.toStdString()))
                        hits.push_back(shown_hit(hit, to_qt(texts[hit.place].title), view.articles[hit.place].id));
                    page->show_hits(hits);
                });
                if (*typed) QTest::keyClicks(page->findChild<QLineEdit*>(QStringLiteral("learn.search")), QString::fromUtf8(typed));
                return page;
            }};
}

/// The reader with `id`, in which the parts named `pressed` were pressed.
RestScene article(const char* name, const char* id, Pressed pressed = {})
{
    return {name, [id = std::string{id}, pressed](const RestSamples& samples) -> Page* {
                auto* page = new ArticlePage{samples.words()};
                const auto shelf = articles().shelf(samples.words().book().language);
                for (const content::Article& one : shelf.articles)
                    if (one.id.text() == id)
                        page->show_article({one, articles().sources(samples.words().book().language)});
                press(*page, pressed);
                return page;
            }};
}

DamageView damage(DamageView::Kind kind)
{
    using namespace std::chrono;
    DamageView view{.kind = kind, .file = "/home/me/.local/share/tryggrygg/diary.sqlite3", .states = {}};
    for (int back = 1; back <= 3; ++back) {
        const Date day = plus_days(RestSamples::kDay, -back * back);
        view.states.push_back({"diary.daily-" + to_iso(day), {sys_days{day} + hours{17} + minutes{40}, hours{1}}, 120 - 2 * back, day});
    }
    return view;
}

RestScene damaged(const char* name, const DamageView& view, Pressed pressed = {})
{
    return {name, [=](const RestSamples& samples) -> Page* {
                auto* page = new DamagePage{samples.words()};
                page->show_damage(view);
                press(*page, pressed);
                return page;
            }};
}

Faults faults()
{
    return {{"content/exercises.json", "/exercises/12/start", "number out of range"},
            {"content/sv/triage.json", "/questions/saddle/heading", "text is missing"},
            {"content/da/triage.json", "", "no such file"}};
}

} // namespace

std::vector<RestScene> rest_scenes()
{
    using Kind = FailureView::Kind;
    const DamageView lost = damage(DamageView::Kind::damaged);
    return {
        plan("plan", usual),
        plan("plan_open", usual, {"plan.row.bridge"}),
        plan("plan_sessions", usual, {"plan.row.bridge", "plan.bridge.sessions"}),
        plan("plan_new_goal", usual, {"plan.goal.add"}),
        plan("plan_change_goal", usual, {"plan.goal.change.own_1"}),
        plan("plan_swap", usual, {"plan.row.bridge", "plan.bridge.swap"}),
        plan("plan_lower", usual, {"plan.row.own_1", "plan.own_1.lower"}),
        plan("plan_remove", usual, {"plan.row.tandem", "plan.tandem.remove"}),
        plan("plan_days", usual, {"plan.change_days"}),
        plan("plan_health", usual, {"plan.change_health"}),
        plan("plan_left_out", without_bridge),
        plan("plan_rest_day", [](const RestSamples& samples) { return samples.plan_on(plus_days(RestSamples::kDay, 1)); }),
        plan("plan_flare", [](const RestSamples& samples) { return samples.plan_after(plan::FlareEvent{}); }),
        help("help_sweden", Country::sweden),
        help("help_denmark_flare", Country::denmark, {}, {"help.flare"}),
        help("help_norway_worried", Country::norway, {}, {"help.worried"}),
        help("help_blocked", Country::sweden, [](HelpView& view) { view.blocked = true; }),
        settings("settings", Country::sweden),
        settings("settings_denmark", Country::denmark),
        learn("learn", false),
        learn("learn_for_you", false, "", ArticleId{"flare_up"}),
        learn("learn_incomplete", true),
        learn("learn_found", false, "iskias"),
        learn("learn_nothing_found", false, "qqqq"),
        {"article_missing", [](const RestSamples& samples) -> Page* { return new MissingArticlePage{samples.words()}; }},
        article("article_everyday", "everyday"),
        article("article_mountain", "principle_8"),
        article("article_curve", "flare_up"),
        article("article_people", "scan"),
        article("article_parts", "pain_is_protection"),
        article("article_differ", "treatments"),
        article("article_quiz", "no_bed_rest"),
        failure("failure_content", {.kind = Kind::content, .place = {}, .faults = faults()}),
        failure("failure_unreachable", {.kind = Kind::unreachable, .place = QStringLiteral("/home/me/diary.sqlite3"), .faults = {}}),
        failure("failure_newer", {.kind = Kind::newer_version, .place = {}, .faults = {}}),
        failure("failure_locked", {.kind = Kind::locked, .place = {}, .faults = {}}),
        damaged("damage", lost),
        damaged("damage_anew", lost, {"damage.anew_open"}),
        damaged("damage_changed", damage(DamageView::Kind::changed_outside)),
        damaged("damage_missing", damage(DamageView::Kind::missing)),
        damaged("damage_nothing", {.kind = DamageView::Kind::damaged, .file = lost.file, .states = {}}),
    };
}

} // namespace trygg::ui
