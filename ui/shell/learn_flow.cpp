#include "ui/shell/learn_flow.h"

#include "app/guides.h"
#include "app/read_texts.h"
#include "ui/pages/article_page.h"
#include "ui/pages/learn_page.h"
#include "ui/pages/missing_article_page.h"
#include "ui/pages/print_article.h"
#include "ui/shell/printing.h"
#include "ui/shell/reading_tip.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <set>

namespace trygg::ui {
namespace {

using content::Action;

/// The places in the order of their tiles; in a flare-up what eases it comes first.
std::vector<Action> places(bool flare)
{
    using enum Action;
    std::vector<Action> all{course, library, scan_chart, treatments, find_help, breathing, relaxation, heat_cold, flare_plan,
                            print_questions, print_work};
    if (flare)
        std::ranges::stable_partition(all, [](Action place) { return place == flare_plan || place == heat_cold || place == breathing; });
    return all;
}

std::set<ArticleId> read_articles(const app::Journal& journal)
{
    std::set<ArticleId> read;
    for (const diary::ReadMark& mark : journal.read_marks())
        if (const auto id = app::article_read(mark.text)) read.insert(*id);
    return read;
}

} // namespace

LearnFlow::LearnFlow(Services services, QObject* parent) : QObject{parent}, services_{services}, articles_{services.content} {}

void LearnFlow::load()
{
    const Language language = services_.appearance.language();
    if (loaded_ == language) return;
    shelf_ = articles_.shelf(language);
    sources_ = articles_.sources(language);
    loaded_ = language;
    index_.reset();
    for (const Fault& fault : shelf_.faults) spdlog::warn("article at fault: {}", to_line(fault));
}

const content::Article* LearnFlow::find(const ArticleId& id) const
{
    const auto found = std::ranges::find(shelf_.articles, id, &content::Article::id);
    return found == shelf_.articles.end() ? nullptr : &*found;
}

void LearnFlow::build_learn()
{
    learn_ = new LearnPage{services_.words, services_.window.waiting()};
    connect(learn_, &LearnPage::chosen, this, &LearnFlow::show_article);
    connect(learn_, &LearnPage::act, this, &LearnFlow::act);
    connect(learn_, &LearnPage::show_treatment, this, &LearnFlow::show_treatment);
    connect(learn_, &LearnPage::search_wanted, this, &LearnFlow::tell_hits);
    connect(learn_, &LearnPage::language_changed, this, [this] {
        load();
        tell_learn();
        tell_hits(learn_->typed());
    });
}

void LearnFlow::tell_learn()
{
    const app::Workbook& workbook = services_.workbook;
    const bool has_plan = workbook.stage() == app::Stage::ready;
    const auto plan = has_plan ? std::optional{workbook.plan_of(workbook.now().day())} : std::nullopt;
    const auto tip = plan ? reading_tip(services_, *plan) : std::nullopt;
    const auto text = services_.journal.reading();
    learn_->show_articles({.articles = shelf_.articles,
                           .incomplete = !shelf_.faults.empty(),
                           .read = read_articles(services_.journal),
                           .reading = text ? app::article_read(*text) : std::nullopt,
                           .places = places(plan && plan->flare_day),
                           .tip = tip ? std::optional{tip->article} : std::nullopt});
}

void LearnFlow::tell_hits(const QString& typed)
{
    if (!content::TextSearch::is_enough(typed.toStdString())) return learn_->show_hits({});
    if (!index_) {
        const auto treatments = app::Guides{services_.content}.treatments(*loaded_).value;
        index_.emplace(learn_entries(shelf_.articles, places(false), treatments.value_or(content::Treatments{}), services_.words.book()));
    }
    learn_->show_hits(index_->find(typed));
}

void LearnFlow::show()
{
    if (!learn_) build_learn();
    load();
    tell_learn();
    services_.window.show_page(learn_, MainWindow::Side::rail, "learn");
    if (!trail_.empty()) learn_->focus_article(trail_.front());
    trail_.clear();
    came_from_.reset();
}

void LearnFlow::read(const ArticleId& id, Action from)
{
    trail_.clear();
    came_from_ = from;
    show_article(id);
}

void LearnFlow::resume()
{
    if (trail_.empty() || came_from_) show();
    else show_article(trail_.back());
}

void LearnFlow::go_on_reading()
{
    if (trail_.empty()) show();
    else show_article(trail_.back());
}

void LearnFlow::build_article()
{
    article_ = new ArticlePage{services_.words, services_.window.waiting()};
    connect(article_, &ArticlePage::back, this, &LearnFlow::back);
    connect(article_, &ArticlePage::read, this, &LearnFlow::show_article, Qt::QueuedConnection);
    connect(article_, &ArticlePage::act, this, &LearnFlow::act, Qt::QueuedConnection);
    connect(article_, &ArticlePage::show_movement, this, &LearnFlow::show_movement, Qt::QueuedConnection);
    connect(article_, &ArticlePage::finished, this, &LearnFlow::keep_finished);
    connect(article_, &ArticlePage::print, this, &LearnFlow::print_article);
    connect(article_, &ArticlePage::language_changed, this, [this] {
        load();
        const content::Article* same = trail_.empty() ? nullptr : find(trail_.back());
        if (same) tell_article(*same);
        else if (services_.window.page() == article_) show_missing();
    });
}

void LearnFlow::tell_article(const content::Article& article)
{
    article_->show_article({article, sources_, read_articles(services_.journal).contains(article.id)});
}

void LearnFlow::show_article(const ArticleId& id)
{
    load();
    if (trail_.empty() || trail_.back() != id) trail_.push_back(id);
    const content::Article* article = find(id);
    if (!article) return show_missing();
    if (!article_) build_article();
    tell_article(*article);
    services_.window.show_page(article_, MainWindow::Side::rail, "learn");
    if (!article_->view().read) services_.saver.attempt([this, id] { services_.journal.set_reading(app::text_of(id)); }, {});
}

void LearnFlow::show_missing()
{
    if (!missing_) {
        missing_ = new MissingArticlePage{services_.words, services_.window.waiting()};
        connect(missing_, &MissingArticlePage::back, this, &LearnFlow::back);
        connect(missing_, &MissingArticlePage::language_changed, this, [this] {
            // In another language the text may be sound.
            if (services_.window.page() == missing_ && !trail_.empty()) show_article(trail_.back());
        });
    }
    services_.window.show_page(missing_, MainWindow::Side::rail, "learn");
}

void LearnFlow::keep_finished(const ArticleId& id)
{
    services_.saver.attempt(
        [this, id] {
            services_.journal.mark_read(app::text_of(id));
            if (services_.journal.reading() == app::text_of(id)) services_.journal.set_reading({});
        },
        {});
}

void LearnFlow::print_article()
{
    print_sheet(article_sheet(article_->view(), services_.words, services_.journal.now().day()), &services_.window);
}

void LearnFlow::back()
{
    if (trail_.size() < 2) {
        if (came_from_) emit act(*came_from_);
        else show();
        return;
    }
    trail_.pop_back();
    show_article(trail_.back());
}

} // namespace trygg::ui
