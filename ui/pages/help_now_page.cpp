#include "ui/pages/help_now_page.h"

#include "ui/pages/bullet_list.h"
#include "ui/pages/contact_list.h"
#include "ui/pages/flare_words.h"
#include "ui/pages/help_worried.h"
#include "ui/pages/inline_confirm.h"
#include "ui/pages/tab_chain.h"
#include "ui/text/convert.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/numeral_block.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trygg::ui {
namespace {

bool is_emergency(const content::Contact& contact) { return contact.role == content::ContactRole::emergency; }

} // namespace

HelpNowPage::HelpNowPage(const Words& words, QWidget* parent)
    : Page{words, length::kReading, parent}, title_{new TextLabel{TextRole::h1}}, emergency_{new NumeralBlock},
      blocked_{new NoticeBar{Tone::caution}}, new_{make_way(QStringLiteral("help.new"), PushButton::Kind::primary)},
      flare_{make_way(QStringLiteral("help.flare"), PushButton::Kind::secondary)},
      worried_{make_way(QStringLiteral("help.worried"), PushButton::Kind::secondary)},
      own_plan_{new FlareWords}, write_plan_{new PushButton{PushButton::Kind::quiet_flush}},
      breathe_{new PushButton{PushButton::Kind::secondary}}, cool_{new PushButton{PushButton::Kind::secondary}},
      flare_more_{new InlineConfirm{QStringLiteral("help.flare_plan")}}, flare_steps_{new BulletList},
      moves_{new HelpMoves}, worried_more_{new HelpWorried{words}}, numbers_title_{new TextLabel{TextRole::h2}},
      numbers_{new ContactList{words}}, past_{new PushButton{PushButton::Kind::quiet_flush}}
{
    setObjectName(QStringLiteral("help"));
    build();
    connect_parts();
    retranslate();
}

QStringList HelpNowPage::tab_order()
{
    return {QStringLiteral("help.new"), QStringLiteral("help.flare"), QStringLiteral("help.breathing"), QStringLiteral("help.heat_cold"),
            QStringLiteral("help.own_plan"), QStringLiteral("help.move.get_up"), QStringLiteral("help.move.turn_in_bed"),
            QStringLiteral("help.move.sit_down"), QStringLiteral("help.move.lift_floor"), QStringLiteral("help.worried"),
            QStringLiteral("help.past")};
}

HelpNowPage::Way HelpNowPage::make_way(const QString& name, PushButton::Kind kind)
{
    auto* card = new Card;
    auto* text = new QWidget;
    auto* lines = new QVBoxLayout{text};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(length::kHalf);
    const Way way{card, new TextLabel{TextRole::h2}, new TextLabel, new PushButton{kind}};
    way.text->set_ink(Ink::secondary);
    way.button->setObjectName(name);
    lines->addWidget(way.title);
    lines->addWidget(way.text);
    auto* row = new FlowRow;
    row->set_gap(length::kSectionGap);
    row->add(text, 1);
    row->add(way.button);
    card->body()->setSpacing(length::kBlockGap);
    card->body()->addWidget(row);
    return way;
}

void HelpNowPage::build()
{
    column()->setSpacing(length::kBlockGap);
    flare_more_->content()->addWidget(flare_steps_);
    flare_more_->confirm_button()->set_kind(PushButton::Kind::secondary);
    write_plan_->setObjectName(QStringLiteral("help.own_plan"));
    write_plan_->set_icon(Icon::right, true);
    auto* flare_body = static_cast<Card*>(flare_.part)->body();
    flare_body->addWidget(own_plan_);
    flare_body->addWidget(flare_more_);
    add_practices(flare_body);
    flare_body->addWidget(write_plan_, 0, Qt::AlignLeft);
    static_cast<Card*>(worried_.part)->body()->addWidget(worried_more_);
    flare_more_->hide();
    worried_more_->hide();
    for (QWidget* part : QList<QWidget*>{title_, emergency_, blocked_, new_.part, flare_.part, moves_, worried_.part,
                                         numbers_title_, numbers_})
        column()->addWidget(part);
    past_->setObjectName(QStringLiteral("help.past"));
    past_->set_icon(Icon::clock);
    column()->addWidget(past_, 0, Qt::AlignLeft);
    set_primary(new_.button);
}

void HelpNowPage::add_practices(QVBoxLayout* flare)
{
    breathe_->setObjectName(QStringLiteral("help.breathing"));
    cool_->setObjectName(QStringLiteral("help.heat_cold"));
    cool_->set_icon(Icon::clock);
    auto* row = new FlowRow;
    row->add(breathe_);
    row->add(cool_);
    flare->addWidget(row);
    connect(breathe_, &PushButton::clicked, this, [this] { emit practice(content::Action::breathing); });
    connect(cool_, &PushButton::clicked, this, [this] { emit practice(content::Action::heat_cold); });
}

void HelpNowPage::connect_parts()
{
    connect(new_.button, &PushButton::clicked, this, &HelpNowPage::something_new);
    connect(flare_.button, &PushButton::clicked, this, [this] { open_flare(flare_more_->isHidden()); });
    connect(worried_.button, &PushButton::clicked, this, [this] { open_worried(worried_more_->isHidden()); });
    connect(write_plan_, &PushButton::clicked, this, &HelpNowPage::flare_plan);
    connect(moves_, &HelpMoves::chosen, this, &HelpNowPage::show_move);
    connect(past_, &PushButton::clicked, this, &HelpNowPage::past_triages);
    connect(flare_more_, &InlineConfirm::confirmed, this, &HelpNowPage::flare);
    connect(flare_more_, &InlineConfirm::cancelled, this, [this] {
        open_flare(false);
        flare_.button->setFocus(Qt::OtherFocusReason);
    });
}

void HelpNowPage::show_help(const HelpView& view)
{
    if (view_ == view) return;
    view_ = view;
    flare_more_->hide();
    worried_more_->hide();
    retranslate();
}

QWidget* HelpNowPage::first_focus() const { return new_.button; }

void HelpNowPage::open_flare(bool open)
{
    flare_more_->setVisible(open);
    set_back(open ? flare_more_->cancel_button() : nullptr);
    write_flare();
    if (open) flare_more_->confirm_button()->setFocus(Qt::OtherFocusReason);
}

void HelpNowPage::open_worried(bool open)
{
    worried_more_->setVisible(open);
    worried_.button->setText(open ? tr("Close") : tr("What is dangerous?"));
}

void HelpNowPage::retranslate()
{
    title_->set_text(tr("Help now"));
    blocked_->set_words(tr("What you were told still holds"),
                        tr("Your last answers mean that somebody in health care should examine you. Whom to call "
                           "stands under Today. If it gets worse, call the number here."));
    new_.title->set_text(tr("Something new has happened"));
    new_.text->set_text(tr("Numbness, weakness, trouble with urine or stool, fever, an accident, or pain that is "
                           "quite different from before. A few questions tell you what to do."));
    new_.button->setText(tr("Answer the questions"));
    flare_.title->set_text(tr("It is flaring up"));
    breathe_->setText(tr("Calm breathing"));
    cool_->setText(tr("Heat or cold with a timer"));
    worried_.title->set_text(tr("I am worried"));
    worried_.text->set_text(tr("What is dangerous, and what usually is not."));
    open_worried(!worried_more_->isHidden());
    numbers_title_->set_text(tr("Numbers to call"));
    past_->setText(tr("My earlier answers to the safety questions"));
    past_->setVisible(view_ && view_->has_triages);
    moves_->retranslate();
    moves_->show_moves(view_ ? view_->moves : std::vector<HelpMove>{});
    worried_more_->retranslate();
    write_flare();
    write_numbers();
    chain_tabs(widget());
}

void HelpNowPage::write_flare()
{
    write_own_plan();
    const bool offered = view_ && view_->has_plan && !view_->blocked;
    flare_.part->setVisible(offered);
    blocked_->setVisible(view_ && view_->blocked);
    flare_.button->setText(flare_more_->isHidden() ? tr("What to do") : tr("Close"));
    if (view_ && view_->flare_day)
        flare_.text->set_text(tr("Your plan is on day %1 of 6 on the way back. Has it become worse again, you can begin anew.")
                                  .arg(*view_->flare_day));
    else
        flare_.text->set_text(tr("Much more pain than usual for a day or more, without anything new. "
                                 "It happens to most people, and it usually passes."));
    flare_more_->set_words(tr("This is what the plan does"), {}, tr("It is flaring up: answer the questions"),
                           tr("Not now"));
    flare_steps_->set_lines({tr("First a few safety questions, to be sure that it is nothing else."),
                             tr("Then half of every dose for three days, and three quarters for three days."),
                             tr("After that you are back where you were. Nothing is lost."),
                             tr("Until then: move a little and often, and rest in the position that eases most.")});
}

/// The person's own words come first: while the plan is on the way back, and where it is asked what to do.
void HelpNowPage::write_own_plan()
{
    const bool written = view_ && FlareWords::has_words(view_->flare_plan);
    own_plan_->show_plan(view_ ? view_->flare_plan : diary::Draft{});
    own_plan_->setVisible(written && (view_->flare_day || !flare_more_->isHidden()));
    write_plan_->setText(written ? tr("Change my own plan") : tr("Write my own plan for a flare-up"));
}

void HelpNowPage::write_numbers()
{
    if (!view_) return;
    std::vector<content::Contact> others;
    std::ranges::remove_copy_if(view_->contacts, std::back_inserter(others), is_emergency);
    const auto emergency = std::ranges::find_if(view_->contacts, is_emergency);
    emergency_->setVisible(emergency != view_->contacts.end());
    if (emergency != view_->contacts.end())
        emergency_->set_words(to_qt(emergency->number), to_qt(words_on(words(), *emergency).when));
    numbers_->show_contacts(others);
    numbers_->retranslate();
    numbers_->setVisible(!others.empty());
    numbers_title_->setVisible(!others.empty());
}

} // namespace trygg::ui
