#pragma once

#include "content/article.h"
#include "content/source.h"
#include "ui/pages/article_block.h"
#include "ui/pages/page.h"

#include <optional>

namespace trygg::ui {

class TextLabel;

/// What the reader shows: an article, and the references that it names.
struct ArticleView {
    std::optional<content::Article> article;
    content::Sources sources;
    /// It was read to its end before.
    bool read = false;
    friend bool operator==(const ArticleView&, const ArticleView&) = default;
};

/// One article, block by block, with its sources at the end.
class ArticlePage : public Page {
    Q_OBJECT

public:
    /// `words` outlives it.
    explicit ArticlePage(const Words& words, QWidget* parent = nullptr);

    void show_article(const ArticleView& view);
    [[nodiscard]] const ArticleView& view() const { return view_; }
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    void back();
    void act(content::Action action);
    void read(const ArticleId& id);
    /// An everyday movement is to be shown.
    void show_movement(const ExerciseId& id);
    /// The person has come to its end, or says so; once for each showing.
    void finished(const ArticleId& id);
    void print();
    /// The language has changed: the article is wanted anew.
    void language_changed();

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void build_head();
    void write_blocks();
    void add_end();
    void add_sources();
    void add(QWidget* part, int above);
    void look_for_end(int scrolled);
    void finish();
    void show_end();

    ArticleView view_;
    ArticleBlock::Doors doors_{.show = [this](const ExerciseId& id) { emit show_movement(id); }};
    PushButton* back_;
    PushButton* print_;
    TextLabel* shelf_;
    TextLabel* title_;
    TextLabel* summary_;
    /// Where the blocks end.
    QWidget* end_ = nullptr;
    PushButton* finish_ = nullptr;
    TextLabel* finished_ = nullptr;
    QList<QWidget*> made_;
};

} // namespace trygg::ui
