#include "ui/pages/article_page.h"

#include "ui/pages/article_sources.h"
#include "ui/pages/bullet_list.h"
#include "ui/pages/learn_words.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace trygg::ui {

ArticlePage::ArticlePage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, back_{new PushButton{PushButton::Kind::quiet_flush}},
      print_{new PushButton{PushButton::Kind::quiet}}, shelf_{new TextLabel{TextRole::small}},
      title_{new TextLabel{TextRole::h1}}, summary_{new TextLabel{TextRole::lead}}
{
    setObjectName(QStringLiteral("article"));
    doors_.act = [this](content::Action action) { emit act(action); };
    doors_.read = [this](const ArticleId& id) { emit read(id); };
    build_head();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticlePage::look_for_end);
    retranslate();
}

void ArticlePage::build_head()
{
    back_->setObjectName(QStringLiteral("article.back"));
    back_->set_icon(Icon::back);
    set_back(back_);
    print_->setObjectName(QStringLiteral("article.print"));
    print_->set_icon(Icon::print);
    shelf_->set_ink(Ink::secondary);
    summary_->set_ink(Ink::secondary);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back_);
    buttons->addStretch(1);
    buttons->addWidget(print_);
    column()->addLayout(buttons);
    column()->addSpacing(length::kUnit);
    column()->addWidget(shelf_);
    column()->addSpacing(length::kHalf);
    column()->addWidget(title_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(summary_);
    connect(back_, &PushButton::clicked, this, &ArticlePage::back);
    connect(print_, &PushButton::clicked, this, [this] {
        if (view_.article) emit print();
    });
}

void ArticlePage::show_article(const ArticleView& view)
{
    if (view_ == view) return;
    view_ = view;
    retranslate();
}

QWidget* ArticlePage::first_focus() const { return back_; }

void ArticlePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) emit language_changed();
}

void ArticlePage::retranslate()
{
    back_->setText(tr("Back"));
    print_->setText(tr("Print"));
    shelf_->set_text(view_.article ? tr("%1, %2", "a shelf of articles, and how long one takes to read")
                                         .arg(LearnWords::shelf(view_.article->theme), LearnWords::reading_time(*view_.article))
                                   : QString{});
    title_->set_text(view_.article ? to_qt(view_.article->title) : QString{});
    summary_->set_text(view_.article ? to_qt(view_.article->summary) : QString{});
    write_blocks();
    chain_tabs(widget());
}

void ArticlePage::write_blocks()
{
    for (QWidget* part : made_) {
        column()->removeWidget(part);
        delete part;
    }
    made_.clear();
    end_ = nullptr;
    if (!view_.article) return;
    const ArticleBlock builder{doors_};
    for (const content::Block& block : view_.article->blocks) {
        const bool heading = std::holds_alternative<content::Heading>(block.content);
        if (QWidget* part = builder.make(block)) add(part, heading ? length::kSectionGap : length::kChoiceGap);
    }
    add_end();
    add_sources();
}

void ArticlePage::add_end()
{
    finish_ = new PushButton{PushButton::Kind::quiet_flush, tr("I have read this")};
    finish_->setObjectName(QStringLiteral("article.finish"));
    finish_->set_icon(Icon::check);
    finished_ = new TextLabel{TextRole::small, tr("You have read this.")};
    finished_->set_ink(Ink::secondary);
    connect(finish_, &PushButton::clicked, this, [this] {
        // The button goes: the keyboard must stand somewhere, and nothing may scroll for it.
        leave_in_place(back_);
        back_->setFocus(Qt::OtherFocusReason);
        finish();
    });
    end_ = new QWidget;
    auto* lines = new QVBoxLayout{end_};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(finish_, 0, Qt::AlignLeft);
    lines->addWidget(finished_);
    add(end_, length::kBlockGap);
    show_end();
}

void ArticlePage::show_end()
{
    finish_->setVisible(!view_.read);
    finished_->setVisible(view_.read);
}

void ArticlePage::look_for_end(int scrolled)
{
    // What is seen without scrolling may not have been read yet; and the page before this one may scroll away.
    if (scrolled <= 0 || !end_ || view_.read || !isVisible()) return;
    if (end_->mapTo(widget(), QPoint{}).y() <= scrolled + viewport()->height() && !finish_->hasFocus()) finish();
}

void ArticlePage::finish()
{
    if (view_.read || !view_.article) return;
    view_.read = true;
    show_end();
    emit finished(view_.article->id);
}

void ArticlePage::add_sources()
{
    const content::Article& article = *view_.article;
    if (const QStringList lines = ArticleSources::lines(article.sources, view_.sources); !lines.isEmpty()) {
        add(new TextLabel{TextRole::h3, ArticleSources::heading()}, length::kSectionGap);
        auto* list = new BulletList;
        list->set_lines(lines);
        add(list, length::kUnit);
    }
    auto* reviewed = new TextLabel{TextRole::small, ArticleSources::checked(article.reviewed, article.read_by, words())};
    reviewed->set_ink(Ink::secondary);
    add(reviewed, length::kBlockGap);
}

void ArticlePage::add(QWidget* part, int above)
{
    auto* whole = new QWidget;
    auto* lines = new QVBoxLayout{whole};
    lines->setContentsMargins(0, above, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(part);
    column()->addWidget(whole);
    made_ << whole;
}

} // namespace trygg::ui
