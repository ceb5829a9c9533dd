#include "ui/pages/about_page.h"

#include "ui/pages/bullet_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/why_box.h"

#include <QVBoxLayout>

namespace trygg::ui {

AboutPage::AboutPage(const Words& words, QWidget* parent)
    : Page{words, length::kFirstStart, parent}, title_{new TextLabel{TextRole::h1}},
      is_head_{new TextLabel{TextRole::h3}}, is_{new BulletList}, is_not_head_{new TextLabel{TextRole::h3}},
      is_not_{new BulletList}, privacy_{new WhyBox}, continue_{new PushButton{PushButton::Kind::primary}}
{
    setObjectName("about");
    connect(add_back("about.back"), &PushButton::clicked, this, &AboutPage::back);
    const auto add = [this](QWidget* widget, int space) {
        column()->addSpacing(space);
        column()->addWidget(widget);
    };
    add(title_, length::kUnit);
    add(is_head_, length::kBlockGap);
    add(is_, length::kUnit);
    add(is_not_head_, length::kBlockGap);
    add(is_not_, length::kUnit);
    add(privacy_, length::kBlockGap);
    column()->addSpacing(length::kBlockGap);
    column()->addWidget(continue_, 0, Qt::AlignLeft);
    column()->addStretch();
    continue_->setObjectName("about.continue");
    continue_->set_icon(Icon::next, true);
    set_primary(continue_);
    connect(continue_, &PushButton::clicked, this, &AboutPage::next);
    AboutPage::retranslate();
}

void AboutPage::retranslate()
{
    title_->set_text(words().phrase("about/title"));
    is_head_->set_text(tr("What you get"));
    is_->set_lines(words().phrases("about/is"));
    is_not_head_->set_text(tr("What it is not"));
    is_not_->set_lines(words().phrases("about/is_not"));
    privacy_->set_words(tr("Your answers are yours."), words().phrase("about/privacy"));
    continue_->setText(tr("Continue"));
}

} // namespace trygg::ui
