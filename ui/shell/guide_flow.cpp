#include "ui/shell/guide_flow.h"

#include "triage/who_to_call.h"
#include "ui/pages/find_help_page.h"
#include "ui/pages/paper_page.h"
#include "ui/pages/scan_chart_page.h"
#include "ui/pages/treatments_page.h"
#include "ui/shell/care.h"
#include "ui/shell/printing.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace trygg::ui {
namespace {

using content::Action;
using diary::Notebook;

/// What was read, with its faults in the log.
template <class Value> std::optional<Value> logged(content::Reading<Value> reading)
{
    for (const Fault& fault : reading.faults) spdlog::warn("guide at fault: {}", to_line(fault));
    return std::move(reading.value);
}

/// The blocks `ids` of an article, as far as it has them.
std::vector<content::Block> article_blocks(const content::Article& article, const std::vector<BlockId>& ids)
{
    std::vector<content::Block> blocks;
    for (const BlockId& id : ids)
        if (const auto found = std::ranges::find(article.blocks, id, &content::Block::id); found != article.blocks.end())
            blocks.push_back(*found);
    return blocks;
}

} // namespace

GuideFlow::GuideFlow(Services services, QObject* parent)
    : QObject{parent}, services_{services}, guides_{services.content}, articles_{services.content}
{
}

bool GuideFlow::leads_to(Action action)
{
    using enum Action;
    return action == scan_chart || action == treatments || action == find_help || action == print_questions ||
           action == print_work;
}

void GuideFlow::show(Action action)
{
    trail_.clear();
    go_to(action);
}

void GuideFlow::show_treatment(const content::TreatmentId& id)
{
    show(Action::treatments);
    treatments_->open_treatment(id);
}

void GuideFlow::go_to(Action action)
{
    GuidePage* page = page_for(action);
    if (trail_.empty() || trail_.back() != action) trail_.push_back(action);
    tell(action);
    services_.window.show_page(page, MainWindow::Side::rail, "learn");
}

void GuideFlow::back()
{
    trail_.pop_back();
    if (trail_.empty()) emit left();
    else go_to(trail_.back());
}

GuidePage* GuideFlow::page_for(Action action)
{
    const auto made = [&](auto& page, auto make) -> GuidePage* {
        if (!page) {
            page = make();
            connect_page(page, action);
        }
        return page;
    };
    const Words& words = services_.words;
    QWidget* waiting = services_.window.waiting();
    if (action == Action::scan_chart) return made(chart_, [&] { return new ScanChartPage{words, waiting}; });
    if (action == Action::treatments) return made(treatments_, [&] { return new TreatmentsPage{words, waiting}; });
    if (action == Action::print_questions)
        return made(questions_, [&] { return make_paper("questions", Notebook::clinician_questions); });
    if (action == Action::print_work) return made(work_, [&] { return make_paper("work", Notebook::work_proposal); });
    return made(find_help_, [&] {
        auto* page = new FindHelpPage{words, waiting};
        connect(page, &FindHelpPage::settings, this, &GuideFlow::settings);
        return page;
    });
}

void GuideFlow::connect_page(GuidePage* page, Action action)
{
    connect(page, &GuidePage::back, this, &GuideFlow::back);
    connect(page, &GuidePage::act, this, [this](Action wanted) {
        if (leads_to(wanted)) go_to(wanted);
        else emit act(wanted);
    });
    connect(page, &GuidePage::read, this, [this, action](const ArticleId& id) { emit read(id, action); });
    connect(page, &GuidePage::print, this, [this](const PrintSheet& sheet) { print_sheet(sheet, &services_.window); });
    connect(page, &GuidePage::language_changed, this, [this, action] {
        // What is typed and could not be saved stays where it stands.
        if (action == Action::print_questions || action == Action::print_work)
            tell_papers(questions_ ? questions_->written() : diary::Draft{}, work_ ? work_->written() : diary::Draft{});
        else tell(action);
    });
}

PaperPage* GuideFlow::make_paper(const char* name, Notebook notebook)
{
    auto* page = new PaperPage{services_.words, QString::fromLatin1(name), services_.window.waiting()};
    connect(page, &PaperPage::changed, this, [this, notebook](const diary::Draft& words) {
        services_.saver.attempt([this, notebook, words] { services_.journal.save(notebook, words); });
    });
    return page;
}

void GuideFlow::tell(Action action)
{
    if (action == Action::scan_chart) tell_chart();
    else if (action == Action::treatments) tell_treatments();
    else if (action == Action::find_help) tell_find_help();
    else tell_papers(services_.journal.notebook(Notebook::clinician_questions),
                     services_.journal.notebook(Notebook::work_proposal));
}

std::optional<int> GuideFlow::age() const
{
    const triage::Answers answers = services_.workbook.last_answers();
    const auto found = answers.find(QuestionId{"age"});
    const auto* years = found == answers.end() ? nullptr : std::get_if<int>(&found->second);
    return years ? std::optional{*years} : std::nullopt;
}

void GuideFlow::tell_chart()
{
    chart_->show_chart({logged(guides_.scan_chart(language())), articles_.sources(language()), age(), services_.workbook.now().day()});
}

void GuideFlow::tell_treatments()
{
    TreatmentsView view{.treatments = logged(guides_.treatments(language())), .sources = articles_.sources(language()), .advice = {}};
    if (const auto article = logged(guides_.article(ArticleId{"treatments"}, language())))
        for (const content::Block& block : article_blocks(*article, {BlockId{"four"}}))
            if (const auto* differ = std::get_if<content::Differ>(&block.content)) view.advice = *differ;
    treatments_->show_treatments(view);
}

void GuideFlow::tell_find_help()
{
    const triage::CareContext care = care_context(services_);
    FindHelpView view{.country = care.country,
                      .contacts = {},
                      .helpers = services_.workbook.library().contacts.helpers,
                      .referral = {},
                      .prepare = {}};
    using enum content::ContactRole;
    for (const content::ContactRole role : {emergency, advice, office_hours})
        for (content::Contact& contact : triage::contacts_with(services_.workbook.library().contacts, role, care))
            view.contacts.push_back(std::move(contact));
    if (const auto article = logged(guides_.article(ArticleId{"find_help"}, language()))) {
        // The Swedish sources do not agree on referrals.
        if (care.country == Country::sweden) view.referral = article_blocks(*article, {BlockId{"sometimes"}});
        for (const content::Block& block : article_blocks(*article, {BlockId{"digital"}, BlockId{"after_heading"}, BlockId{"after"}}))
            view.referral.push_back(block);
        view.prepare = article_blocks(*article, {BlockId{"bring"}, BlockId{"prepare"}});
    }
    find_help_->show_help(view);
}

void GuideFlow::tell_papers(const diary::Draft& questions, const diary::Draft& work)
{
    const auto papers = logged(guides_.printables(language()));
    const Date today = services_.workbook.now().day();
    const auto paper = [&](content::Printable content::Printables::*which) {
        return papers ? std::optional{(*papers).*which} : std::nullopt;
    };
    if (questions_) questions_->show_paper({paper(&content::Printables::clinician), questions, today});
    if (work_) work_->show_paper({paper(&content::Printables::work), work, today});
}

} // namespace trygg::ui
