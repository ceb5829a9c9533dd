#include "support/gallery_scenes.h"

#include "support/gallery_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/care_card.h"
#include "ui/widgets/choice_group.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/numeral_block.h"
#include "ui/widgets/okay_check.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/why_box.h"

#include <QVBoxLayout>

namespace trygg::ui {
namespace {

using Kind = PushButton::Kind;

} // namespace

QWidget* question()
{
    auto* page = new PageScroll{length::kQuestion};
    auto* column = page->column();
    column->addWidget(row({normal(Kind::quiet_flush, "Tillbaka", Icon::back)}));
    column->addSpacing(length::kSectionGap);
    column->addWidget(label(TextRole::small, "Säkerhetsfrågor, 3 av 9", Ink::secondary));
    column->addSpacing(length::kHalf);
    column->addWidget(label(TextRole::h1, "Har du fått svårare att kissa, eller att känna när du behöver?"));
    column->addSpacing(length::kUnit);
    column->addWidget(label(TextRole::body, "Tänk på den senaste veckan, och bara på det som är nytt.", Ink::secondary));
    column->addSpacing(length::kBlockGap);
    auto* answers = new ChoiceGroup{ChoiceGroup::Kind::one};
    answers->set_choices({{"yes", QStringLiteral("Ja"), QStringLiteral("Det är nytt, eller har blivit sämre")},
                          {"no", QStringLiteral("Nej"), QStringLiteral("Det är som vanligt")},
                          {"unsure", QStringLiteral("Vet inte"), QStringLiteral("Vi frågar lite mer")}});
    answers->set_chosen({"no"});
    answers->button("no")->setFocus();
    column->addWidget(answers);
    column->addSpacing(length::kBlockGap);
    auto* why = new WhyBox;
    why->set_words(QStringLiteral("Varför vi frågar."),
                   QStringLiteral("Nästan alla svarar nej. Nya besvär med att kissa kan i sällsynta fall betyda att "
                                  "nerverna längst ner i ryggen är i kläm. Då behövs vård samma dag."));
    column->addWidget(why);
    column->addSpacing(length::kSectionGap);
    column->addWidget(row({large(Kind::primary, "Fortsätt", Icon::next, true)}));
    return page;
}

QWidget* many()
{
    auto* page = new PageScroll{length::kReading};
    auto* column = page->column();
    column->addWidget(label(TextRole::h1, "Är jag okej senare?"));
    column->addSpacing(length::kBlockGap);
    auto* okay = new OkayCheck{OkayCheck::Flow::row};
    okay->set_words({QStringLiteral("Är jag okej senare?"), QStringLiteral("Ja, jag är okej"),
                     QStringLiteral("Ont kan kännas, och är ändå okej"), QStringLiteral("Nej"),
                     QStringLiteral("Nästa gång gör vi den lättare"), QStringLiteral("Vad betyder okej?"),
                     QStringLiteral("Att du kan hantera den smärta som har kommit i timmarna efter.")});
    column->addWidget(okay);
    column->addSpacing(length::kBlockGap);
    column->addWidget(label(TextRole::h3, "Vilken övning tror du att det var?"));
    column->addSpacing(length::kChoiceGap);
    auto* list = new ChoiceGroup{ChoiceGroup::Kind::many, ChoiceGroup::Flow::pairs};
    list->set_choices({{"a", QStringLiteral("Uppresning på mage")}, {"b", QStringLiteral("Fyrfota: arm och ben")},
                       {"c", QStringLiteral("Sidoplanka på knä")}, {"d", QStringLiteral("Sittande bensträck")},
                       {"none", QStringLiteral("Ingen av dem"), {}, true}});
    list->set_chosen({"c"});
    column->addWidget(list);
    column->addSpacing(length::kBlockGap);
    column->addWidget(label(TextRole::h3, "Hur ont har du just nu?"));
    column->addSpacing(length::kChoiceGap);
    auto* scale = new PainScale;
    scale->set_end_labels(QStringLiteral("0 = ingen smärta"), QStringLiteral("10 = värsta tänkbara smärta"));
    scale->set_chosen(PainScore::of(5));
    column->addWidget(scale);
    column->addSpacing(length::kBlockGap);
    auto* card = new Card{Card::Kind::tint};
    card->body()->addWidget(label(TextRole::body_bold, "Det här ändras nästa gång"));
    card->body()->addWidget(label(TextRole::body, "Sidoplanka på knä: håll 8 sekunder i stället för 10. De andra tre är som förut."));
    column->addWidget(card);
    column->addSpacing(length::kBlockGap);
    column->addWidget(row({large(Kind::primary, "Spara"), normal(Kind::quiet, "Senare")}));
    return page;
}

QWidget* emergency()
{
    auto* page = new PageScroll{length::kReading};
    auto* card = new CareCard{Tone::danger};
    card->set_head(QStringLiteral("Behöver vård nu"), QStringLiteral("Åk till akuten nu"));
    auto* body = card->body();
    body->addWidget(label(TextRole::lead, "Du har svarat att det har blivit svårare att kissa och att du har domnat i "
                                          "underlivet. Det kan vara nerver i kläm. Det behöver undersökas idag."));
    body->addSpacing(length::kSectionGap);
    auto* number = new NumeralBlock;
    number->set_words(QStringLiteral("112"), QStringLiteral("Ring om du inte tar dig till akuten på egen hand. Låt någon annan köra."));
    body->addWidget(number);
    body->addSpacing(length::kSectionGap);
    body->addWidget(label(TextRole::h3, "Säg så här"));
    body->addSpacing(length::kHalf);
    body->addWidget(label(TextRole::lead, "”Jag har ont i ryggen. Sedan i går har jag svårt att kissa och jag har tappat känsel i underlivet.”"));
    body->addSpacing(length::kBlockGap);
    body->addWidget(label(TextRole::small, "Skriv ut eller fotografera sidan och visa den när du kommer fram.", Ink::secondary));
    body->addSpacing(length::kBlockGap);
    body->addWidget(row({large(Kind::danger, "Skriv ut sidan", Icon::print), normal(Kind::quiet, "Ändra mina svar", Icon::back)}));
    page->column()->addSpacing(length::kBlockGap);
    page->column()->addWidget(card);
    return page;
}

QWidget* within_days()
{
    auto* page = new PageScroll{length::kReading};
    auto* column = page->column();
    column->addWidget(row({normal(Kind::quiet_flush, "Tillbaka", Icon::back)}));
    column->addSpacing(length::kBlockGap);
    auto* card = new CareCard{Tone::caution};
    card->set_head(QStringLiteral("Inte bråttom, men vänta inte"), QStringLiteral("Boka tid inom några dagar"));
    card->body()->addWidget(label(TextRole::lead, "Du har svarat att benet har blivit svagare de senaste veckorna."));
    card->body()->addSpacing(length::kBlockGap);
    card->body()->addWidget(label(TextRole::h3, "Gör så här"));
    card->body()->addSpacing(length::kChoiceGap);
    auto* steps = new StepList;
    steps->set_steps({QStringLiteral("Ring din vårdcentral eller en fysioterapeut. Du behöver ingen remiss."),
                      QStringLiteral("Säg: ”Jag har ont i ryggen och min fot har blivit svagare.”"),
                      QStringLiteral("Rör dig som vanligt så länge det går bra. Planen börjar lätt.")});
    card->body()->addWidget(steps);
    card->body()->addSpacing(length::kBlockGap);
    card->body()->addWidget(row({large(Kind::primary, "Klart", Icon::next, true), normal(Kind::secondary, "Skriv ut", Icon::print)}));
    column->addWidget(card);
    column->addSpacing(length::kBlockGap);
    auto* notice = new NoticeBar{Tone::danger};
    notice->set_words(QStringLiteral("Ring 112 om du får svårt att kissa eller domnar i underlivet"),
                      QStringLiteral("Då gäller det samma dag, inte om några dagar."));
    column->addWidget(notice);
    return page;
}

} // namespace trygg::ui
