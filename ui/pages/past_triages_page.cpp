#include "ui/pages/past_triages_page.h"

#include "ui/pages/answer_words.h"
#include "ui/pages/care_parts.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

constexpr int kCardPadding = 20;

} // namespace

PastTriagesPage::PastTriagesPage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, back_{add_back(QStringLiteral("past.back"))},
      heading_{new TextLabel{TextRole::h1}}, lead_{new TextLabel{TextRole::lead}}, cards_layout_{new QVBoxLayout}
{
    setObjectName(QStringLiteral("past"));
    lead_->set_ink(Ink::secondary);
    cards_layout_->setSpacing(length::kBlockGap);
    column()->addSpacing(length::kBlockGap);
    column()->addWidget(heading_);
    column()->addSpacing(length::kTitleToLead);
    column()->addWidget(lead_);
    column()->addSpacing(length::kBlockGap);
    column()->addLayout(cards_layout_);
    connect(back_, &QAbstractButton::clicked, this, &PastTriagesPage::back);
    retranslate();
}

void PastTriagesPage::show_past(const std::vector<CareResult>& results)
{
    results_ = results;
    retranslate();
}

QWidget* PastTriagesPage::first_focus() const { return back_; }

void PastTriagesPage::write_results()
{
    remove_parts(cards_);
    int place = 0;
    for (const CareResult& result : results_) {
        cards_ << card_of(result, place++);
        cards_layout_->addWidget(cards_.back());
    }
}

QWidget* PastTriagesPage::card_of(const CareResult& result, int place)
{
    const content::LevelWords& level = words().book().levels.at(std::string{content::id_of(result.verdict.level)});
    const QString when = when_answered(result, words());
    auto* card = new Card;
    card->set_padding(kCardPadding);
    card->body()->setSpacing(length::kHalf);
    const bool is_short = result.form == triage::Form::short_form;
    auto* small = new TextLabel{TextRole::small, is_short ? tr("%1. The short questions.").arg(when)
                                                          : tr("%1. All the questions.").arg(when)};
    small->set_ink(Ink::secondary);
    card->body()->addWidget(small);
    card->body()->addWidget(new TextLabel{TextRole::h2, to_qt(level.title)});
    QList<QWidget*> inside;
    CareParts parts{words(), card->body(), inside};
    const QStringList reasons = AnswerWords{words()}.reasons(result.verdict.deciding);
    if (!reasons.isEmpty()) parts.bullets(reasons);
    auto* print_button = new PushButton{PushButton::Kind::secondary, tr("Print")};
    print_button->setObjectName(QStringLiteral("past.print_%1").arg(place));
    print_button->setAccessibleName(tr("Print: %1, %2").arg(when, to_qt(level.title)));
    print_button->set_icon(Icon::print);
    connect(print_button, &QAbstractButton::clicked, this, [this, result] { emit print(note_on(result, words())); });
    auto* buttons = new FlowRow;
    buttons->add(print_button);
    card->body()->addSpacing(length::kUnit);
    card->body()->addWidget(buttons);
    return card;
}

void PastTriagesPage::retranslate()
{
    heading_->set_text(tr("Your earlier answers"));
    lead_->set_text(tr("What the safety questions came to, newest first. Only this computer has them."));
    write_results();
    chain_tabs(widget());
}

} // namespace trygg::ui
