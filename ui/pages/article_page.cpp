#include "ui/pages/article_page.h"

#include "ui/pages/bullet_list.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/text/wording.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace trygg::ui {

ArticlePage::ArticlePage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, back_{new PushButton{PushButton::Kind::quiet_flush}},
      title_{new TextLabel{TextRole::h1}}, summary_{new TextLabel{TextRole::lead}}
{
    setObjectName(QStringLiteral("article"));
    back_->setObjectName(QStringLiteral("article.back"));
    back_->set_icon(Icon::back);
    set_back(back_);
    summary_->set_ink(Ink::secondary);
    doors_.act = [this](content::Action action) { emit act(action); };
    doors_.read = [this](const ArticleId& id) { emit read(id); };
    connect(back_, &PushButton::clicked, this, &ArticlePage::back);
    column()->addWidget(back_, 0, Qt::AlignLeft);
    column()->addSpacing(length::kUnit);
    column()->addWidget(title_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(summary_);
    retranslate();
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
    if (!view_.article) return;
    doors_.offered = view_.offered;
    const ArticleBlock builder{doors_};
    for (const content::Block& block : view_.article->blocks) {
        const bool heading = std::holds_alternative<content::Heading>(block.content);
        if (QWidget* part = builder.make(block)) add(part, heading ? length::kSectionGap : length::kChoiceGap);
    }
    add_sources();
}

void ArticlePage::add_sources()
{
    const content::Article& article = *view_.article;
    QStringList lines;
    for (const SourceId& id : article.sources)
        if (const auto source = view_.sources.find(id); source != view_.sources.end())
            lines << QStringLiteral("%1 (%2): %3")
                         .arg(to_qt(source->second.author), QString::number(source->second.year), to_qt(source->second.title));
    if (!lines.isEmpty()) {
        add(new TextLabel{TextRole::h3, tr("Sources")}, length::kSectionGap);
        auto* list = new BulletList;
        list->set_lines(lines);
        add(list, length::kUnit);
    }
    auto* reviewed = new TextLabel{TextRole::small, tr("Checked on %1.").arg(Wording{words()}.day_in_sentence(article.reviewed) +
                                                                            QStringLiteral(" %1").arg(static_cast<int>(article.reviewed.year())))};
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
