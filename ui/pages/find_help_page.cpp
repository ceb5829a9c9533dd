#include "ui/pages/find_help_page.h"

#include "ui/pages/article_block.h"
#include "ui/pages/care_parts.h"
#include "ui/pages/contact_list.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

QWidget* help_column(int gap)
{
    auto* whole = new QWidget;
    auto* lines = new QVBoxLayout{whole};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(gap);
    return whole;
}

} // namespace

FindHelpPage::FindHelpPage(const Words& words, QWidget* parent)
    : GuidePage{words, QStringLiteral("find_help"), parent}, country_{make_link(QStringLiteral("country"))},
      urgent_{new NoticeBar{Tone::caution}}, help_now_{}, numbers_head_{}, numbers_{new ContactList{words}},
      checked_{help_column(0)}, helpers_head_{}, helpers_{new Card}, referral_head_{},
      referral_{help_column(length::kChoiceGap)}, prepare_head_{}, bring_{new TextLabel}, prepare_{help_column(length::kChoiceGap)},
      questions_{make_button(PushButton::Kind::secondary, QStringLiteral("questions"))},
      work_{make_button(PushButton::Kind::secondary, QStringLiteral("work"))}, more_{make_link(QStringLiteral("more"))}
{
    build();
    connect(country_, &PushButton::clicked, this, &FindHelpPage::settings);
    connect(help_now_, &PushButton::clicked, this, [this] { emit act(content::Action::help_now); });
    connect(questions_, &PushButton::clicked, this, [this] { emit act(content::Action::print_questions); });
    connect(work_, &PushButton::clicked, this, [this] { emit act(content::Action::print_work); });
    connect(more_, &PushButton::clicked, this, [this] { emit read(ArticleId{"find_help"}); });
    FindHelpPage::retranslate();
}

void FindHelpPage::build()
{
    urgent_->set_icon(Icon::warn);
    help_now_ = urgent_->add_action({});
    help_now_->setObjectName(QStringLiteral("find_help.help_now"));
    helpers_->body()->setSpacing(length::kChoiceGap);
    add_row({country_}, 0);
    add(urgent_, length::kUnit);
    numbers_head_ = add_heading();
    add(numbers_, length::kChoiceGap);
    add(checked_, 0);
    helpers_head_ = add_heading();
    add(helpers_, length::kChoiceGap);
    referral_head_ = add_heading();
    add(referral_, length::kChoiceGap);
    prepare_head_ = add_heading();
    add(bring_, length::kChoiceGap);
    add(prepare_, length::kHalf);
    add_row({questions_, work_}, length::kBlockGap);
    add_row({more_}, length::kUnit);
}

void FindHelpPage::show_help(const FindHelpView& view)
{
    if (view_ == view) return;
    view_ = view;
    retranslate();
}

QString FindHelpPage::country_words() const
{
    switch (view_->country) {
    case Country::sweden: return tr("This is how it works in Sweden.");
    case Country::norway: return tr("This is how it works in Norway.");
    case Country::denmark: return tr("This is how it works in Denmark.");
    }
    return {};
}

void FindHelpPage::add_helper(const content::Helper& helper)
{
    const content::TextBook& book = words().book();
    const std::string path = "contacts/helpers/" + helper.id;
    if (helpers_->body()->count() > 0) helpers_->body()->addWidget(new Hairline);
    auto* part = help_column(length::kHalf);
    part->layout()->addWidget(new TextLabel{TextRole::h3, to_qt(book.phrase(path + "/name"))});
    part->layout()->addWidget(new TextLabel{TextRole::body, to_qt(book.phrase(path + "/does"))});
    if (std::ranges::find(helper.access, view_->country) != helper.access.end()) {
        const std::string access = "contacts/" + helper.id + "_access/" + std::string{code(view_->country)};
        auto* label = new TextLabel{TextRole::body, to_qt(book.phrase(access))};
        label->set_ink(Ink::secondary);
        part->layout()->addWidget(label);
    }
    helpers_->body()->addWidget(part);
}

void FindHelpPage::write_helpers()
{
    qDeleteAll(helpers_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (const content::Helper& helper : view_->helpers)
        if (std::ranges::find(helper.countries, view_->country) != helper.countries.end()) add_helper(helper);
}

void FindHelpPage::write_blocks(QWidget* whole, const std::vector<content::Block>& blocks)
{
    qDeleteAll(whole->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    const ArticleBlock::Doors none{};
    for (const content::Block& block : blocks)
        if (QWidget* part = ArticleBlock{none}.make(block)) whole->layout()->addWidget(part);
}

void FindHelpPage::retranslate()
{
    GuidePage::retranslate();
    country_->setText(tr("Choose another country"));
    urgent_->set_words(tr("Is it urgent, or has something new happened?"), tr("Then do not look for the right clinic first."));
    help_now_->setText(tr("Help now"));
    numbers_head_->set_text(tr("Numbers to call"));
    helpers_head_->set_text(tr("Who does what"));
    referral_head_->set_text(tr("Good to know"));
    prepare_head_->set_text(tr("Before you go"));
    bring_->set_text(tr("Take along:"));
    questions_->setText(tr("My questions for the clinic"));
    work_->setText(tr("My proposal for adapted work"));
    more_->setText(tr("Read: finding the right help"));
    if (!view_) return set_head(tr("Find help"), {});
    set_head(tr("Find help"), country_words());
    numbers_->show_contacts(view_->contacts);
    numbers_->retranslate();
    remove_parts(made_);
    CareParts{words(), qobject_cast<QVBoxLayout*>(checked_->layout()), made_}.checked_on(view_->contacts);
    write_helpers();
    write_blocks(referral_, view_->referral);
    write_blocks(prepare_, view_->prepare);
    chain_tabs(widget());
}

} // namespace trygg::ui
