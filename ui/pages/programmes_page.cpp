#include "ui/pages/programmes_page.h"

#include "ui/pages/care_parts.h"
#include "ui/pages/exercise_terms.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/exercise_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/still_figure.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

#include <QEvent>
#include <QVBoxLayout>

namespace trygg::ui {
namespace {

using app::TrialDoor;

} // namespace

ProgrammesPage::ProgrammesPage(const Words& words, const ExerciseFacts& facts, QWidget* parent)
    : Page{words, length::kToday, parent}, facts_{facts}, back_{add_back(QStringLiteral("programmes.back"))},
      title_{new TextLabel{TextRole::h1}}, lead_{new TextLabel{TextRole::lead}}, notice_{new NoticeBar{Tone::caution}}
{
    setObjectName(QStringLiteral("programmes"));
    lead_->set_ink(Ink::secondary);
    column()->addSpacing(length::kUnit);
    column()->addWidget(title_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(lead_);
    column()->addSpacing(length::kChoiceGap);
    column()->addWidget(notice_);
    connect(back_, &PushButton::clicked, this, &ProgrammesPage::back);
    retranslate();
}

void ProgrammesPage::show_programmes(const ProgrammesView& view)
{
    if (view_ == view) return;
    view_ = view;
    retranslate();
}

QWidget* ProgrammesPage::first_focus() const { return back_; }

void ProgrammesPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) emit language_changed();
}

void ProgrammesPage::retranslate()
{
    title_->set_text(tr("Ready-made programmes"));
    lead_->set_text(tr("Leaf through them and try one, with the lightest dose. Afterwards you choose, one exercise at a "
                       "time, what goes into your plan."));
    write_notice();
    write_offers();
    chain_tabs(widget());
}

void ProgrammesPage::write_notice()
{
    notice_->clear_actions();
    notice_->setVisible(view_.door != TrialDoor::open);
    PushButton* action = nullptr;
    switch (view_.door) {
    case TrialDoor::open: return;
    case TrialDoor::no_plan:
        return notice_->set_words(tr("First your plan"), tr("When you have a plan, you can try these beside it."));
    case TrialDoor::blocked:
        return notice_->set_words(tr("The exercises wait"),
                                  tr("They are closed until somebody in health care has examined you. What to do stands "
                                     "under Today."));
    case TrialDoor::flare:
        return notice_->set_words(tr("Not while it is flaring up"),
                                  tr("Keep to your own plan until you are back at your usual dose."));
    case TrialDoor::questions:
        notice_->set_words(tr("First a few safety questions"), tr("When they are answered, the programmes open again."));
        action = notice_->add_action(tr("Answer now"));
        connect(action, &PushButton::clicked, this, &ProgrammesPage::answer_questions);
        break;
    case TrialDoor::check_waits:
        notice_->set_words(tr("First the session before"),
                           tr("Say how you were after it. Then there is room to try something new."));
        action = notice_->add_action(tr("To Today"));
        connect(action, &PushButton::clicked, this, &ProgrammesPage::today);
        break;
    case TrialDoor::rest_day:
        notice_->set_words(tr("Today is a rest day"),
                           tr("Look around as much as you like. Try a programme on your next exercise day."));
        action = notice_->add_action(tr("To Today"));
        connect(action, &PushButton::clicked, this, &ProgrammesPage::today);
        break;
    case TrialDoor::tried:
        notice_->set_words(tr("One programme a day is enough"),
                           tr("See how you feel tomorrow before you try something new."));
        action = notice_->add_action(tr("To Today"));
        connect(action, &PushButton::clicked, this, &ProgrammesPage::today);
        break;
    case TrialDoor::under_way:
        notice_->set_words(tr("A session is under way"), tr("Finish it or leave it first."));
        action = notice_->add_action(tr("To Today"));
        connect(action, &PushButton::clicked, this, &ProgrammesPage::today);
        break;
    }
    action->setObjectName(QStringLiteral("programmes.first"));
}

void ProgrammesPage::write_offers()
{
    remove_parts(made_);
    for (const ProgrammeOffer& offer : view_.offers)
        if (offer.against.empty()) add_offer(offer);
    add_left_out();
}

void ProgrammesPage::add_offer(const ProgrammeOffer& offer)
{
    auto* card = new Card;
    card->setObjectName(QStringLiteral("programmes.card.") + to_qt(offer.programme.id.text()));
    QVBoxLayout* body = card->body();
    body->setSpacing(0);
    body->addWidget(new TextLabel{TextRole::h2, to_qt(offer.programme.name)});
    body->addSpacing(length::kHalf);
    body->addWidget(new TextLabel{TextRole::body, to_qt(offer.programme.for_whom)});
    auto* summary = new TextLabel{TextRole::body, to_qt(offer.programme.summary)};
    summary->set_ink(Ink::secondary);
    body->addSpacing(length::kHalf);
    body->addWidget(summary);
    body->addSpacing(length::kUnit * 2);
    for (const app::TrialItem& item : offer.items) add_row(card, item);
    const bool can_try = std::ranges::any_of(offer.items, [](const app::TrialItem& item) { return !item.why; });
    if (view_.door == TrialDoor::open && can_try) {
        auto* attempt = new PushButton{PushButton::Kind::secondary, tr("Try it, about %n minute(s)", nullptr, offer.minutes)};
        attempt->setObjectName(QStringLiteral("programmes.try.") + to_qt(offer.programme.id.text()));
        attempt->setAccessibleName(QStringLiteral("%1: %2").arg(to_qt(offer.programme.name), attempt->text()));
        attempt->set_icon(Icon::play);
        connect(attempt, &PushButton::clicked, this, [this, id = offer.programme.id] { emit tried(id); });
        auto* row = new FlowRow;
        row->add(attempt);
        body->addSpacing(length::kUnit * 2);
        body->addWidget(row);
    }
    auto* whole = new QWidget;
    auto* lines = new QVBoxLayout{whole};
    lines->setContentsMargins(0, length::kBlockGap, 0, 0);
    lines->addWidget(card);
    column()->addWidget(whole);
    made_ << whole;
}

void ProgrammesPage::add_row(Card* card, const app::TrialItem& item)
{
    auto* still = new StillFigure;
    if (const figure::Figure* figure = facts_.figure(item.exercise)) still->set_figure(*figure);
    auto* row = new ExerciseRow;
    row->set_thumbnail(still);
    row->set_words(words().exercise(item.exercise), item.why ? ExerciseTerms::reason(*item.why) : QString{},
                   item.why ? QString{} : facts_.dose(item.exercise, item.dose));
    row->set_line(true);
    card->body()->addWidget(row);
}

void ProgrammesPage::add_left_out()
{
    Card* card = nullptr;
    for (const ProgrammeOffer& offer : view_.offers) {
        if (offer.against.empty()) continue;
        if (!card) {
            auto* whole = new QWidget;
            auto* lines = new QVBoxLayout{whole};
            lines->setContentsMargins(0, length::kSectionGap, 0, 0);
            lines->setSpacing(length::kChoiceGap);
            lines->addWidget(new TextLabel{TextRole::h2, tr("Left out for you")});
            lines->addWidget(card = new Card);
            column()->addWidget(whole);
            made_ << whole;
        }
        auto* row = new ExerciseRow;
        row->set_words(to_qt(offer.programme.name), ExerciseTerms::avoided(offer.against), {});
        row->set_line(card->body()->count() > 0);
        card->body()->addWidget(row);
    }
}

} // namespace trygg::ui
