#pragma once

#include "content/article.h"
#include "ui/pages/learn_search.h"
#include "ui/pages/page.h"

#include <optional>
#include <set>
#include <vector>

namespace trygg::ui {

class Card;
class NoticeBar;
class TextLabel;

/// What the Learn page shows, in the language of the words.
struct LearnView {
    /// By theme and order.
    std::vector<content::Article> articles;
    /// Some articles cannot be read.
    bool incomplete = false;
    std::set<ArticleId> read;
    /// The article that was begun and not finished.
    std::optional<ArticleId> reading;
    /// Where tiles lead, what is needed most now first.
    std::vector<content::Action> places;
    /// What is worth reading today, if anything.
    std::optional<ArticleId> tip = {};
    friend bool operator==(const LearnView&, const LearnView&) = default;
};

/// Everything there is to read, by theme, with the search and the ways to the places that go with it.
class LearnPage : public Page {
    Q_OBJECT

public:
    /// `words` outlives it.
    explicit LearnPage(const Words& words, QWidget* parent = nullptr);

    void show_articles(const LearnView& view);
    /// What the search found for what is typed now.
    void show_hits(const std::vector<LearnHit>& hits);
    /// What is typed into the search.
    [[nodiscard]] QString typed() const { return search_->typed(); }
    [[nodiscard]] QWidget* first_focus() const override;
    /// Moves the keyboard to where an article can be opened: to its hit while a search is on, otherwise to its row.
    void focus_article(const ArticleId& id);

signals:
    void chosen(const ArticleId& id);
    void act(content::Action action);
    /// A treatment is to be shown.
    void show_treatment(const content::TreatmentId& id);
    /// Hits are wanted for `typed`.
    void search_wanted(const QString& typed);
    /// The language has changed: articles and hits are wanted anew.
    void language_changed();

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void write_rest();
    void add(QWidget* part);
    /// One article on top, with what it is there for.
    void add_first(const std::optional<ArticleId>& id, const QString& heading, const QString& name);
    void add_places();
    void add_shelves();
    [[nodiscard]] QWidget* row_of(const content::Article& article, Card& card, const QString& name);
    void open(const LearnTarget& target);

    LearnView view_;
    TextLabel* title_;
    TextLabel* lead_;
    NoticeBar* incomplete_;
    LearnSearch* search_;
    /// Everything but the search; hidden while a search is on.
    QList<QWidget*> made_;
};

} // namespace trygg::ui
