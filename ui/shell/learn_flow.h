#pragma once

#include "app/articles.h"
#include "ui/shell/learn_index.h"
#include "ui/shell/services.h"

#include <QObject>

namespace trygg::ui {

class ArticlePage;
class LearnPage;
class MissingArticlePage;

/// Reading: the shelves, and one article after the other.
class LearnFlow : public QObject {
    Q_OBJECT

public:
    LearnFlow(Services services, QObject* parent);
    /// Shows the shelves.
    void show();
    /// Shows an article; back from it leads to what `from` opens.
    void read(const ArticleId& id, content::Action from);
    /// Shows what was left for another place of the program: the article, or the shelves.
    void resume();
    /// Shows the article again from which something was looked at.
    void go_on_reading();

signals:
    /// Another place of the program is wanted.
    void act(content::Action action);
    /// An everyday movement is to be shown, from an article.
    void show_movement(const trygg::ExerciseId& id);
    /// A treatment is to be shown, from the search.
    void show_treatment(const trygg::content::TreatmentId& id);

private:
    void load();
    void build_learn();
    void build_article();
    void tell_learn();
    void tell_hits(const QString& typed);
    void tell_article(const content::Article& article);
    void keep_finished(const ArticleId& id);
    void print_article();
    void show_article(const ArticleId& id);
    void show_missing();
    void back();
    [[nodiscard]] const content::Article* find(const ArticleId& id) const;

    Services services_;
    app::Articles articles_;
    app::Shelf shelf_;
    content::Sources sources_;
    std::optional<Language> loaded_;
    /// Made when something is first typed.
    std::optional<LearnIndex> index_;
    /// The way to the article shown; the last one is shown.
    std::vector<ArticleId> trail_;
    /// Where the way began, if not at the shelves.
    std::optional<content::Action> came_from_;
    LearnPage* learn_ = nullptr;
    ArticlePage* article_ = nullptr;
    MissingArticlePage* missing_ = nullptr;
};

} // namespace trygg::ui
