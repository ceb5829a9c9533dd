#include "support/gallery_scenes.h"

#include "support/gallery_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_form_picker.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/okay_check.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/timer_ring.h"
#include "ui/widgets/week_dots.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <tuple>

namespace trygg::ui {
namespace {

using Kind = PushButton::Kind;

WeekDots* week()
{
    using State = WeekDot::State;
    auto* made = new WeekDots;
    made->set_week({{"M", State::done}, {"T", State::rest}, {"O", State::done}, {"T", State::done},
                    {"F", State::rest}, {"L", State::done}, {"S", State::empty, true}},
                   QStringLiteral("6 av 7 dagar enligt plan. Vila räknas."));
    made->set_right_aligned(true);
    return made;
}

} // namespace

QWidget* today()
{
    auto* page = new PageScroll{length::kToday};
    auto* column = page->column();
    auto* greeting = new QWidget;
    auto* words = new QVBoxLayout{greeting};
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(label(TextRole::small, "Söndag 22 november", Ink::secondary));
    words->addWidget(label(TextRole::h1, "God morgon"));
    words->addStretch(1);
    auto* head = new FlowRow;
    head->add(greeting, 1);
    head->add(week());
    head->set_fill_height(true);
    column->addWidget(head);
    column->addSpacing(length::kBlockGap);
    auto* notice = new NoticeBar;
    notice->set_icon(Icon::clock);
    notice->set_words(QStringLiteral("Är jag okej senare?"),
                      QStringLiteral("En minut om hur det gick efter gårdagens pass. Svaret styr dosen."));
    notice->add_action(QStringLiteral("Svara"));
    column->addWidget(notice);
    column->addSpacing(length::kBlockGap);
    auto* form = new DayFormPicker;
    form->set_words(QStringLiteral("Hur är dagen?"), QStringLiteral("Bra dag"),
                    QStringLiteral("Vanlig dag"), QStringLiteral("Dålig dag"));
    form->set_chosen(DayForm::ordinary);
    auto* day = new FlowRow;
    day->add(label(TextRole::h3, "Hur är dagen?"), 1);
    day->add(form);
    column->addWidget(day);
    column->addSpacing(length::kBlockGap);
    auto* card = new Card;
    auto* session = new QWidget;
    auto* title = new QVBoxLayout{session};
    title->setContentsMargins(0, 0, 0, 0);
    title->setSpacing(0);
    title->addWidget(label(TextRole::h2, "Dagens pass"));
    title->addWidget(label(TextRole::small, "4 övningar, ungefär 14 minuter", Ink::secondary));
    auto* top = new FlowRow;
    top->add(session, 1);
    top->add(large(Kind::primary, "Starta passet", Icon::play));
    card->body()->addWidget(top);
    card->body()->addSpacing(length::kUnit);
    for (auto* made : {exercise("Uppresning på mage", "Som förra gången: två bra pass till, sedan mer.", "8 gånger"),
                       exercise("Fyrfota: arm och ben", "En mer än sist. Det gick bra två gånger i rad.", "2 × 6 gånger"),
                       exercise("Sidoplanka på knä", "Lättare idag, för att du sa nej i onsdags.", "Håll 8 s × 3")}) {
        auto* figure = new Card{Card::Kind::sunken};
        made->set_thumbnail(figure);
        card->body()->addWidget(made);
    }
    column->addWidget(card);
    return page;
}

QWidget* session()
{
    auto* page = new PageScroll{length::kSession};
    auto* column = page->column();
    auto* head = new FlowRow;
    auto* bar = new SegmentBar;
    bar->set_progress(2.6, 4, QStringLiteral("Övning 3 av 4"));
    head->add(label(TextRole::body_bold, "Övning 3 av 4"));
    head->add(bar, 1);
    head->add(normal(Kind::quiet, "Ljud av", Icon::sound));
    head->add(normal(Kind::quiet, "Avsluta passet", Icon::stop));
    column->addWidget(head);
    column->addSpacing(length::kBlockGap);
    auto* card = new Card;
    card->body()->addWidget(label(TextRole::h2, "Sidoplanka på knä"));
    card->body()->addWidget(label(TextRole::small, "Håll 8 sekunder, 3 gånger på varje sida", Ink::secondary));
    card->body()->addSpacing(length::kSectionGap);
    auto* ring = new TimerRing;
    ring->set_state({0.62, QStringLiteral("3 s"), QStringLiteral("kvar att hålla"), 3, 1, QStringLiteral("2 av 3, vänster sida")});
    card->body()->addWidget(ring);
    auto* okay_card = new Card;
    okay_card->body()->addWidget(label(TextRole::small, "Sidoplanka på knä, klar", Ink::secondary));
    okay_card->body()->addWidget(label(TextRole::h1, "Är jag okej nu?"));
    okay_card->body()->addSpacing(length::kChoiceGap);
    auto* okay = new OkayCheck;
    okay->set_words({QStringLiteral("Är jag okej nu?"), QStringLiteral("Ja, jag är okej"),
                     QStringLiteral("Ont kan kännas, och är ändå okej"), QStringLiteral("Nej"),
                     QStringLiteral("Nästa gång gör vi den lättare"), QStringLiteral("Vad betyder okej?"),
                     QStringLiteral("Att du kan stå ut med det som känns, och är lugn för att övningen inte skadar dig.")});
    okay_card->body()->addWidget(okay);
    okay_card->body()->addStretch(1);
    auto* cards = new FlowRow;
    cards->set_gap(length::kSectionGap);
    cards->set_equal(true);
    cards->add(card);
    cards->add(okay_card);
    column->addWidget(cards);
    column->addSpacing(length::kBlockGap);
    auto* steps = new StepList{StepList::Kind::columns};
    steps->set_steps({QStringLiteral("Ligg på sidan, armbågen under axeln."), QStringLiteral("Lyft höften tills kroppen är rak."),
                      QStringLiteral("Andas lugnt. Sänk när tiden är slut.")});
    column->addWidget(steps);
    column->addSpacing(length::kBlockGap);
    column->addWidget(row({large(Kind::primary, "Pausa", Icon::pause), large(Kind::secondary, "Lättare", Icon::easier),
                           large(Kind::quiet, "Hoppa över", Icon::skip)}));
    return page;
}

QWidget* plan()
{
    auto* page = new PageScroll{length::kToday};
    auto* column = page->column();
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout{words};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(label(TextRole::h1, "Din plan"));
    lines->addWidget(label(TextRole::body, "Måndag, onsdag och lördag, ungefär 14 minuter", Ink::secondary));
    auto* head = new FlowRow;
    head->add(words, 1);
    head->add(normal(Kind::secondary, "Ändra dagar", Icon::plan));
    column->addWidget(head);
    column->addSpacing(length::kSectionGap);
    auto* card = new Card;
    auto* closed = exercise("Uppresning på mage", "", "8 gånger");
    auto* open = exercise("Sidoplanka på knä", "", "Håll 8 s × 3");
    closed->set_line(false);
    for (auto* made : {closed, open}) {
        made->set_thumbnail(new Card{Card::Kind::sunken});
        made->set_opens(true);
        card->body()->addWidget(made);
    }
    open->set_open(true);
    card->body()->addWidget(label(TextRole::body, "Du började på 5 sekunder för fem veckor sedan. Nu håller du 8. Efter två bra pass till blir det 10."));
    card->body()->addSpacing(length::kBlockGap);
    card->body()->addWidget(ladder());
    card->body()->addSpacing(length::kBlockGap);
    card->body()->addWidget(row({normal(Kind::secondary, "Byt övning", Icon::swap), normal(Kind::secondary, "Gör lättare", Icon::easier),
                                 normal(Kind::quiet, "Ta bort ur planen", Icon::x)}));
    column->addWidget(card);
    return page;
}

QWidget* not_saved()
{
    auto* page = new PageScroll{length::kToday};
    auto* column = page->column();
    auto* danger = new NoticeBar{Tone::danger};
    danger->set_words(QStringLiteral("Fel: svaret är inte sparat"),
                      QStringLiteral("Disken är full. Allt du har skrivit finns kvar här i fönstret. Frigör lite plats och "
                                     "försök igen, eller spara en kopia på en annan plats, till exempel ett usb-minne."));
    danger->add_action(QStringLiteral("Försök igen"), Kind::primary);
    danger->add_action(QStringLiteral("Spara en kopia…"));
    column->addWidget(danger);
    column->addSpacing(length::kBlockGap);
    auto* caution = new NoticeBar{Tone::caution};
    caution->set_words(QStringLiteral("Senaste säkerhetskopian är 3 veckor gammal"), QStringLiteral("Spara en kopia på ett usb-minne eller en annan disk."));
    caution->add_action(QStringLiteral("Spara en kopia"));
    column->addWidget(caution);
    column->addSpacing(length::kBlockGap);
    auto* saved = new NoticeBar;
    saved->set_icon(Icon::check);
    saved->set_words(QStringLiteral("Sparat"), QStringLiteral("Svaret räknas in i morgondagens plan."));
    column->addWidget(saved);
    column->addSpacing(length::kBlockGap);
    auto* tiles = new FlowRow;
    tiles->set_columns(3);
    const std::initializer_list<std::tuple<Icon, IconMark::Disc, const char*, const char*>> kinds{
        {Icon::up, IconMark::Disc::primary, "Mindre ont", "bättre"},
        {Icon::same, IconMark::Disc::tint, "Smärtan tar mindre plats", "ungefär samma"},
        {Icon::dn, IconMark::Disc::caution, "Tryggare med kroppen", "sämre"}};
    for (const auto& [icon, disc, name, state] : kinds) {
        auto* tile = new Card;
        tile->set_padding(16);
        auto* line = new QHBoxLayout;
        auto* mark = new IconMark{icon, 36};
        mark->set_disc(disc);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addStretch(1);
        words->addWidget(label(TextRole::body_bold, name));
        words->addWidget(label(TextRole::small, state, Ink::secondary));
        words->addStretch(1);
        line->setSpacing(14);
        line->addWidget(mark, 0, Qt::AlignVCenter);
        line->addLayout(words, 1);
        tile->body()->addLayout(line);
        tiles->add(tile);
    }
    column->addWidget(tiles);
    return page;
}

} // namespace trygg::ui
