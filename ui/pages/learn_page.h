#pragma once

#include "content/article.h"
#include "ui/pages/page.h"

#include <optional>
#include <vector>

namespace trygg::ui {

class NoticeBar;
class TextLabel;

/// What the Learn page shows, in the language of the words.
struct LearnView {
    /// By theme and order.
    std::vector<content::Article> articles;
    /// Some articles cannot be read.
    bool incomplete = false;
    friend bool operator==(const LearnView&, const LearnView&) = default;
};

/// Everything there is to read, by theme.
class LearnPage : public Page {
    Q_OBJECT

public:
    /// `words` outlives it.
    explicit LearnPage(const Words& words, QWidget* parent = nullptr);

    void show_articles(const LearnView& view);
    [[nodiscard]] QWidget* first_focus() const override;
    /// Moves the keyboard to the row of an article, where it is shown.
    void focus_article(const ArticleId& id);

signals:
    void chosen(const ArticleId& id);
    /// The language has changed: the articles are wanted anew.
    void language_changed();

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    void write_shelves();

    LearnView view_;
    TextLabel* title_;
    TextLabel* lead_;
    NoticeBar* incomplete_;
    QList<QWidget*> made_;
};

} // namespace trygg::ui
