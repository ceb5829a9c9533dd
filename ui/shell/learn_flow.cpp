#include "ui/shell/learn_flow.h"

#include "ui/pages/article_page.h"
#include "ui/pages/learn_page.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <set>

namespace trygg::ui {
namespace {

using content::Action;

const std::set<Action>& offered()
{
    static const std::set<Action> actions{Action::today,      Action::plan,            Action::help_now,
                                          Action::check,      Action::goal,            Action::scan_chart,
                                          Action::treatments, Action::find_help,       Action::print_questions,
                                          Action::print_work};
    return actions;
}

} // namespace

LearnFlow::LearnFlow(Services services, QObject* parent) : QObject{parent}, services_{services}, articles_{services.content} {}

void LearnFlow::load()
{
    const Language language = services_.appearance.language();
    if (loaded_ == language) return;
    shelf_ = articles_.shelf(language);
    sources_ = articles_.sources();
    loaded_ = language;
    for (const Fault& fault : shelf_.faults) spdlog::warn("article at fault: {}", to_line(fault));
}

const content::Article* LearnFlow::find(const ArticleId& id) const
{
    const auto found = std::ranges::find(shelf_.articles, id, &content::Article::id);
    return found == shelf_.articles.end() ? nullptr : &*found;
}

void LearnFlow::show()
{
    if (!learn_) {
        learn_ = new LearnPage{services_.words, services_.window.waiting()};
        connect(learn_, &LearnPage::chosen, this, &LearnFlow::show_article);
        connect(learn_, &LearnPage::language_changed, this, [this] {
            load();
            learn_->show_articles({shelf_.articles, !shelf_.faults.empty()});
        });
    }
    load();
    learn_->show_articles({shelf_.articles, !shelf_.faults.empty()});
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

void LearnFlow::show_article(const ArticleId& id)
{
    load();
    const content::Article* article = find(id);
    if (!article) return;
    if (!article_) {
        article_ = new ArticlePage{services_.words, services_.window.waiting()};
        connect(article_, &ArticlePage::back, this, &LearnFlow::back);
        connect(article_, &ArticlePage::read, this, &LearnFlow::show_article, Qt::QueuedConnection);
        connect(article_, &ArticlePage::act, this, &LearnFlow::act, Qt::QueuedConnection);
        connect(article_, &ArticlePage::language_changed, this, [this] {
            load();
            const content::Article* same = trail_.empty() ? nullptr : find(trail_.back());
            if (same) article_->show_article({*same, sources_, offered()});
        });
    }
    if (trail_.empty() || trail_.back() != id) trail_.push_back(id);
    article_->show_article({*article, sources_, offered()});
    services_.window.show_page(article_, MainWindow::Side::rail, "learn");
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
