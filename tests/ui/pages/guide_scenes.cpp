#include "pages/guide_scenes.h"

#include "app/articles.h"
#include "app/guides.h"
#include "triage/who_to_call.h"
#include "ui/pages/find_help_page.h"
#include "ui/pages/paper_page.h"
#include "ui/pages/scan_chart_page.h"
#include "ui/pages/treatments_page.h"

#include <QAbstractButton>

namespace trygg::ui {
namespace {

using PressedParts = std::vector<const char*>;

const app::Guides& sample_guides()
{
    static const app::Guides guides{TRYGGRYGG_SOURCE_DIR "/content"};
    return guides;
}

Language language_of(const RestSamples& samples) { return samples.words().book().language; }

content::Sources sources_in(Language language) { return app::Articles{TRYGGRYGG_SOURCE_DIR "/content"}.sources(language); }

void press_parts(Page& page, const PressedParts& parts)
{
    for (const char* name : parts)
        if (auto* button = page.findChild<QAbstractButton*>(QString::fromLatin1(name))) button->click();
}

RestScene chart(const char* name, std::optional<int> age, const PressedParts& pressed = {})
{
    return {name, [=](const RestSamples& samples) -> Page* {
                auto* page = new ScanChartPage{samples.words()};
                page->show_chart({sample_guides().scan_chart(language_of(samples)).value, sources_in(language_of(samples)), age, RestSamples::kDay});
                press_parts(*page, pressed);
                return page;
            }};
}

/// Blocks of an article by their ids.
std::vector<content::Block> blocks(const RestSamples& samples, const ArticleId& article, const std::vector<BlockId>& ids)
{
    std::vector<content::Block> found;
    const auto reading = sample_guides().article(article, language_of(samples));
    for (const content::Block& block : reading.value->blocks)
        if (std::ranges::find(ids, block.id) != ids.end()) found.push_back(block);
    return found;
}

RestScene treatments(const char* name, const PressedParts& pressed = {})
{
    return {name, [=](const RestSamples& samples) -> Page* {
                auto* page = new TreatmentsPage{samples.words()};
                TreatmentsView view{sample_guides().treatments(language_of(samples)).value, sources_in(language_of(samples)), {}};
                for (const content::Block& block : blocks(samples, ArticleId{"treatments"}, {BlockId{"four"}}))
                    view.advice = std::get<content::Differ>(block.content);
                page->show_treatments(view);
                press_parts(*page, pressed);
                return page;
            }};
}

RestScene find_help(const char* name, Country country)
{
    return {name, [=](const RestSamples& samples) -> Page* {
                auto* page = new FindHelpPage{samples.words()};
                FindHelpView view{
                    .country = country, .contacts = {}, .helpers = samples.library().contacts.helpers, .referral = {}, .prepare = {}};
                using enum content::ContactRole;
                for (const content::ContactRole role : {emergency, advice, office_hours})
                    for (const content::Contact& one :
                         triage::contacts_with(samples.library().contacts, role, {country, {}, {}}))
                        view.contacts.push_back(one);
                const ArticleId article{"find_help"};
                view.referral = blocks(samples, article, {BlockId{"digital"}, BlockId{"after_heading"}, BlockId{"after"}});
                view.prepare = blocks(samples, article, {BlockId{"bring"}, BlockId{"prepare"}});
                page->show_help(view);
                return page;
            }};
}

RestScene paper(const char* name, const char* called, content::Printable content::Printables::*which,
                const diary::Draft& written = {}, const PressedParts& pressed = {})
{
    return {name, [=](const RestSamples& samples) -> Page* {
                auto* page = new PaperPage{samples.words(), QString::fromLatin1(called)};
                page->show_paper({(*sample_guides().printables(language_of(samples)).value).*which, written, RestSamples::kDay});
                press_parts(*page, pressed);
                return page;
            }};
}

RestScene nothing_to_show()
{
    return {"guide_missing", [](const RestSamples& samples) -> Page* {
                auto* page = new TreatmentsPage{samples.words()};
                page->show_treatments({});
                return page;
            }};
}

} // namespace

std::vector<RestScene> guide_scenes()
{
    using content::Printables;
    const diary::Draft asked{{"tick/0/0", "1"}, {"tick/1/2", "1"}, {"tick/3/0", "1"}, {"space", "Kan jag cykla?\nHur sover jag bäst?"}};
    const diary::Draft proposed{{"line/0/0", "Sitta en halvtimme, gå, ringa"}, {"line/0/2", "Lyfta lådorna i lagret"},
                                {"tick/1/0", "1"}, {"tick/1/2", "1"}, {"line/2/0", "30 november"}};
    return {
        chart("guide_chart", 62),
        chart("guide_chart_young", 20, {"facet_degeneration"}),
        treatments("guide_treatments"),
        treatments("guide_treatments_open", {"treatments.row.painkillers"}),
        treatments("guide_treatments_filter", {"treatments.known", "2", "treatments.patients"}),
        find_help("guide_help_sweden", Country::sweden),
        find_help("guide_help_norway", Country::norway),
        find_help("guide_help_denmark", Country::denmark),
        paper("guide_questions", "questions", &Printables::clinician),
        paper("guide_questions_filled", "questions", &Printables::clinician, asked),
        paper("guide_work", "work", &Printables::work),
        paper("guide_work_filled", "work", &Printables::work, proposed, {"work.clear"}),
        nothing_to_show(),
    };
}

} // namespace trygg::ui
