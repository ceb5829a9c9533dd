#include "ui/pages/learn_page.h"

#include "ui/pages/care_parts.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

QString row_name(const ArticleId& id) { return QStringLiteral("learn.row.") + to_qt(id.text()); }

} // namespace

LearnPage::LearnPage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, title_{new TextLabel{TextRole::h1}}, lead_{new TextLabel{TextRole::lead}},
      incomplete_{new NoticeBar{Tone::caution}}
{
    setObjectName(QStringLiteral("learn"));
    lead_->set_ink(Ink::secondary);
    column()->addWidget(title_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(lead_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(incomplete_);
    retranslate();
}

void LearnPage::show_articles(const LearnView& view)
{
    if (view_ == view) return;
    view_ = view;
    retranslate();
}

QWidget* LearnPage::first_focus() const
{
    return view_.articles.empty() ? nullptr : findChild<QWidget*>(row_name(view_.articles.front().id));
}

void LearnPage::focus_article(const ArticleId& id)
{
    if (auto* row = findChild<QWidget*>(row_name(id))) row->setFocus(Qt::OtherFocusReason);
}

void LearnPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) emit language_changed();
}

void LearnPage::retranslate()
{
    title_->set_text(tr("Learn", "heading of the page with the articles"));
    lead_->set_text(tr("Short texts to read in your own order. A few minutes at a time is enough."));
    incomplete_->set_words(tr("Some texts are missing"),
                           tr("A file of the program is damaged. Install the program again; your diary stays."));
    incomplete_->setVisible(view_.incomplete);
    write_shelves();
    chain_tabs(widget());
}

void LearnPage::write_shelves()
{
    const auto heading = [](content::Theme theme) {
        switch (theme) {
        case content::Theme::understand: return tr("Understand your back");
        case content::Theme::sciatica: return tr("About sciatica");
        case content::Theme::decide: return tr("Scans, treatment and work");
        case content::Theme::practise: return tr("What you can do yourself");
        }
        return QString{};
    };
    remove_parts(made_);
    Card* card = nullptr;
    std::optional<content::Theme> theme;
    for (const content::Article& article : view_.articles) {
        if (theme != article.theme) {
            theme = article.theme;
            auto* title = new TextLabel{TextRole::h2, heading(article.theme)};
            card = new Card;
            auto* part = new QWidget;
            auto* lines = new QVBoxLayout{part};
            lines->setContentsMargins(0, length::kSectionGap, 0, 0);
            lines->setSpacing(length::kChoiceGap);
            lines->addWidget(title);
            lines->addWidget(card);
            column()->addWidget(part);
            made_ << part;
        }
        auto* row = new ExerciseRow;
        row->setObjectName(row_name(article.id));
        row->set_words(to_qt(article.title), to_qt(article.summary), {});
        row->set_leads();
        row->set_line(card->body()->count() > 0);
        card->body()->addWidget(row);
        connect(row, &ExerciseRow::clicked, this, [this, id = article.id] { emit chosen(id); });
    }
}

} // namespace trygg::ui
