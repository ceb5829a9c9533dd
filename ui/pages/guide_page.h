#pragma once

#include "content/article.h"
#include "ui/pages/page.h"
#include "ui/pages/print_sheet.h"

namespace trygg::ui {

class NoticeBar;
class TextLabel;

/// What the pages that help to decide share: Back, a title with a lead, and parts under each other.
class GuidePage : public Page {
    Q_OBJECT

public:
    [[nodiscard]] QWidget* first_focus() const override;

signals:
    void back();
    /// Another place of the program is wanted.
    void act(content::Action action);
    /// An article is wanted.
    void read(const ArticleId& id);
    void print(const PrintSheet& sheet);
    /// The language has changed: the words of the content are wanted anew.
    void language_changed();

protected:
    /// Parts are called `name`.part; `words` outlives the page.
    GuidePage(const Words& words, const QString& name, QWidget* parent);

    void set_head(const QString& title, const QString& lead);
    /// Whether the content of the page could be read; without it, the page says so in the place of its parts.
    void set_whole(bool whole);
    /// Puts `part` under the others, `above` pixels at zoom 1 further down.
    void add(QWidget* part, int above);
    /// A heading under the others.
    TextLabel* add_heading();
    /// Buttons beside each other, under the other parts.
    void add_row(const QList<PushButton*>& buttons, int above);
    /// A button called `name`.`part` that leads somewhere else.
    PushButton* make_link(const QString& part);
    /// A button called `name`.`part`.
    PushButton* make_button(PushButton::Kind kind, const QString& part);

    void retranslate() override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] bool is_read_first() const override { return true; }

private:
    PushButton* back_;
    TextLabel* title_;
    TextLabel* lead_;
    NoticeBar* missing_;
    QWidget* parts_;
};

} // namespace trygg::ui
