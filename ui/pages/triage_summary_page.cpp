#include "ui/pages/triage_summary_page.h"

#include "ui/pages/answer_words.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

constexpr int kSummaryPadding = 16;

/// What was asked and answered, one above the other.
QWidget* words_of_row(const QString& topic, const QString& answer)
{
    auto* words = new QWidget;
    auto* layout = new QVBoxLayout{words};
    layout->setContentsMargins(0, length::kHalf, 0, length::kHalf);
    layout->setSpacing(0);
    auto* asked = new TextLabel{TextRole::small, topic};
    asked->set_ink(Ink::secondary);
    layout->addWidget(asked);
    layout->addWidget(new TextLabel{TextRole::body_bold, answer});
    return words;
}

} // namespace

TriageSummaryPage::TriageSummaryPage(const Words& words, QWidget* parent)
    : Page{words, length::kQuestion, parent}, heading_{nullptr}, lead_{nullptr},
      confirm_{new PushButton{PushButton::Kind::primary}}, cards_layout_{new QVBoxLayout}
{
    setObjectName(QStringLiteral("summary"));
    PushButton* go_back = add_back(QStringLiteral("summary.back"));
    heading_ = new TextLabel{TextRole::h1};
    lead_ = new TextLabel{TextRole::lead};
    lead_->set_ink(Ink::secondary);
    confirm_->setObjectName(QStringLiteral("summary.confirm"));
    confirm_->set_size(PushButton::Size::large);
    confirm_->set_icon(Icon::next, true);
    set_primary(confirm_);
    auto* buttons = new FlowRow;
    buttons->add(confirm_);
    cards_layout_->setSpacing(length::kUnit);
    column()->addSpacing(length::kBlockGap);
    column()->addWidget(heading_);
    column()->addSpacing(length::kTitleToLead);
    column()->addWidget(lead_);
    column()->addSpacing(length::kBlockGap);
    column()->addWidget(buttons);
    column()->addSpacing(length::kSectionGap);
    column()->addLayout(cards_layout_);
    connect(go_back, &QAbstractButton::clicked, this, &TriageSummaryPage::back);
    connect(confirm_, &QAbstractButton::clicked, this, &TriageSummaryPage::confirm);
    retranslate();
}

void TriageSummaryPage::show_summary(const std::vector<AskedAnswer>& answers)
{
    answers_ = answers;
    retranslate();
    to_top();
}

void TriageSummaryPage::write_rows()
{
    for (QWidget* old : std::as_const(parts_)) {
        old->hide();
        old->deleteLater();
    }
    parts_.clear();
    const AnswerWords texts{words()};
    const char* const groups[]{"groups/part1", "groups/part2", "groups/wellbeing"};
    int part = 0;
    Card* card = nullptr;
    for (const AskedAnswer& asked : answers_) {
        if (!card || asked.question.part != part) {
            part = std::clamp(asked.question.part, 1, 3);
            auto* head = new TextLabel{TextRole::h3, words().phrase(groups[part - 1])};
            card = new Card;
            card->set_padding(kSummaryPadding);
            card->body()->setSpacing(0);
            cards_layout_->addWidget(head);
            cards_layout_->addWidget(card);
            cards_layout_->addSpacing(kSummaryPadding);
            parts_ << head << card;
        } else {
            card->body()->addWidget(new Hairline);
        }
        auto* button = new PushButton{PushButton::Kind::quiet, tr("Change")};
        button->setObjectName(QStringLiteral("summary.change.") + to_qt(asked.question.id.text()));
        button->setAccessibleName(tr("Change: %1, %2").arg(texts.topic(asked), texts.answer(asked)));
        connect(button, &QAbstractButton::clicked, this, [this, id = asked.question.id] { emit change(id); });
        auto* row = new QHBoxLayout;
        row->addWidget(words_of_row(texts.topic(asked), texts.answer(asked)), 1);
        row->addWidget(button, 0, Qt::AlignVCenter);
        card->body()->addLayout(row);
    }
    chain_tabs(widget());
}

void TriageSummaryPage::retranslate()
{
    heading_->set_text(tr("Are your answers right?"));
    lead_->set_text(tr("Look through them once. You can change any of them. Then you see the result."));
    confirm_->setText(tr("Yes, show the result"));
    write_rows();
}

} // namespace trygg::ui
