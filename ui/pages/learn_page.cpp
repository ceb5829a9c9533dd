#include "ui/pages/learn_page.h"

#include "ui/pages/care_parts.h"
#include "ui/pages/learn_words.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile.h"

#include <QEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

QString row_name(const ArticleId& id) { return QStringLiteral("learn.row.") + to_qt(id.text()); }

/// A heading over a part of the page.
QWidget* headed(const QString& heading, QWidget* part)
{
    auto* whole = new QWidget;
    auto* lines = new QVBoxLayout{whole};
    lines->setContentsMargins(0, length::kSectionGap, 0, 0);
    lines->setSpacing(length::kChoiceGap);
    lines->addWidget(new TextLabel{TextRole::h2, heading});
    lines->addWidget(part);
    return whole;
}

} // namespace

LearnPage::LearnPage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, title_{new TextLabel{TextRole::h1}}, lead_{new TextLabel{TextRole::lead}},
      incomplete_{new NoticeBar{Tone::caution}}, search_{new LearnSearch}
{
    setObjectName(QStringLiteral("learn"));
    lead_->set_ink(Ink::secondary);
    column()->addWidget(title_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(lead_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(incomplete_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(search_);
    connect(search_, &LearnSearch::wanted, this, &LearnPage::search_wanted);
    connect(search_, &LearnSearch::chosen, this, &LearnPage::open);
    auto* find = new QShortcut{QKeySequence::Find, this};
    connect(find, &QShortcut::activated, search_, &LearnSearch::focus_field);
    retranslate();
}

void LearnPage::show_articles(const LearnView& view)
{
    if (view_ == view) return;
    view_ = view;
    retranslate();
}

void LearnPage::show_hits(const std::vector<LearnHit>& hits)
{
    search_->show_hits(hits);
    for (QWidget* part : std::as_const(made_)) part->setVisible(!search_->is_searching());
    chain_tabs(widget());
}

QWidget* LearnPage::first_focus() const { return findChild<QWidget*>(QStringLiteral("learn.search")); }

void LearnPage::focus_article(const ArticleId& id)
{
    if (search_->is_searching()) return search_->focus_hit(id);
    // Rows of before may not be gone yet.
    for (QWidget* row : findChildren<QWidget*>(row_name(id)))
        if (row->isVisibleTo(this)) row->setFocus(Qt::OtherFocusReason);
}

void LearnPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) emit language_changed();
}

void LearnPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Slash) search_->focus_field();
    else if (event->key() == Qt::Key_Escape && search_->is_searching()) search_->clear();
    else Page::keyPressEvent(event);
}

void LearnPage::retranslate()
{
    title_->set_text(tr("Learn", "heading of the page with the articles"));
    lead_->set_text(tr("Short texts to read in your own order. A few minutes at a time is enough."));
    incomplete_->set_words(tr("Some texts are missing"),
                           tr("A file of the program is damaged. Install the program again; your diary stays."));
    incomplete_->setVisible(view_.incomplete);
    search_->retranslate();
    write_rest();
    chain_tabs(widget());
}

void LearnPage::write_rest()
{
    remove_parts(made_);
    if (view_.tip != view_.reading) add_first(view_.tip, tr("For you now"), QStringLiteral("learn.tip"));
    add_first(view_.reading, tr("Go on reading"), QStringLiteral("learn.reading"));
    add_places();
    add_shelves();
}

void LearnPage::add(QWidget* part)
{
    part->setVisible(!search_->is_searching());
    column()->addWidget(part);
    made_ << part;
}

void LearnPage::add_first(const std::optional<ArticleId>& id, const QString& heading, const QString& name)
{
    const auto article = std::ranges::find_if(view_.articles, [&](const auto& one) { return one.id == id; });
    if (article == view_.articles.end()) return;
    auto* card = new Card{Card::Kind::tint};
    card->body()->addWidget(row_of(*article, *card, name));
    add(headed(heading, card));
}

void LearnPage::add_places()
{
    auto* tiles = new FlowRow;
    tiles->set_equal(true);
    tiles->set_columns(2);
    tiles->set_fill_height(true);
    tiles->set_gap(length::kChoiceGap, length::kChoiceGap);
    for (const content::Action action : view_.places) {
        const auto place = LearnWords::place(action);
        if (!place) continue;
        auto* tile = new Tile{place->icon, place->name, place->line};
        tile->setObjectName(QStringLiteral("learn.place_%1").arg(static_cast<int>(action)));
        connect(tile, &Tile::clicked, this, [this, action] { emit act(action); });
        tiles->add(tile, 1);
    }
    auto* part = headed(tr("Look, try and print"), tiles);
    if (tiles->findChildren<Tile*>().isEmpty()) delete part;
    else add(part);
}

QWidget* LearnPage::row_of(const content::Article& article, Card& card, const QString& name)
{
    auto* row = new ExerciseRow;
    row->setObjectName(name);
    row->set_words(to_qt(article.title), to_qt(article.summary), view_.read.contains(article.id) ? tr("Read", "of an article, past") : QString{});
    row->set_leads();
    row->set_line(card.body()->count() > 0);
    connect(row, &ExerciseRow::clicked, this, [this, id = article.id] { emit chosen(id); });
    return row;
}

void LearnPage::add_shelves()
{
    Card* card = nullptr;
    std::optional<content::Theme> theme;
    for (const content::Article& article : view_.articles) {
        if (theme != article.theme) {
            theme = article.theme;
            card = new Card;
            add(headed(LearnWords::shelf(article.theme), card));
        }
        card->body()->addWidget(row_of(article, *card, row_name(article.id)));
    }
}

void LearnPage::open(const LearnTarget& target)
{
    if (const auto* id = std::get_if<ArticleId>(&target)) emit chosen(*id);
    else if (const auto* treatment = std::get_if<content::TreatmentId>(&target)) emit show_treatment(*treatment);
    else emit act(std::get<content::Action>(target));
}

} // namespace trygg::ui
